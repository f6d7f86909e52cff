import type { XlsxCell, XlsxSheet } from "./document";

/** The cell that stands in a place of a sheet; undefined where the file has none. */
export type StandingCells = (row: number, column: number) => XlsxCell | undefined;

/** The cells of some rows of a sheet, read in one pass. */
export const standingCells = (sheet: XlsxSheet, rows: ReadonlySet<number>): StandingCells => {
  const found = new Map<number, Map<number, XlsxCell>>();
  const last = [...rows].reduce((most, row) => Math.max(most, row), -1);
  for (const { row, cells } of sheet.rows()) {
    if (row > last) break;
    if (rows.has(row)) found.set(row, new Map(cells.map((cell) => [cell.column, cell])));
  }
  return (row, column) => found.get(row)?.get(column);
};
