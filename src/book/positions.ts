import { positionAt, rowId, type Position, type Positions, type RowId } from "./row-id";
import type { Table } from "./table";

/** Where each row of a table stands, by row id: one pass when first asked for after rows came or went. */
export const positionsIn = (table: Table): Positions => {
  if (table.positions) return table.positions;
  const positions = new Int32Array(table.raw.length);
  for (const [place, row] of table.order.entries()) positions[row] = place;
  return (table.positions = positions as Readonly<Record<number, number>> as Positions);
};

/** Where a row of a table stands; at the top, where it stands no more. */
export const positionOf = (table: Table, row: RowId): Position => positionsIn(table)[row] ?? positionAt(0);

/** The row so many below another in the sheet; above it, of a negative number. Undefined outside the table. */
export const rowAway = (table: Table, row: RowId, away: number): RowId | undefined =>
  table.order[positionAt(positionOf(table, row) + away)];

/** The row that stands on a row of the worksheet, counted from 0; undefined outside the table. */
export const rowOnSheet = (table: Table, sheetRow: number): RowId | undefined =>
  table.order[positionAt(sheetRow - table.place.row - 1)];

/** Where a row comes in below all others, and below so many that come in before it: its id and its position. */
export const placeAtEnd = (
  table: Table,
  before = 0,
): { readonly row: RowId; readonly position: Position } => ({
  row: rowId(table.raw.length + before),
  position: positionAt(table.order.length + before),
});

/** The row that stands highest in the sheet; undefined of none. */
export const topmost = (table: Table, rows: readonly RowId[]): RowId | undefined => {
  if (rows.length < 2) return rows[0];
  const positions = positionsIn(table);
  return rows.reduce((top, row) => ((positions[row] ?? 0) < (positions[top] ?? 0) ? row : top));
};
