import { ROWS_PER_SLICE, type Task } from "../values/task";
import type { RowId } from "./row-id";
import type { Table } from "./table";

/** Rows of a table in the order that they stand in the sheet. */
export function* fromTheTop(table: Table, rows: readonly RowId[]): Task<readonly RowId[]> {
  if (rows.length < 2) return rows;
  const isAmong = new Uint8Array(table.raw.length);
  for (const row of rows) isAmong[row] = 1;
  const sorted: RowId[] = [];
  for (const [done, row] of table.order.entries()) {
    if (isAmong[row] === 1) sorted.push(row);
    if (done % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  return sorted;
}
