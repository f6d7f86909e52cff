import type { Area } from "../model/area";
import { ExcelError } from "../model/excel-error";
import { Sheet, type Visibility } from "../model/sheet";
import type { Workbook } from "../model/workbook";

/** Excel's rules for a sheet's name: 1–31 characters, none of `: \ / ? * [ ]`, no apostrophe at an end. */
const isSheetName = (name: string): boolean =>
  /^[^:\\/?*[\]]{1,31}$/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== "history";

const refuseName = (workbook: Workbook, name: string, except?: Sheet): void => {
  if (!isSheetName(name)) throw new ExcelError("InvalidArgument");
  const taken = workbook.findSheet(name);
  if (taken && taken !== except) throw new ExcelError("ItemAlreadyExists");
};

const nextName = (workbook: Workbook, number: number): string => {
  let n = number;
  while (workbook.findSheet(`Sheet${n}`)) n++;
  return `Sheet${n}`;
};

/** Adds a sheet last, without showing it; without a name it becomes `Sheet2`, `Sheet3` … */
export const addSheet = (workbook: Workbook, name?: string): Sheet => {
  if (name !== undefined) refuseName(workbook, name);
  const { id, number } = workbook.nextSheetId();
  const sheet = new Sheet(id, name ?? nextName(workbook, number));
  workbook.sheets.push(sheet);
  workbook.emit({ kind: "sheet-added", sheet });
  return sheet;
};

export const renameSheet = (workbook: Workbook, sheet: Sheet, name: string): void => {
  refuseName(workbook, name, sheet);
  const before = sheet.name;
  if (name === before) return;
  sheet.name = name;
  workbook.emit({ kind: "sheet-renamed", sheet, before });
};

export const moveSheet = (workbook: Workbook, sheet: Sheet, position: number): void => {
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) {
    throw new ExcelError("InvalidArgument");
  }
  const before = workbook.sheets.indexOf(sheet);
  if (before === position) return;
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.emit({ kind: "sheet-moved", sheet, before });
};

const visible = (workbook: Workbook): Sheet[] =>
  workbook.sheets.filter((sheet) => sheet.visibility === "Visible");

/** Shows a sheet in the window. A hidden one cannot be shown. */
export const activateSheet = (workbook: Workbook, sheet: Sheet): void => {
  if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
  const left = workbook.active;
  if (left === sheet) return;
  workbook.setActive(sheet);
  workbook.emit({ kind: "sheet-activated", sheet, left });
};

const stepAway = (workbook: Workbook, sheet: Sheet): void => {
  if (workbook.active !== sheet) return;
  const others = visible(workbook).filter((other) => other !== sheet);
  const next = others.find((other) => workbook.sheets.indexOf(other) > workbook.sheets.indexOf(sheet));
  const to = next ?? others.at(-1);
  if (to) activateSheet(workbook, to);
};

const refuseLast = (workbook: Workbook, sheet: Sheet): void => {
  if (sheet.visibility === "Visible" && visible(workbook).length === 1)
    throw new ExcelError("InvalidOperation");
};

/** Deletes a sheet and what stands on it; the last visible one cannot go. */
export const deleteSheet = (workbook: Workbook, sheet: Sheet): void => {
  refuseLast(workbook, sheet);
  if (sheet.visibility === "VeryHidden") throw new ExcelError("InvalidOperation");
  stepAway(workbook, sheet);
  for (const table of workbook.tablesOn(sheet)) workbook.emit({ kind: "table-deleted", table });
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.tables = workbook.tables.filter((table) => table.sheet !== sheet);
  workbook.names = workbook.names.filter((name) => name.scope !== sheet);
  for (const { target } of workbook.names) {
    if (typeof target !== "string" && target.sheet === sheet) target.area = undefined;
  }
  for (const range of workbook.live) if (range.sheet === sheet) range.area = undefined;
  workbook.emit({ kind: "sheet-deleted", sheet });
};

export const setVisibility = (workbook: Workbook, sheet: Sheet, visibility: Visibility): void => {
  const before = sheet.visibility;
  if (before === visibility) return;
  if (visibility !== "Visible") {
    refuseLast(workbook, sheet);
    stepAway(workbook, sheet);
  }
  sheet.visibility = visibility;
  workbook.emit({ kind: "sheet-visibility", sheet, before });
};

/** Selects an area of a sheet, and shows the sheet. */
export const select = (workbook: Workbook, sheet: Sheet, area: Area): void => {
  activateSheet(workbook, sheet);
  workbook.setSelection(sheet, area);
  workbook.emit({ kind: "selection", sheet, area });
};
