import { positionsIn } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";

/** The worksheet's row that a row of a register stands on, counted from 1. */
export const sheetRow = (table: Table, row: RowId): number =>
  table.place.row + 2 + (positionsIn(table)[row] ?? 0);
