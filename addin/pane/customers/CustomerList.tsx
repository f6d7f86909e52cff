import { useLayoutEffect, useRef } from "preact/hooks";
import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { sheetRow } from "../book/row-ref";
import { useListLine } from "../book/use-list-line";
import { goToCell } from "../jobs/go-to";
import { lineHeight } from "../kit/line-height";
import { movedTo } from "../kit/roving";
import { rem } from "../kit/text-scale";
import { isTickingPress, tickedAfter } from "../kit/ticking";
import { useLongPress } from "../kit/use-long-press";
import { useWindow } from "../kit/use-window";
import { useWorkbook } from "../workbook-context";
import { CustomerRow } from "./CustomerRow";
import { ListHead } from "./ListHead";
import { activeRow, isListing, isTicking } from "./state";
import { words } from "./words";

type Props = {
  readonly book: Book;
  readonly table: Table<"customers">;
  readonly rows: readonly RowId[];
  /** The rows that the last job brought in. */
  readonly fresh: ReadonlySet<RowId>;
  readonly ticks: ReadonlySet<RowId>;
  readonly onTick: (rows: ReadonlySet<RowId>) => void;
  readonly onOpen: (row: RowId) => void;
  /** The row that had the focus gets it again. */
  readonly takesFocus: boolean;
};

/** The customers as a grid that the arrow keys walk in; only the rows in view are drawn (#131, #133). */
export function CustomerList({ book, table, rows, fresh, ticks, onTick, onOpen, takesFocus }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const { columns, style, isShort } = useListLine(book, table);
  const body = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(takesFocus);
  const { first, end } = useWindow(body, lineHeight, rows.length);
  const placeOfActive = (): number =>
    activeRow.value === undefined ? 0 : Math.max(0, rows.indexOf(activeRow.value));
  const activeAt = placeOfActive();
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });
  const toggle = (at: number, isRange = false): void =>
    onTick(tickedAfter(ticks, rows, { at, from: placeOfActive(), isRange }));
  const press = useLongPress((at) => {
    isTicking.value = true;
    activeRow.value = rows[at];
    toggle(at);
  });
  const goTo = (row: RowId): void =>
    void goToCell(workbook, table.place.sheet, sheetRow(table, row), table.place.column);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    const isFar = event.ctrlKey || event.metaKey;
    if (event.altKey || (isFar && key !== "Enter")) return;
    // Asked anew: keys may come faster than the list is drawn.
    const at = placeOfActive();
    const row = rows[at];
    const to = movedTo(key, at, rows.length);
    if (row === undefined) return;
    if (to !== undefined) {
      wantsFocus.current = true;
      activeRow.value = rows[to];
    } else if (key === "Enter") (isFar ? goTo : onOpen)(row);
    else if (key === " ") toggle(at);
    else return;
    event.preventDefault();
  };
  // The row that has the focus stays drawn when it is scrolled out of view: else the focus would be lost.
  const drawn = Array.from({ length: end - first }, (_, at) => first + at);
  if (rows.length > 0 && activeAt < first) drawn.unshift(activeAt);
  else if (activeAt >= end && rows.length > 0) drawn.push(activeAt);
  return (
    <div
      role="grid"
      class={isShort ? "customer-list few-columns" : "customer-list"}
      style={style}
      aria-label={text.list}
      aria-rowcount={rows.length + 1}
      aria-multiselectable="true"
      aria-busy={isListing.value}
    >
      <ListHead table={table} columns={columns} />
      <div
        role="rowgroup"
        class="customer-rows"
        ref={body}
        style={{ height: rem(rows.length * lineHeight) }}
        onKeyDown={onKeyDown}
        {...press}
      >
        {drawn.map((at) => {
          const row = rows[at];
          if (row === undefined || !table.raw[row]) return null;
          return (
            <CustomerRow
              key={row}
              book={book}
              table={table}
              row={row}
              at={at}
              columns={columns}
              isNew={fresh.has(row)}
              isTicked={ticks.has(row)}
              isTabStop={at === activeAt}
              onFocus={() => (activeRow.value = row)}
              onPress={(event) => {
                if (isTickingPress(event, isTicking.value)) {
                  toggle(at, event.shiftKey);
                  wantsFocus.current = true;
                  activeRow.value = row;
                } else onOpen(row);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
