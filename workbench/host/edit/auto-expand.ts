import { intersect, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { extendLook, extendValidations } from "./grow";
import { resizeTable } from "./tables";

const tableAbove = (workbook: Workbook, sheet: Sheet, written: Area): Table | undefined =>
  workbook.tablesOn(sheet).find((table) => {
    const startsBelow = written.row === table.area.row + table.area.rows;
    const { column, columns } = table.area;
    return startsBelow && written.column >= column && written.column < column + columns && !table.showTotals;
  });

/**
 * Takes rows that are about to be filled right below a table into it, with the table's look and validation.
 * Excel does so for what a person types and, as its documents on coauthoring say, for an add-in's values.
 * Assumption A20: it does so for each block by itself, and only for a block that holds a value, which is
 * how rows at the end of a long write can be left outside (OfficeDev/office-js issues 3013 and 3191).
 */
export const expandTableOver = (workbook: Workbook, sheet: Sheet, written: Area): void => {
  const table = tableAbove(workbook, sheet, written);
  if (!table) return;
  const before = table.area;
  const opened = { ...before, row: before.row + before.rows, rows: written.rows };
  const isTaken = workbook.tablesOn(sheet).some((other) => other !== table && intersect(other.area, opened));
  if (isTaken) return;
  const { validations } = sheet;
  const image = workbook.journal && sheet.cells.image(opened);
  resizeTable(workbook, table, { ...before, rows: before.rows + written.rows });
  workbook.journal?.push(() => {
    sheet.validations = validations;
    if (image) sheet.cells.putBack(opened, image);
  });
  extendLook(workbook, table, opened);
  extendValidations(sheet, { ...opened, row: opened.row - 1, rows: 1 }, written.rows);
};
