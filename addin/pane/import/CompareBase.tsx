import { FilePicker } from "../kit/FilePicker";
import { chooseSide, compareWith, stopComparing } from "./compare-actions";
import { isComparing, unusableBase, type Planned } from "./state";
import { compareWords } from "./words";

type Props = { readonly against: Planned["against"] };

/** The lines of rows that both have changed and that nobody has chosen of. */
export const undecided = (against: Planned["against"]): readonly number[] =>
  against
    ? [...against.compared.lines].flatMap(([line, { side }]) =>
        side === "both" && !against.choices.has(line) ? [line] : [],
      )
    : [];

/** The way to compare with what the register and the file both came from, and what that tells. */
export function CompareBase({ against }: Props) {
  const text = compareWords.value;
  const choose = async (file: File): Promise<void> =>
    compareWith(file.name, new Uint8Array(await file.arrayBuffer()));
  if (!against)
    return (
      <details id="compare" open={isComparing.value}>
        <summary tabIndex={0}>{text.title}</summary>
        <p class="hint">{text.what}</p>
        {unusableBase.value !== undefined && (
          <p class="problem" role="alert">
            {text.unusable(unusableBase.value)}
          </p>
        )}
        <FilePicker
          button={text.choose}
          hint={text.drop}
          accept=".csv,.txt,.tsv,.tab,.xlsx,.xlsm,.json,.se,.si,.sie,text/csv,text/plain"
          choose={(file) => void choose(file)}
        />
      </details>
    );
  const { counts, gone, lines } = against.compared;
  const both = [...lines].flatMap(([line, { side }]) => (side === "both" ? [line] : []));
  return (
    <section class="compared" aria-labelledby="compared-title">
      <h3 id="compared-title">{text.against(against.name)}</h3>
      <p class="hint">
        {text.rule} {gone > 0 && text.gone(gone)}
      </p>
      {counts.both > 0 && (
        <p class={undecided(against).length > 0 ? "hint warning" : "hint"} role="status">
          {undecided(against).length > 0 ? text.toChoose(undecided(against).length) : text.allChosen}
        </p>
      )}
      <div class="actions">
        {both.length > 1 && (
          <>
            <button type="button" class="small-button" onClick={() => void chooseSide(both, "mine")}>
              {text.allMine(both.length)}
            </button>
            <button type="button" class="small-button" onClick={() => void chooseSide(both, "theirs")}>
              {text.allTheirs(both.length)}
            </button>
          </>
        )}
        <button id="stop-comparing" type="button" class="link" onClick={() => void stopComparing()}>
          {text.stop}
        </button>
      </div>
    </section>
  );
}
