import type { Expression } from "../formulas/expression";
import type { Reference } from "../formulas/reference";
import { CellError, toApiValue, type ApiValue } from "../model/content";

/** What a function is called with: each argument as the client takes it, and the cells that were read for it. */
export type Called = {
  readonly name: string;
  readonly args: readonly (ApiValue | null)[];
  readonly reads: readonly Reference[];
};

type Range = Extract<Expression, { kind: "range" | "table" }>;

/**
 * The arguments of a call: constants, one of them less than nothing, and single cells, a blank one null. An error in a cell, and
 * a cell that is not there, is what the call comes to; other arguments are not played, and make it no call of the add-in's.
 */
export const argumentsOf = (
  { name, args }: Extract<Expression, { kind: "call" }>,
  cellsOf: (range: Range) => Reference | CellError,
): Called | CellError | undefined => {
  const values: (ApiValue | null)[] = [];
  const reads: Reference[] = [];
  for (const arg of args) {
    if (arg.kind === "constant") values.push(arg.value === "" ? null : toApiValue(arg.value));
    else if (arg.kind === "minus" && arg.of.kind === "constant" && typeof arg.of.value === "number")
      values.push(-arg.of.value);
    else if (arg.kind === "range") {
      const cells = cellsOf(arg);
      if (cells instanceof CellError) return cells;
      const { sheet, area } = cells;
      if (area.rows * area.columns !== 1) return undefined;
      const content = sheet.cells.content(area.row, area.column);
      if (content instanceof CellError) return content;
      values.push(content === "" ? null : content);
      reads.push(cells);
    } else return undefined;
  }
  return { name, args: values, reads };
};
