import type { CellValue } from "#core/values/cell";
import type { Result } from "#core/values/result";
import type { CellPlace, Refusal } from "../ports";
import { isFormula } from "./body-area";
import { run } from "./run";

/** Those of some cells that hold a formula, asked in one request; what is gone holds none. */
export const formulaCells = (cells: readonly CellPlace[]): Promise<Result<readonly CellPlace[], Refusal>> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = new Map(
      cells.map(({ sheet }) => [sheet, worksheets.getItemOrNullObject(sheet).load("name")] as const),
    );
    await context.sync();
    const asked = cells.flatMap((cell) => {
      const sheet = sheets.get(cell.sheet);
      if (!sheet || sheet.isNullObject) return [];
      const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).untrack();
      return [{ cell, range: range.load("formulas,values") }];
    });
    await context.sync();
    return asked.flatMap(({ cell, range }) => {
      const [formula, value] = [range.formulas, range.values].map((some) => (some as CellValue[][])[0]?.[0]);
      return isFormula(formula, value) ? [cell] : [];
    });
  });
