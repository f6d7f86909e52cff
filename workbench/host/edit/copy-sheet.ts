import { area, MAX_COLUMNS, MAX_ROWS } from "../model/area";
import { ExcelError } from "../model/excel-error";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { addSheet, moveSheet } from "./sheets";
import { addTable } from "./tables";

const freeName = (workbook: Workbook, name: string): string => {
  let n = 2;
  while (workbook.findSheet(`${name} (${n})`)) n++;
  return `${name} (${n})`;
};

const placeOf = (workbook: Workbook, position: string, near: Sheet | undefined): number => {
  const at = near ? workbook.sheets.indexOf(near) : -1;
  switch (position) {
    case "Beginning":
      return 0;
    case "Before":
      return at;
    case "After":
      return at + 1;
    case "None":
    case "End":
      return workbook.sheets.length - 1;
    default:
      throw new ExcelError("InvalidArgument");
  }
};

/** Copies a sheet with its cells, look, validation and tables; the tables get new names. */
export const copySheet = (
  workbook: Workbook,
  sheet: Sheet,
  position: string,
  near: Sheet | undefined,
): Sheet => {
  if ((position === "Before" || position === "After") && !near) throw new ExcelError("InvalidArgument");
  const copy = addSheet(workbook, freeName(workbook, sheet.name));
  const used = sheet.cells.used(area(0, 0, MAX_ROWS, MAX_COLUMNS), false);
  if (used) copy.cells.putBack(used, sheet.cells.image(used));
  copy.cells.columnStyles = [...sheet.cells.columnStyles];
  copy.validations = sheet.validations;
  copy.freeze = sheet.freeze;
  copy.tabColor = sheet.tabColor;
  copy.columnWidths.push(...sheet.columnWidths);
  for (const table of workbook.tablesOn(sheet)) addTable(workbook, copy, table.area, table.showHeaders);
  moveSheet(workbook, copy, placeOf(workbook, position, near));
  return copy;
};
