import { guardLocked } from "../edit/guard";
import { addTable } from "../edit/tables";
import { ExcelError } from "../model/excel-error";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Descriptor } from "../protocol/descriptor";
import { handle, type Handle } from "../protocol/handle";
import { WORKBOOK_TARGET } from "./sheet-events";

const tablesOf = (workbook: Workbook, sheet: Sheet | undefined): Table[] =>
  sheet ? workbook.tablesOn(sheet) : workbook.tables;

const find = (workbook: Workbook, sheet: Sheet | undefined, key: string): Table | undefined => {
  const table = workbook.findTable(key);
  return sheet === undefined || table?.sheet === sheet ? table : undefined;
};

const orNotFound = (table: Table | undefined): Handle => {
  if (!table) throw new ExcelError("ItemNotFound");
  return handle("Table", table);
};

/** The tables of the workbook, or of one sheet. */
export const tableCollection: Descriptor<Sheet | undefined> = {
  read: { Count: (sheet, { workbook }) => tablesOf(workbook, sheet).length },
  items: (sheet, { workbook }) => tablesOf(workbook, sheet).map((table) => handle("Table", table)),
  item: (sheet, args, { workbook }) => orNotFound(find(workbook, sheet, args.key(0))),
  call: {
    Add: (sheet, args, { workbook }) => {
      const place = args.range(0, workbook, sheet ?? workbook.active);
      guardLocked(workbook, place.sheet, place.area);
      return handle("Table", addTable(workbook, place.sheet, place.area, args.flag(1)));
    },
    GetCount: (sheet, _, { workbook }) => tablesOf(workbook, sheet).length,
    GetItemAt: (sheet, args, { workbook }) => orNotFound(tablesOf(workbook, sheet)[args.number(0)]),
    GetItemOrNullObject: (sheet, args, { workbook }) => {
      const table = find(workbook, sheet, args.key(0));
      return table ? handle("Table", table) : null;
    },
  },
  events: {
    types: { DataChanged: 101, Added: 102, Deleted: 103 },
    targetId: (sheet) => sheet?.id ?? WORKBOOK_TARGET,
  },
};
