import type { PlannedRow } from "#core/csv/import-plan";
import { reasonText, warningText } from "#core/text/import-text";
import { current } from "../book/book";
import { lang } from "../language";
import { rowLines } from "./row-lines";
import { target } from "./state";
import { words } from "./words";

/** One row of the file: what becomes of it, its cells before and after, and what is said of it. */
export function PlannedRowItem({ row }: { readonly row: PlannedRow }) {
  const text = words.value;
  const book = current.value?.book;
  const table = book?.tables.get(target.value);
  const lines = book && table ? rowLines(table, row, lang.value, book.date1904) : [];
  return (
    <li class={`row ${row.outcome}`}>
      <p class="head">
        <span class="badge">{text.outcome[row.outcome]}</span> <strong>{row.key || text.blank}</strong>
        <span class="place">{text.line(row.line)}</span>
      </p>
      {row.reasons.map((reason, at) => (
        <p key={at} class="problem">
          {reasonText(reason, target.value, lang.value)}
        </p>
      ))}
      {row.warnings.map((warning, at) => (
        <p key={at} class="hint warning">
          {warningText(warning, lang.value)}
        </p>
      ))}
      {lines.length > 0 && (
        <dl>
          {lines.map(({ header, from, to }) => (
            <div key={header}>
              <dt>{header}</dt>
              <dd>
                {from !== undefined && (
                  <>
                    <span class="sr-only">{text.from} </span>
                    <del>{from || text.blank}</del> <span aria-hidden="true">→</span>{" "}
                    <span class="sr-only">{text.to} </span>
                  </>
                )}
                <ins>{to || text.blank}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
