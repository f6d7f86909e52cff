import type { PlannedRow } from "#core/csv/import-plan";
import { reasonText, warningText } from "#core/text/import-text";
import { current } from "../book/book";
import { isBusy } from "../jobs/job";
import { lang } from "../language";
import { SideOfRow } from "./SideOfRow";
import { tickRow } from "./actions";
import { rowLines } from "./row-lines";
import { target, type Planned } from "./state";
import { compareWords, words } from "./words";

type Props = { readonly row: PlannedRow; readonly against: Planned["against"] };

/** One row of the file: what becomes of it, its cells before and after, and what is said of it. */
export function PlannedRowItem({ row, against }: Props) {
  const text = words.value;
  const book = current.value?.book;
  const table = book?.tables.get(target.value);
  const isLeft = row.reasons.some(({ code }) => code === "unticked");
  const isChoice =
    isLeft ||
    row.outcome === "new" ||
    row.outcome === "changed" ||
    row.reasons.some(({ code }) => code === "duplicate-in-file");
  const base = against?.compared.lines.get(row.line)?.base;
  const lines = book && table ? rowLines(table, row, lang.value, book.date1904, base) : [];
  return (
    <li class={`row ${row.outcome}`}>
      <p class="head">
        {isChoice && (
          <input
            type="checkbox"
            aria-label={text.tick(row.key || text.line(row.line))}
            checked={!isLeft}
            disabled={isBusy.value}
            onChange={(event) => void tickRow(row.line, event.currentTarget.checked)}
          />
        )}
        <span class="badge">{text.outcome[row.outcome]}</span>{" "}
        <strong>{row.key || (table?.register.key.length === 0 ? "" : text.blank)}</strong>
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
      {against && <SideOfRow row={row} against={against} />}
      {lines.length > 0 && (
        <dl>
          {lines.map(({ header, from, to, base: was }) => (
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
                {was !== undefined && (
                  <span class="hint">
                    {" "}
                    ({compareWords.value.was} {was || text.blank})
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
