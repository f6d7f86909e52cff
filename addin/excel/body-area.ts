import type { CellValue } from "#core/values/cell";
import type { Area } from "./batch";
import type { TableLayout } from "./table-layout";

/** Whether a cell holds a formula: a constant text that begins with `=` reads the same both ways. */
export const isFormula = (formula: CellValue | undefined, value: CellValue | undefined): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** The area of some body rows of a table. */
export const bodyArea = (
  layout: Pick<TableLayout, "sheet" | "row" | "column" | "headers">,
  at: number,
  rows: number,
  column = 0,
  columns = layout.headers.length,
): Area => ({
  sheet: layout.sheet,
  row: layout.row + 1 + at,
  column: layout.column + column,
  rows,
  columns,
});
