import type { CellRange, PlacedEdit, XlsxSheet } from "./document";
import { contains, lastRow } from "./reference";
import { standingCells } from "./standing-cells";

/** Lets a range that is no Excel table go on for more rows: they take the looks and the validation of its last row. */
export const growPlainRange = (sheet: XlsxSheet, range: CellRange, rows: number): void => {
  if (range.rows === 0) return;
  const from = lastRow(range);
  const stood = standingCells(sheet, new Set([from]));
  const looks: PlacedEdit[] = [];
  for (let row = from + 1; row < range.row + rows; row++)
    for (let column = range.column; column < range.column + range.columns; column++) {
      const cell = stood(from, column);
      if (cell) looks.push({ row, column, ...cell.style });
    }
  sheet.setCells(looks);
  const more = { row: from + 1, rows: rows - range.rows, columns: 1 };
  for (const { ranges, rule } of sheet.validations)
    for (let column = range.column; column < range.column + range.columns; column++) {
      const isLast = ranges.some((own) => contains(own, from, column) && lastRow(own) === from);
      if (isLast) sheet.setValidation({ ...more, column }, rule);
    }
};
