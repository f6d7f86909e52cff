import type { Certificate } from "#core/csv/certify";
import { registers } from "#core/registers/index";
import type { Field } from "#core/registers/register";
import { cellText } from "#core/text/cell-text";
import type { CellValue } from "#core/values/cell";
import { current } from "../book/book";
import { download } from "../kit/download";
import { lang } from "../language";
import { Remember } from "./Remember";
import type { Handed, Made } from "./state";
import { words } from "./words";

/** What is known of what went out: a file that was handed over, with what reading it back gave. Never that it was saved. */
export function HandedOver({ handed }: { readonly handed: Handed }) {
  const text = words.value;
  if (handed.way !== "file")
    return (
      <p role="status" class={handed.way === "not-copied" ? "problem" : "good"}>
        {handed.way === "sheet"
          ? text.onSheet(handed.sheet)
          : handed.way === "copied"
            ? text.copied
            : text.notCopied}
      </p>
    );
  const { made } = handed;
  return (
    <section class="made">
      <div role="status">
        {made.files.map(({ name, rows }) => (
          <h3 key={name}>{text.ready(name, rows)}</h3>
        ))}
        <ReadBack made={made} />
        <p class="hint">{text.handedFile}</p>
      </div>
      <Remember made={made} />
      <ul>
        {made.files.map(({ name, bytes }) => (
          <li key={name}>
            <button type="button" class="link" onClick={() => download(name, new Uint8Array(bytes))}>
              {text.handAgain(name)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What an import of the file would do: nothing, or the first cell that would change. */
function ReadBack({ made }: { readonly made: Made }) {
  const text = words.value;
  const { certificate, isReadOnly } = made;
  if (!certificate) {
    const isLossy = made.made.lost.length + made.made.losses.length > 0;
    return <p class="hint">{isReadOnly || !isLossy ? text.readOnlyKind : text.notWhole}</p>;
  }
  const { counts, difference, needs, mixed } = certificate;
  if (difference) return <p class="problem">{differenceText(made, difference)}</p>;
  return (
    <>
      {counts.refused === 0 ? (
        <p class="good">✓ {text.certificate(counts.unchanged)}</p>
      ) : (
        <p class="hint warning">{text.partly(counts.unchanged, counts.refused)}</p>
      )}
      {(needs ?? mixed) && <p class="hint warning">{text.needs}</p>}
    </>
  );
}

const differenceText = ({ register }: Made, difference: NonNullable<Certificate["difference"]>): string => {
  const text = words.value;
  if (difference.kind === "file") return text.notRead;
  if (difference.kind === "row") return text.notFound(difference.line, difference.key);
  const { line, change } = difference;
  const fields: readonly Field[] = registers[register].fields;
  const field = fields.find(({ id }) => id === change.field);
  const shown = (cell: CellValue): string =>
    cellText(cell, field, lang.value, current.value?.book.date1904 ?? false);
  return text.notSame(line, change.header, shown(change.from), shown(change.to));
};
