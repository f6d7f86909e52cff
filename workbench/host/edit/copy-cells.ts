import type { Area } from "../model/area";
import { ExcelError } from "../model/excel-error";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { editCells } from "./cells";

type Place = { readonly sheet: Sheet; readonly area: Area };

/**
 * Copies cells to a place; a place that is a whole multiple of the source is filled with copies.
 * Formulas are copied as they read: without a calculation engine their references are not moved.
 */
export const copyCells = (
  workbook: Workbook,
  from: Place,
  to: Place,
  what: string,
  skipBlanks: boolean,
): void => {
  if (!["All", "Formulas", "Values", "Formats"].includes(what)) throw new ExcelError("InvalidArgument");
  const image = from.sheet.cells.image(from.area);
  const rows = to.area.rows % from.area.rows === 0 ? to.area.rows : from.area.rows;
  const columns = to.area.columns % from.area.columns === 0 ? to.area.columns : from.area.columns;
  const filled = { ...to.area, rows, columns };
  const { cells } = to.sheet;
  const put = (row: number, column: number): void => {
    const r = (row - filled.row) % from.area.rows;
    const c = (column - filled.column) % from.area.columns;
    const content = image.contents[r]?.[c] ?? "";
    const formula = image.formulas[r]?.[c];
    if (skipBlanks && content === "" && formula === undefined) return;
    if (what !== "Formats") cells.set(row, column, content, what === "Values" ? undefined : formula);
    if (what === "All" || what === "Formats") cells.setStyle(row, column, image.styles[r]?.[c] ?? 0);
  };
  editCells(workbook, to.sheet, filled, () => {
    for (let row = filled.row; row < filled.row + rows; row++) {
      for (let column = filled.column; column < filled.column + columns; column++) put(row, column);
    }
  });
};
