import { signal } from "@preact/signals";
import { rowOnSheet } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import type { Workbook } from "../../ports";
import { selected } from "../book/selected";

/** The rows of a register that show in the sheet, or that are selected there and show; and how many a filter hides. */
export type SheetRows = { readonly rows: ReadonlySet<RowId>; readonly hidden: number };
export const sheetRows = signal<SheetRows | undefined>(undefined);

type Area = readonly [first: number, last: number];

/** The selected rows of a register's sheet, area by area. */
const selectedAreas = (table: Table, [top, bottom]: Area): readonly Area[] => {
  const place = selected.peek();
  if (place?.sheet !== table.place.sheet) return [];
  return (place.areas ?? [[place.row, place.row] as const]).flatMap(([from, to]): Area[] =>
    from > bottom || to < top ? [] : [[Math.max(from, top), Math.min(to, bottom)]],
  );
};

const rowsIn = (table: Table, areas: readonly Area[]): Set<RowId> => {
  const rows = new Set<RowId>();
  for (const [from, to] of areas)
    for (let at = from; at <= to; at++) {
      const row = rowOnSheet(table, at);
      if (row !== undefined) rows.add(row);
    }
  return rows;
};

/** Asks which rows of a register show, of all or of those that are selected: what a filter hides does not go. */
export async function readSheetRows(
  workbook: Workbook,
  table: Table,
  which: "shown" | "selected",
): Promise<SheetRows | undefined> {
  const place = selected.peek();
  const all: Area = [table.place.row + 1, table.place.row + table.order.length];
  const asked = which === "selected" ? selectedAreas(table, all) : all[1] < all[0] ? [] : [all];
  const shown = asked.length === 0 ? undefined : await workbook.visibleRows(table.place.sheet, asked);
  // Another selection asks for itself.
  if (which === "selected" && place !== selected.peek()) return sheetRows.peek();
  const rows = shown?.ok ? rowsIn(table, shown.value) : undefined;
  sheetRows.value = rows && { rows, hidden: rowsIn(table, asked).size - rows.size };
  return sheetRows.value;
}
