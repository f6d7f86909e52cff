import { intersect, MAX_COLUMNS, MAX_ROWS, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { shiftArea, type Shift } from "../model/shift";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { tidyHeaders } from "./headers";
import { followBody } from "./list-sources";

const band = (shift: Shift): Area =>
  shift.axis === "rows"
    ? { row: shift.at, rows: MAX_ROWS - shift.at, column: shift.from, columns: shift.span }
    : { column: shift.at, columns: MAX_COLUMNS - shift.at, row: shift.from, rows: shift.span };

const isAcross = (area: Area, shift: Shift): boolean =>
  shift.axis === "rows"
    ? area.column >= shift.from && area.column + area.columns <= shift.from + shift.span
    : area.row >= shift.from && area.row + area.rows <= shift.from + shift.span;

const losesHeader = (table: Table, shift: Shift): boolean => {
  if (shift.axis !== "rows" || shift.count > 0 || !table.header) return false;
  const end = shift.at - shift.count;
  const header = table.header.row;
  return header >= shift.at && header < end && end < table.area.row + table.area.rows;
};

/** The tables that the shift would tear apart: only some of their columns would move, or the header would go. */
export const tablesInTheWay = (workbook: Workbook, sheet: Sheet, shift: Shift): Table[] =>
  workbook.tablesOn(sheet).filter((table) => {
    if (!intersect(table.area, band(shift))) return false;
    return !isAcross(table.area, shift) || losesHeader(table, shift);
  });

const shiftColumnIds = (table: Table, shift: Shift): void => {
  const at = shift.at - table.area.column;
  if (shift.count > 0) {
    if (at <= 0 || at >= table.area.columns) return;
    const fresh = Array.from({ length: shift.count }, () => table.newColumnId());
    table.columnIds.splice(at, 0, ...fresh);
    return;
  }
  const first = Math.max(0, at);
  const removed = Math.min(table.area.columns, at - shift.count) - first;
  if (removed <= 0) return;
  for (const id of table.columnIds.splice(first, removed)) table.filters.delete(id);
};

/** Moves and resizes the sheet's tables; one that lost all its cells is gone. */
export const shiftTables = (workbook: Workbook, sheet: Sheet, shift: Shift): void => {
  for (const table of workbook.tablesOn(sheet)) {
    const moved = shiftArea(table.area, shift);
    if (moved === undefined) {
      workbook.tables = workbook.tables.filter((other) => other !== table);
      workbook.emit({ kind: "table-deleted", table });
      continue;
    }
    if (shift.axis === "columns" && isAcross(table.area, shift)) shiftColumnIds(table, shift);
    // Assumption A16: a table whose last row is deleted keeps one empty row.
    const rows = Math.max(moved.rows, table.showHeaders ? 2 : 1);
    const { body } = table;
    table.area = { ...moved, rows };
    if (shift.axis === "rows") followBody(workbook, table, body);
    if (shift.axis === "columns") tidyHeaders(table, table.area);
  }
};
