import { contains, intersect, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import type { Validation } from "../model/validation";
import type { Workbook } from "../model/workbook";

/** New rows below a table look like its last body row. */
export const extendLook = (workbook: Workbook, table: Table, opened: Area): void => {
  const { cells } = table.sheet;
  const model = opened.row - 1;
  if (table.header?.row === model) return;
  for (let c = opened.column; c < opened.column + opened.columns; c++) {
    const style = cells.style(model, c);
    if (style === 0) continue;
    for (let r = opened.row; r < opened.row + opened.rows; r++) cells.setStyle(r, c, style);
  }
  workbook.emit({ kind: "layout", sheet: table.sheet });
};

const longer = (areas: readonly Area[], last: Area, count: number): Area[] =>
  areas.map((a) => {
    const bottom = { ...a, row: a.row + a.rows - 1, rows: 1 };
    const ends = a.row + a.rows === last.row + last.rows && intersect(bottom, last);
    return ends && contains(last, bottom) ? { ...a, rows: a.rows + count } : a;
  });

/** Data validation that reaches a table's last row reaches the rows added below it as well. */
export const extendValidations = (sheet: Sheet, last: Area, count: number): void => {
  sheet.validations = sheet.validations.map((validation: Validation) => ({
    ...validation,
    areas: longer(validation.areas, last, count),
  }));
};
