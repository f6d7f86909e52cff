import { calculateRows } from "../calculate-rows";
import type { XlsxSheet } from "../document";
import { contains } from "../reference";
import type { SheetData } from "../sheet/sheet-data";
import type { Workbook } from "../workbook/workbook";
import { forgetResults } from "./forget";
import type { FormulaCell } from "./formula-cells";
import { outdatedFormulas } from "./outdated";

/** Gives the calculated columns of a sheet's tables the values that they come to, where that is known here. */
const calculate = (sheet: XlsxSheet, cells: readonly FormulaCell[]): void => {
  for (const table of sheet.tables) {
    const own = cells.filter(({ row, column }) => contains(table.range, row, column));
    const asked = new Set(own.map(({ row, column }) => `${row} ${column}`));
    calculateRows(sheet, table, new Set(own.map(({ row }) => row)), (row, column) =>
      asked.has(`${row} ${column}`),
    );
  }
};

/**
 * Lets no result stand that may be another since the file was opened: what is of the small kind is calculated, and from
 * every other formula that reads what has changed the old result is taken away, for Excel to work out.
 */
export const settleResults = (workbook: Workbook, sheets: readonly XlsxSheet[]): void => {
  const outdated = outdatedFormulas(workbook);
  const bySheet = new Map<SheetData, FormulaCell[]>();
  for (const cell of outdated) {
    const cells = bySheet.get(cell.sheet);
    if (cells) cells.push(cell);
    else bySheet.set(cell.sheet, [cell]);
  }
  for (const [{ name }, cells] of bySheet) {
    const sheet = sheets.find((each) => each.name === name);
    if (sheet) calculate(sheet, cells);
  }
  forgetResults(outdated);
};
