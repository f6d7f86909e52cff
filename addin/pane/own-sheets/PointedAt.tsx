import { candidateAt } from "#core/adopt/candidate";
import { freeRegisters, proposalsFor } from "#core/adopt/propose";
import { userRegisterIds } from "#core/registers/index";
import { current } from "../book/book";
import { selected } from "../book/selected";
import { plainBlocks } from "../book/strangers";
import { startView } from "../kit/route";
import { words } from "./words";

/** So many headings are named. */
const MOST_NAMED = 4;

/** The row that is selected in the sheet, as the headings of a register: whatever they are called, below titles or not. */
export function PointedAt() {
  const text = words.value;
  const place = selected.value;
  const block = plainBlocks.value.find(({ sheet }) => sheet === place?.sheet);
  const candidate = block && place ? candidateAt(block, place.row - block.row) : undefined;
  const free = current.value ? freeRegisters(current.value.book) : userRegisterIds;
  const register = candidate && (proposalsFor(candidate, free)[0]?.register ?? free[0]);
  return (
    <section aria-label={text.point}>
      <h3>{text.point}</h3>
      {candidate && register ? (
        <>
          <p role="status">
            {text.pointed(
              candidate.sheet,
              candidate.row + 1,
              candidate.headers.slice(0, MOST_NAMED).join(" · "),
            )}
          </p>
          <button
            type="button"
            class="small-button"
            onClick={() => startView("adopt", { candidate, register })}
          >
            {text.usePointed}
          </button>
        </>
      ) : (
        <p class="hint">{text.pointHow}</p>
      )}
    </section>
  );
}
