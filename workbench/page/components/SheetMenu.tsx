import { signal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { formatContent } from "../../host/entry/format-content";
import type { Table } from "../../host/model/table";
import { book } from "../book";
import { openFind } from "../find";
import { words } from "../settings";

/** Where the menu of the sheet is open. */
const at = signal<{ readonly x: number; readonly y: number } | undefined>(undefined);

/** Opens the menu where somebody pressed, or at the cell when a key asked for it. */
export const openMenu = (event: MouseEvent): void => {
  event.preventDefault();
  at.value = { x: event.clientX, y: event.clientY };
};

const close = (): void => {
  at.value = undefined;
  document.querySelector<HTMLElement>(".cell-editor")?.focus();
};

type Entry = { readonly text: string; readonly act: (() => void) | undefined };

/** The table that a cell stands in, below its headers, and the cell's column there. */
const tableAt = (
  row: number,
  column: number,
): { readonly table: Table; readonly column: number } | undefined => {
  const { workbook } = book.value;
  const table = workbook
    .tablesOn(workbook.active)
    .find(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  return table && { table, column: column - table.area.column };
};

const entries = (): readonly Entry[] => {
  const { workbook, user } = book.value;
  const sheet = workbook.active;
  const { row, column, rows } = workbook.selection(sheet);
  const found = tableAt(row, column);
  const { numberFormat } = workbook.styles.style(sheet.cells.style(row, column));
  const text = formatContent(sheet.cells.content(row, column), numberFormat, workbook.locale);
  return [
    { text: words.insertRow, act: () => user.insertRows(sheet, row) },
    { text: words.deleteRows(rows), act: () => user.deleteRows(sheet, row, rows) },
    { text: words.sortUp, act: found && (() => user.sort(found.table, found.column, true)) },
    { text: words.sortDown, act: found && (() => user.sort(found.table, found.column, false)) },
    {
      text: words.filterOn(text),
      act: found && (() => user.filter(found.table, found.column, { filterOn: "Values", values: [text] })),
    },
    { text: words.showAll, act: found && (() => user.filter(found.table, found.column, undefined)) },
    { text: words.find, act: openFind },
  ];
};

/** What can be done with the rows of the sheet, at the pointer. */
export function SheetMenu() {
  const menu = useRef<HTMLDivElement>(null);
  const place = at.value;
  useLayoutEffect(() => {
    if (!place) return undefined;
    menu.current?.querySelector<HTMLElement>("button:enabled")?.focus();
    const elsewhere = ({ target }: Event): void => {
      if (target instanceof Node && !menu.current?.contains(target)) at.value = undefined;
    };
    window.addEventListener("pointerdown", elsewhere, true);
    return () => window.removeEventListener("pointerdown", elsewhere, true);
  }, [place]);
  if (!place) return null;
  const keys = (event: KeyboardEvent): void => {
    const all = [...(menu.current?.querySelectorAll<HTMLElement>("button:enabled") ?? [])];
    const now = all.findIndex((one) => one === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") close();
    else if (step !== undefined) all[(now + step + all.length) % all.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={menu}
      class="sheet-menu"
      role="menu"
      aria-label={words.sheetMenu}
      style={{ left: `${place.x}px`, top: `${place.y}px` }}
      onKeyDown={keys}
    >
      {entries().map(({ text, act }) => (
        <button
          key={text}
          type="button"
          role="menuitem"
          tabIndex={-1}
          disabled={!act}
          onClick={() => {
            close();
            act?.();
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
