import type { CellRange } from "../document";
import { shiftFormula } from "../formula/shift";
import type { FollowedFormula } from "./follow-formula";
import type { RowChange } from "./row-change";

/**
 * A formula that is written for the first of some rows and means each of them, when that row goes: as it reads in the first
 * row that stays, written for where they begin then. Undefined where the first stays, or none does.
 */
export const fromKeptRow = (
  formula: string,
  { row, rows }: Pick<CellRange, "row" | "rows">,
  change: RowChange,
  follow: (formula: string, row: number) => FollowedFormula,
): FollowedFormula | undefined => {
  let kept = row;
  while (kept < row + rows && change.row(kept) === undefined) kept++;
  const to = change.row(kept);
  if (kept === row || kept === row + rows || to === undefined) return undefined;
  const { text, isStale } = follow(shiftFormula(formula, kept - row, 0), kept);
  const begins = change.span(row, row + rows - 1)?.first ?? to;
  return { text: shiftFormula(text, begins - to, 0), isStale };
};
