import { intersect, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";

/** The tables of a sheet that share a cell with the area. */
export const tablesTouching = (workbook: Workbook, sheet: Sheet, area: Area): Table[] =>
  workbook.tables.filter((table) => table.sheet === sheet && intersect(table.area, area) !== undefined);
