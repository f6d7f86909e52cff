import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, type Area } from "../model/area";
import type { ChangeKind } from "../model/events";
import { ExcelError } from "../model/excel-error";
import type { Sheet } from "../model/sheet";
import type { Shift } from "../model/shift";
import type { Workbook } from "../model/workbook";
import { extent } from "./extent";
import { rememberFurniture, shiftFurniture } from "./furniture";
import { shiftTables, tablesInTheWay } from "./shift-tables";
import { tablesTouching } from "./touching";

type Axis = Shift["axis"];

const shiftOf = (area: Area, axis: Axis, sign: 1 | -1): Shift =>
  axis === "rows"
    ? { axis, at: area.row, count: sign * area.rows, from: area.column, span: area.columns }
    : { axis, at: area.column, count: sign * area.columns, from: area.row, span: area.rows };

/** Everything from the area to the end of its band: the cells that move. */
const moving = (area: Area, axis: Axis): Area =>
  axis === "rows" ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };

const isWhole = (area: Area, axis: Axis): boolean =>
  axis === "rows" ? isWholeRows(area) : isWholeColumns(area);

const changeKind = (area: Area, axis: Axis, verb: "Inserted" | "Deleted"): ChangeKind => {
  if (!isWhole(area, axis)) return `Cell${verb}`;
  return axis === "rows" ? `Row${verb}` : `Column${verb}`;
};

const refuseConflicts = (workbook: Workbook, sheet: Sheet, area: Area, axis: Axis, sign: 1 | -1): void => {
  // Assumption A15: cells that would tear a table apart are refused with InsertDeleteConflict.
  if (tablesInTheWay(workbook, sheet, shiftOf(area, axis, sign)).length > 0) {
    throw new ExcelError("InsertDeleteConflict");
  }
};

/** Excel gives new rows the look of the row above, or of the row below a header. */
const copyLook = (workbook: Workbook, sheet: Sheet, area: Area): void => {
  const header = workbook.tablesOn(sheet).some((table) => table.header && table.header.row === area.row - 1);
  const model = area.row === 0 || header ? area.row + area.rows : area.row - 1;
  const used = extent(sheet, { ...area, row: model, rows: 1 });
  if (!used) return;
  for (let c = used.column; c < used.column + used.columns; c++) {
    const style = sheet.cells.style(model, c);
    if (style === 0) continue;
    for (let r = area.row; r < area.row + area.rows; r++) sheet.cells.setStyle(r, c, style);
  }
};

const openCells = (sheet: Sheet, area: Area, axis: Axis): void => {
  if (isWhole(area, axis)) {
    if (axis === "rows") sheet.cells.insertRows(area.row, area.rows);
    else sheet.cells.insertColumns(area.column, area.columns);
    return;
  }
  const used = extent(sheet, moving(area, axis));
  if (!used) return;
  if (axis === "rows") sheet.cells.move(used, used.row + area.rows, used.column);
  else sheet.cells.move(used, used.row, used.column + area.columns);
};

const closeCells = (sheet: Sheet, area: Area, axis: Axis): void => {
  if (isWhole(area, axis)) {
    if (axis === "rows") sheet.cells.deleteRows(area.row, area.rows);
    else sheet.cells.deleteColumns(area.column, area.columns);
    return;
  }
  const end = axis === "rows" ? area.row + area.rows : area.column + area.columns;
  const rest: Area =
    axis === "rows"
      ? { ...area, row: end, rows: MAX_ROWS - end }
      : { ...area, column: end, columns: MAX_COLUMNS - end };
  const gone = extent(sheet, area);
  if (gone) sheet.cells.putBack(gone, { contents: [], formulas: [], styles: [] });
  const used = extent(sheet, rest) ?? { ...rest, rows: 0 };
  const kept = sheet.cells.used(used, false);
  if (!kept) return;
  if (axis === "rows") sheet.cells.move(kept, kept.row - area.rows, kept.column);
  else sheet.cells.move(kept, kept.row, kept.column - area.columns);
};

/** Opens the area: its cells move down (`rows`) or to the right (`columns`). New rows look like their neighbor. */
export const insertCells = (workbook: Workbook, sheet: Sheet, area: Area, axis: Axis): void =>
  insert(workbook, sheet, area, axis, axis === "rows");

const insert = (workbook: Workbook, sheet: Sheet, area: Area, axis: Axis, takesLook: boolean): void => {
  refuseConflicts(workbook, sheet, area, axis, 1);
  const putBack = workbook.journal && rememberFurniture(workbook, sheet);
  openCells(sheet, area, axis);
  const shift = shiftOf(area, axis, 1);
  shiftTables(workbook, sheet, shift);
  shiftFurniture(workbook, sheet, shift, area);
  if (takesLook) copyLook(workbook, sheet, area);
  if (putBack) {
    workbook.journal?.push(() => {
      deleteCells(workbook, sheet, area, axis);
      putBack();
    });
  }
  const tables = tablesTouching(workbook, sheet, area);
  const direction = isWhole(area, axis)
    ? {}
    : ({ shift: axis === "rows" ? "ShiftCellDown" : "ShiftCellRight" } as const);
  workbook.emit({
    kind: "cells",
    sheet,
    area,
    change: changeKind(area, axis, "Inserted"),
    tables,
    ...direction,
  });
};

/** Removes the area: cells below move up (`rows`), or those to the right move left (`columns`). */
export const deleteCells = (workbook: Workbook, sheet: Sheet, area: Area, axis: Axis): void => {
  refuseConflicts(workbook, sheet, area, axis, -1);
  const tables = tablesTouching(workbook, sheet, area);
  const putBack = workbook.journal && rememberFurniture(workbook, sheet);
  const kept = putBack && extent(sheet, area);
  const image = kept && sheet.cells.image(kept);
  closeCells(sheet, area, axis);
  const shift = shiftOf(area, axis, -1);
  shiftTables(workbook, sheet, shift);
  shiftFurniture(workbook, sheet, shift, area);
  if (putBack) {
    workbook.journal?.push(() => {
      insert(workbook, sheet, area, axis, false);
      if (kept && image) sheet.cells.putBack(kept, image);
      putBack();
    });
  }
  const direction = isWhole(area, axis)
    ? {}
    : ({ shift: axis === "rows" ? "ShiftCellUp" : "ShiftCellLeft" } as const);
  workbook.emit({
    kind: "cells",
    sheet,
    area,
    change: changeKind(area, axis, "Deleted"),
    tables,
    ...direction,
  });
};
