import { columnNumber } from "#core/values/a1";
import { rowFormula, type Result } from "../../xlsx/formula/row-formula";
import { containsCell } from "../host/model/area";
import { CellError, type Content } from "../host/model/content";
import type { Sheet } from "../host/model/sheet";
import type { Table } from "../host/model/table";
import type { Workbook } from "../host/model/workbook";

const known = new Map<string, ReturnType<typeof rowFormula>>();

const resultOf = (content: Content): Result => (content instanceof CellError ? undefined : content);

const columnOf = (table: Table, header: string): number | undefined => {
  for (let at = 0; at < table.area.columns; at++)
    if (table.columnName(at).toLowerCase() === header.toLowerCase()) return table.area.column + at;
  return undefined;
};

/** What a formula of the small kind comes to in a cell of the grid, the same as the command line gives it; undefined for any other. */
export const evaluate = (
  workbook: Workbook,
  formula: string,
  sheet: Sheet,
  row: number,
  column: number,
): Content | undefined => {
  const text = formula.replace(/^=/, "");
  if (!known.has(text)) known.set(text, rowFormula(text));
  const own = workbook.tablesOn(sheet).find(({ area }) => containsCell(area, row, column));
  const tableOf = (name: string | undefined): Table | undefined =>
    name === undefined ? own : workbook.findTable(name);
  return known.get(text)?.({
    column: (name, header) => {
      const table = tableOf(name);
      const at = table && table === own ? columnOf(table, header) : undefined;
      return at === undefined ? undefined : resultOf(sheet.cells.content(row, at));
    },
    cell: (letters, at) => resultOf(sheet.cells.content(at, columnNumber(letters))),
    sum: (name, header) => {
      const table = tableOf(name);
      const at = table && columnOf(table, header);
      if (!table || at === undefined) return undefined;
      let sum = 0;
      for (let line = table.body.row; line < table.body.row + table.body.rows; line++) {
        const content = table.sheet.cells.content(line, at);
        if (content instanceof CellError) return undefined;
        if (typeof content === "number") sum += content;
      }
      return sum;
    },
  });
};
