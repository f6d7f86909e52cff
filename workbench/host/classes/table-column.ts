import { editCells } from "../edit/cells";
import { guardLocked } from "../edit/guard";
import { addTableColumn, deleteTableColumn } from "../edit/tables";
import type { Area } from "../model/area";
import { ExcelError } from "../model/excel-error";
import { LiveRange } from "../model/live-range";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Descriptor } from "../protocol/descriptor";
import { handle, type Handle } from "../protocol/handle";
import { readValues } from "./range-read";
import { writeValues } from "./range-write";
import type { TableColumnTarget } from "./targets";
import { asText } from "./values";

/** Where the column stands now; it may be gone. */
export const columnIndexOf = ({ table, id }: TableColumnTarget): number => {
  const index = table.columnIds.indexOf(id);
  if (index < 0) throw new ExcelError("ItemNotFound");
  return index;
};

const part = (target: TableColumnTarget, area: Area): LiveRange =>
  new LiveRange(target.table.sheet, { ...area, column: area.column + columnIndexOf(target), columns: 1 });

const at = (table: Table, index: number): Handle | null => {
  const id = table.columnIds[index];
  return id === undefined ? null : handle("TableColumn", { table, id });
};

// A column is found by its name, ignoring case, or by its id.
const find = (table: Table, key: string): Handle | null => {
  const named = table.columnIds.findIndex((_, i) => table.columnName(i).toLowerCase() === key.toLowerCase());
  return at(table, named >= 0 ? named : table.columnIds.indexOf(Number(key)));
};

const orNotFound = (found: Handle | null): Handle => {
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
};

const rename = (workbook: Workbook, target: TableColumnTarget, name: string): void => {
  const { table } = target;
  const index = columnIndexOf(target);
  const taken = table.columnIds.some(
    (_, i) => i !== index && table.columnName(i).toLowerCase() === name.toLowerCase(),
  );
  // Assumption A21: a column name that is taken is refused with InvalidArgument, an empty one too.
  if (taken || name === "") throw new ExcelError("InvalidArgument");
  const cell = { ...table.area, column: table.area.column + index, rows: 1, columns: 1 };
  guardLocked(workbook, table.sheet, cell);
  editCells(workbook, table.sheet, cell, () => table.sheet.cells.set(cell.row, cell.column, name));
};

const header = (target: TableColumnTarget): LiveRange => {
  if (!target.table.header) throw new ExcelError("ItemNotFound");
  return part(target, target.table.header);
};

/** One column of a table. Its values take in the header and the totals. */
export const tableColumn: Descriptor<TableColumnTarget> = {
  identity: ({ id }) => ({ Id: id }),
  read: {
    Id: ({ id }) => id,
    Index: columnIndexOf,
    Name: (target) => target.table.columnName(columnIndexOf(target)),
    Values: (target) => readValues(part(target, target.table.area)),
  },
  write: {
    Name: (target, value, { workbook }) => rename(workbook, target, asText(value)),
    Values: (target, value, { workbook }) => writeValues(workbook, part(target, target.table.area), value),
  },
  navigate: { Filter: (target) => handle("Filter", target) },
  call: {
    Delete: (target, _, { workbook }) => deleteTableColumn(workbook, target.table, columnIndexOf(target)),
    GetDataBodyRange: (target) => handle("Range", part(target, target.table.body)),
    GetHeaderRowRange: (target) => handle("Range", header(target)),
    GetRange: (target) => handle("Range", part(target, target.table.area)),
  },
};

const add = (
  workbook: Workbook,
  table: Table,
  index: number,
  values: unknown,
  name: string | undefined,
): Handle => {
  const place = addTableColumn(workbook, table, index, name);
  const id = table.columnIds[place]!;
  if (values !== undefined) writeValues(workbook, part({ table, id }, table.area), values);
  return handle("TableColumn", { table, id });
};

export const tableColumnCollection: Descriptor<Table> = {
  read: { Count: (table) => table.columnIds.length },
  items: (table) => table.columnIds.map((id) => handle("TableColumn", { table, id })),
  item: (table, args) => orNotFound(find(table, args.key(0))),
  call: {
    Add: (table, args, { workbook }) =>
      add(workbook, table, args.optionalNumber(0) ?? -1, args.raw(1), args.optionalText(2)),
    GetCount: (table) => table.columnIds.length,
    GetItemAt: (table, args) => orNotFound(at(table, args.number(0))),
    GetItemOrNullObject: (table, args) => find(table, args.key(0)),
  },
};
