import { useLayoutEffect, useRef } from "preact/hooks";
import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { names } from "../book/names";
import { refTo, sheetRow, shownAt } from "../book/row-ref";
import { useListLine } from "../book/use-list-line";
import { goToCell } from "../jobs/go-to";
import { NewMark } from "../kit/NewMark";
import { RowMark } from "../kit/RowMark";
import { lineHeight } from "../kit/line-height";
import { movedTo } from "../kit/roving";
import { rem } from "../kit/text-scale";
import { isTickingPress, keepsText, tickedAfter } from "../kit/ticking";
import { useLongPress } from "../kit/use-long-press";
import { useWindow } from "../kit/use-window";
import { useWorkbook } from "../workbook-context";
import { activeRow, isTicking, showScreen, ticked } from "./state";
import { words } from "./words";

type Props = {
  readonly book: Book;
  readonly table: Table;
  readonly rows: readonly RowId[];
  /** The rows that the last job brought in. */
  readonly fresh: ReadonlySet<RowId>;
  readonly found: Readonly<Record<"error" | "warning", ReadonlySet<RowId>>>;
};

/** The rows as lines that the arrow keys walk; only those in view are drawn. */
export function RowLines({ book, table, rows, fresh, found }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const body = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const { first, end } = useWindow(body, lineHeight, rows.length);
  const { columns, style, isShort } = useListLine(book, table);
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
  const press = useLongPress((at) => {
    isTicking.value = true;
    activeRow.value = rows[at];
    toggle(at);
  });
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
        class={isShort ? "row-lines few-columns" : "row-lines"}
        aria-label={names.value.register(table.register.id)}
        aria-rowcount={rows.length}
        aria-multiselectable="true"
        style={{ height: rem(rows.length * lineHeight), ...style }}
        onKeyDown={keys}
        {...press}
      >
        {drawn.map((at) => {
          const row = rows[at];
          if (row === undefined || !table.raw[row]) return null;
          const severity = found.error.has(row) ? "error" : found.warning.has(row) ? "warning" : undefined;
          return (
            <div
              key={row}
              role="row"
              class="row-line list-line list-row"
              data-at={at}
              aria-rowindex={at + 1}
              aria-selected={ticked.value.has(row)}
              tabIndex={at === activeAt ? 0 : -1}
              style={{ top: rem(at * lineHeight), height: rem(lineHeight) }}
              onFocus={() => (activeRow.value = row)}
              onMouseDown={keepsText}
              onClick={(event) => {
                if (isTickingPress(event, isTicking.value)) {
                  toggle(at, event.shiftKey);
                  wantsFocus.current = true;
                  activeRow.value = row;
                } else open(row);
              }}
            >
              <RowMark
                isTicked={ticked.value.has(row)}
                isTicking={isTicking.value}
                severity={severity}
                says={severity ? text[severity] : ""}
              />
              {columns.map((field, column) => (
                <span key={field} role="gridcell" class={`row-cell list-cell at-${column}`}>
                  {column === columns.length - 1 && fresh.has(row) && <NewMark />}
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
