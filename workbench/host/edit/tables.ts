import { area, intersect, MAX_ROWS, sameArea, type Area } from "../model/area";
import { ExcelError } from "../model/excel-error";
import type { Sheet } from "../model/sheet";
import { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { refilter } from "./filters";
import { extendLook, extendValidations } from "./grow";
import { tidyHeaders } from "./headers";
import { followBody } from "./list-sources";
import { deleteCells, insertCells } from "./shift-cells";

/** Excel's rules for a table's name: a letter, `_` or `\` first, no spaces, not a cell's address, at most 255. */
export const isTableName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c\d*|r|c)$/i.test(name);

const refuseName = (workbook: Workbook, name: string): void => {
  if (!isTableName(name)) throw new ExcelError("InvalidArgument");
  const named = workbook.names.some((other) => other.name.toLowerCase() === name.toLowerCase());
  // A table may not share a name with another table or a defined name (office-js issue 551).
  if (named || workbook.findTable(name)) throw new ExcelError("InvalidArgument");
};

const refuseOverlap = (workbook: Workbook, sheet: Sheet, wanted: Area, except?: Table): void => {
  const others = workbook.tablesOn(sheet).filter((table) => table !== except);
  // Assumption A18: tables that would overlap are refused with InvalidArgument.
  if (others.some((table) => intersect(table.area, wanted))) throw new ExcelError("InvalidArgument");
};

const freeName = (workbook: Workbook, number: number): string => {
  let n = number;
  while (workbook.findTable(`Table${n}`)) n++;
  return `Table${n}`;
};

/** Makes a table of an area. Without headers Excel opens a row above the data and names the columns itself. */
export const addTable = (workbook: Workbook, sheet: Sheet, wanted: Area, hasHeaders: boolean): Table => {
  refuseOverlap(workbook, sheet, wanted);
  if (!hasHeaders) insertCells(workbook, sheet, { ...wanted, rows: 1 }, "rows");
  const rows = Math.max(2, wanted.rows + (hasHeaders ? 0 : 1));
  const { id, number } = workbook.nextTableId();
  const table = new Table(id, freeName(workbook, number), sheet, { ...wanted, rows });
  refuseOverlap(workbook, sheet, table.area);
  workbook.tables.push(table);
  tidyHeaders(table, table.area);
  workbook.emit({ kind: "table-added", table });
  return table;
};

export const renameTable = (workbook: Workbook, table: Table, name: string): void => {
  if (name.toLowerCase() !== table.name.toLowerCase()) refuseName(workbook, name);
  table.name = name;
  workbook.emit({ kind: "layout", sheet: table.sheet });
};

/** Gives a table other borders. The header row must stay where it is, and columns keep their ids. */
export const resizeTable = (workbook: Workbook, table: Table, wanted: Area): void => {
  const before = table.area;
  const stays = wanted.row === before.row && intersect(wanted, before) !== undefined;
  // Assumption A19: a new place that does not share the header row is refused with InvalidArgument.
  if (!stays || wanted.rows < (table.showHeaders ? 2 : 1)) throw new ExcelError("InvalidArgument");
  refuseOverlap(workbook, table.sheet, wanted, table);
  if (sameArea(wanted, before)) return;
  const ids = Array.from({ length: wanted.columns }, (_, i) => {
    const old = wanted.column + i - before.column;
    return table.columnIds[old] ?? table.newColumnId();
  });
  workbook.journal?.push(() => resizeTable(workbook, table, before));
  const { body } = table;
  table.area = wanted;
  table.columnIds = ids;
  followBody(workbook, table, body);
  tidyHeaders(table, wanted);
  workbook.emit({ kind: "layout", sheet: table.sheet });
};

const forget = (workbook: Workbook, table: Table): void => {
  table.filters.clear();
  refilter(workbook, table.sheet);
  workbook.tables = workbook.tables.filter((other) => other !== table);
  workbook.emit({ kind: "table-deleted", table });
};

/** Removes the table and the cells it stood on; what was below moves up. */
export const deleteTable = (workbook: Workbook, table: Table): void => {
  table.filters.clear();
  refilter(workbook, table.sheet);
  deleteCells(workbook, table.sheet, table.area, "rows");
};

/** Leaves the cells, takes the table away. */
export const convertToRange = (workbook: Workbook, table: Table): void => forget(workbook, table);

const isOccupied = (sheet: Sheet, below: Area): boolean =>
  sheet.cells.used({ ...below, rows: MAX_ROWS - below.row }, true) !== undefined;

/** Opens `count` body rows before the one at `index` (-1: after the last) and gives their area. */
export const addTableRows = (workbook: Workbook, table: Table, index: number, count: number): Area => {
  const { body, sheet } = table;
  if (!Number.isInteger(index) || index < -1 || index > body.rows) throw new ExcelError("InvalidArgument");
  const before = table.area;
  const row = index === -1 ? body.row + body.rows : body.row + index;
  const opened = area(row, before.column, count, before.columns);
  const isInside = row < before.row + before.rows;
  workbook.journal?.push(() => {
    table.area = before;
  });
  if (isInside || isOccupied(sheet, opened)) insertCells(workbook, sheet, opened, "rows");
  else extendLook(workbook, table, opened);
  table.area = { ...before, rows: before.rows + count };
  followBody(workbook, table, body);
  extendValidations(sheet, { ...opened, row: opened.row - 1, rows: 1 }, count);
  return opened;
};

/** Deletes body rows; what stands below in the table's columns moves up. */
export const deleteTableRows = (workbook: Workbook, table: Table, index: number, count: number): void => {
  const { body } = table;
  if (index < 0 || count < 1 || index + count > body.rows) throw new ExcelError("InvalidArgument");
  // A filtered table gives up no rows, and says nothing (office-js issue 994).
  if (table.filters.size > 0) return;
  deleteCells(workbook, table.sheet, { ...body, row: body.row + index, rows: count }, "rows");
};

/** Opens a column before the one at `index` (-1: last) under the given name, or the next free one. */
export const addTableColumn = (workbook: Workbook, table: Table, index: number, name?: string): number => {
  const before = table.area;
  if (!Number.isInteger(index) || index < -1 || index > before.columns)
    throw new ExcelError("InvalidArgument");
  const at = index === -1 ? before.columns : index;
  const opened = { ...before, column: before.column + at, columns: 1 };
  insertCells(workbook, table.sheet, opened, "columns");
  table.area = { ...before, columns: before.columns + 1 };
  // Inside the table the insertion has made the column; at its edges it has only moved cells.
  if (table.columnIds.length === before.columns) table.columnIds.splice(at, 0, table.newColumnId());
  if (name !== undefined) table.sheet.cells.set(opened.row, opened.column, name);
  tidyHeaders(table, opened);
  return at;
};

export const deleteTableColumn = (workbook: Workbook, table: Table, index: number): void => {
  if (table.area.columns === 1) {
    deleteTable(workbook, table);
    return;
  }
  const gone = { ...table.area, column: table.area.column + index, columns: 1 };
  deleteCells(workbook, table.sheet, gone, "columns");
};
