import type { Area } from "../model/area";
import { ExcelError } from "../model/excel-error";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { extent } from "./extent";

const hasLocked = (workbook: Workbook, sheet: Sheet, area: Area): boolean => {
  const walked = extent(sheet, area);
  if (!walked) return true;
  for (let r = walked.row; r < walked.row + walked.rows; r++) {
    for (let c = walked.column; c < walked.column + walked.columns; c++) {
      if (workbook.styles.style(sheet.cells.style(r, c)).locked) return true;
    }
  }
  return false;
};

/** Refuses a change that touches a locked cell of a protected sheet, with AccessDenied. */
export const guardLocked = (workbook: Workbook, sheet: Sheet, area: Area): void => {
  if (sheet.protection && hasLocked(workbook, sheet, area)) throw new ExcelError("AccessDenied");
};

/** Refuses a change of format that the sheet's protection does not allow. */
export const guardFormat = (workbook: Workbook, sheet: Sheet, area: Area): void => {
  if (sheet.protection && sheet.protection.options["allowFormatCells"] !== true)
    guardLocked(workbook, sheet, area);
};
