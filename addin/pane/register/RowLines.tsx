import { useLayoutEffect, useRef } from "preact/hooks";
import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { names } from "../book/names";
import { namingFields, refTo, sheetRow, shownAt } from "../book/row-ref";
import { goToCell } from "../jobs/go-to";
import { Icon } from "../kit/Icon";
import { lineHeight } from "../kit/line-height";
import { movedTo } from "../kit/roving";
import { rem } from "../kit/text-scale";
import { keepsText, tickedAfter } from "../kit/ticking";
import { useWindow } from "../kit/use-window";
import { useWorkbook } from "../workbook-context";
import { activeRow, showScreen, ticked } from "./state";
import { words } from "./words";

/** So many columns stand in a line. */
const MOST_COLUMNS = 3;

type Props = {
  readonly book: Book;
  readonly table: Table;
  readonly rows: readonly RowId[];
  readonly found: Readonly<Record<"error" | "warning", ReadonlySet<RowId>>>;
};

/** What stands in a line: what tells the row from others, and one column more. */
const columnsOf = (table: Table): string[] => {
  const naming = namingFields(table);
  const more = table.register.fields
    .map(({ id }) => id)
    .filter((id) => table.columnOf.has(id) && !naming.includes(id));
  return [...naming, ...more].slice(0, MOST_COLUMNS);
};

/** The rows as lines that the arrow keys walk; only those in view are drawn. */
export function RowLines({ book, table, rows, found }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const body = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const { first, end } = useWindow(body, lineHeight, rows.length);
  const columns = columnsOf(table);
  const active = activeRow.value;
  const activeAt = active === undefined ? 0 : Math.max(0, rows.indexOf(active));
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });
  const open = (row: RowId): void => {
    activeRow.value = row;
    showScreen({ kind: "card", ref: refTo(book, table, row) });
  };
  const toggle = (at: number, isRange = false): void => {
    ticked.value = tickedAfter(ticked.value, rows, { at, from: activeAt, isRange });
  };
  const goTo = (row: RowId): void =>
    void goToCell(workbook, table.place.sheet, sheetRow(table, row), table.place.column);
  const keys = (event: KeyboardEvent): void => {
    const { key } = event;
    const row = rows[activeAt];
    const to = movedTo(key, activeAt, rows.length);
    if (row === undefined || event.altKey) return;
    if (to !== undefined) {
      wantsFocus.current = true;
      activeRow.value = rows[to];
    } else if (key === "Enter") (event.ctrlKey || event.metaKey ? goTo : open)(row);
    else if (key === " ") toggle(activeAt);
    else return;
    event.preventDefault();
  };
  const drawn = Array.from({ length: end - first }, (_, at) => first + at);
  // The line that has the keyboard stays drawn when it is scrolled out of view.
  if (activeAt < first) drawn.unshift(activeAt);
  else if (activeAt >= end) drawn.push(activeAt);
  return (
    <>
      <p class="sr-only">{text.keys}</p>
      <div
        ref={body}
        role="grid"
        class="row-lines"
        aria-label={names.value.register(table.register.id)}
        aria-rowcount={rows.length}
        aria-multiselectable="true"
        style={{ height: rem(rows.length * lineHeight) }}
        onKeyDown={keys}
      >
        {drawn.map((at) => {
          const row = rows[at];
          if (row === undefined || !table.raw[row]) return null;
          const severity = found.error.has(row) ? "error" : found.warning.has(row) ? "warning" : undefined;
          return (
            <div
              key={row}
              role="row"
              class="row-line list-row"
              aria-rowindex={at + 1}
              aria-selected={ticked.value.has(row)}
              tabIndex={at === activeAt ? 0 : -1}
              style={{ top: rem(at * lineHeight), height: rem(lineHeight) }}
              onFocus={() => (activeRow.value = row)}
              onMouseDown={keepsText}
              onClick={(event) => {
                if (event.shiftKey || event.ctrlKey || event.metaKey) {
                  toggle(at, event.shiftKey);
                  wantsFocus.current = true;
                  activeRow.value = row;
                } else open(row);
              }}
            >
              <span role="gridcell" class="row-mark">
                {severity && <Icon name={severity} />}
                {severity && <span class="sr-only">{text[severity]}</span>}
              </span>
              {columns.map((field, column) => (
                <span key={field} role="gridcell" class={`row-cell list-cell at-${column}`}>
                  {shownAt(book, table, row, field)}
                </span>
              ))}
            </div>
          );
        })}
      </div>
    </>
  );
}
