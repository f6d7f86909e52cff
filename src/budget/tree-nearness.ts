import { type Folded, hourParts } from "../values/brands";
import type { BudgetNodes } from "./budget-nodes";
import { nearnessOf, type ControlMark, type Nearness } from "./nearness";

/** How near its budget each project of the tree has come, by its place. */
export const treeNearness = (
  { order, sums }: BudgetNodes,
  marks: ReadonlyMap<Folded, ControlMark>,
): readonly Nearness[] =>
  order.codes.map((code, place) => {
    const budget = sums.budgetHours[place];
    return nearnessOf(
      hourParts(sums.worked[place] ?? 0),
      budget === undefined || Number.isNaN(budget) ? undefined : hourParts(budget),
      marks.get(code),
    );
  });
