import { guardLocked } from "../edit/guard";
import { addTableRows, deleteTableRows } from "../edit/tables";
import type { Area } from "../model/area";
import { ExcelError } from "../model/excel-error";
import { LiveRange } from "../model/live-range";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Descriptor } from "../protocol/descriptor";
import { handle, type Handle } from "../protocol/handle";
import { readValues } from "./range-read";
import { writeValues } from "./range-write";
import type { Targets } from "./targets";

type Row = Targets["TableRow"];

const areaOf = ({ table, index }: Row): Area => {
  const { body } = table;
  if (index < 0 || index >= body.rows) throw new ExcelError("ItemNotFound");
  return { ...body, row: body.row + index, rows: 1 };
};

const rangeOf = (row: Row): LiveRange => new LiveRange(row.table.sheet, areaOf(row));

/** One body row of a table, by its place: it does not follow when rows move. */
export const tableRow: Descriptor<Row> = {
  read: {
    Index: ({ index }) => index,
    Values: (row) => readValues(rangeOf(row)),
  },
  write: { Values: (row, value, { workbook }) => writeValues(workbook, rangeOf(row), value) },
  call: {
    Delete: (row, _, { workbook }) => {
      guardLocked(workbook, row.table.sheet, areaOf(row));
      deleteTableRows(workbook, row.table, row.index, 1);
    },
    GetRange: (row) => handle("Range", rangeOf(row)),
  },
};

const asRows = (table: Table, values: unknown): unknown[][] => {
  if (values === undefined) return [new Array<null>(table.area.columns).fill(null)];
  const rows: unknown[] = Array.isArray(values) ? values : [[values]];
  const lines = rows.every(Array.isArray) ? (rows as unknown[][]) : [rows];
  if (lines.length === 0 || lines.some((line) => line.length !== table.area.columns)) {
    throw new ExcelError("InvalidArgument");
  }
  return lines;
};

const add = (workbook: Workbook, table: Table, index: number, values: unknown): Handle => {
  const lines = asRows(table, values);
  guardLocked(workbook, table.sheet, table.body);
  const opened = addTableRows(workbook, table, index, lines.length);
  writeValues(workbook, new LiveRange(table.sheet, opened), lines);
  return handle("TableRow", { table, index: opened.row - table.body.row });
};

export const tableRowCollection: Descriptor<Table> = {
  read: { Count: (table) => table.body.rows },
  items: (table) =>
    Array.from({ length: table.body.rows }, (_, index) => handle("TableRow", { table, index })),
  call: {
    Add: (table, args, { workbook }) => add(workbook, table, args.optionalNumber(0) ?? -1, args.raw(1)),
    DeleteRowsAt: (table, args, { workbook }) =>
      deleteTableRows(workbook, table, args.number(0), args.optionalNumber(1) ?? 1),
    GetCount: (table) => table.body.rows,
    GetItemAt: (table, args) => {
      const row = { table, index: args.number(0) };
      areaOf(row);
      return handle("TableRow", row);
    },
  },
};
