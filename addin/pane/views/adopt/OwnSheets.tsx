import { useMemo } from "preact/hooks";
import type { Candidate } from "../../../../src/adopt/candidate";
import { proposalsFor } from "../../../../src/adopt/propose";
import type { Book } from "../../../../src/book/book";
import { userRegisterIds } from "../../../../src/registers";
import type { RegisterId } from "../../../../src/registers/register";
import { findPlainRanges, showAs } from "../../actions/adopt";
import { plainRanges, strangeTables } from "../../state/adopt";
import { isBusy } from "../../state/job";
import { names } from "../../state/names";
import { useWorkbook } from "../../workbook-context";
import { words } from "./words";

type Offer = { readonly candidate: Candidate; readonly register: RegisterId };

/** The tables and ranges that look like a register which the workbook lacks, each with the likeliest. */
const offers = (book: Book): Offer[] => {
  const free = userRegisterIds.filter((id) => !book.tables.has(id));
  return [...strangeTables.value, ...(plainRanges.value ?? [])].flatMap((candidate) => {
    const [best] = proposalsFor(candidate, free);
    return best ? [{ candidate, register: best.register }] : [];
  });
};

/** Egna blad: what stands in the workbook already and may become a register. */
export function OwnSheets({ book }: { readonly book: Book }) {
  const workbook = useWorkbook();
  const text = words.value;
  const [tables, ranges] = [strangeTables.value, plainRanges.value];
  const found = useMemo(() => offers(book), [book, tables, ranges]);
  return (
    <section>
      <h2>{text.title}</h2>
      <p class="hint">{text.how}</p>
      <ul class="cards">
        {found.map(({ candidate, register }) => (
          <li key={`${candidate.sheet} ${candidate.table}`} class="card">
            <div>{text.place(candidate.sheet, candidate.rows)}</div>
            <p class="hint">{text.maybe(names.value.register(register))}</p>
            <button
              type="button"
              class="link"
              aria-label={text.startOf(candidate.sheet)}
              onClick={() => showAs(candidate, register)}
            >
              {text.start}
            </button>
          </li>
        ))}
      </ul>
      {ranges && found.length === 0 && <p role="status">{text.none}</p>}
      <div class="actions">
        <fluent-button disabled={isBusy.value} onClick={() => void findPlainRanges(workbook)}>
          {text.search}
        </fluent-button>
      </div>
    </section>
  );
}
