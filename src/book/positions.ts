import type { RowId } from "./row-id";
import type { Table } from "./table";

/** Where each row of a table stands, counted from 0, by row id: one pass when first asked for after rows came or went. */
export const positionsIn = (table: Table): Int32Array => {
  if (table.positions) return table.positions;
  const positions = new Int32Array(table.raw.length);
  const { order } = table;
  for (let position = 0; position < order.length; position++) positions[order[position] ?? 0] = position;
  table.positions = positions;
  return positions;
};

/** The row that stands highest in the sheet; undefined of none. */
export const topmost = (table: Table, rows: readonly RowId[]): RowId | undefined => {
  if (rows.length < 2) return rows[0];
  const positions = positionsIn(table);
  return rows.reduce((top, row) => ((positions[row] ?? 0) < (positions[top] ?? 0) ? row : top));
};
