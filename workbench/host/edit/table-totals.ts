import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { deleteCells, insertCells } from "./shift-cells";

/** Shows or hides a table's totals row: Excel opens a row below the body for it, or closes it. */
export const showTotals = (workbook: Workbook, table: Table, shown: boolean): void => {
  if (table.showTotals === shown) return;
  const before = table.area;
  const last = { ...before, row: before.row + before.rows - (shown ? 0 : 1), rows: 1 };
  if (shown) {
    insertCells(workbook, table.sheet, last, "rows");
    table.area = { ...before, rows: before.rows + 1 };
    table.sheet.cells.set(last.row, last.column, "Total");
  } else {
    deleteCells(workbook, table.sheet, last, "rows");
  }
  table.showTotals = shown;
  workbook.emit({ kind: "layout", sheet: table.sheet });
};
