import type { BudgetNode } from "#core/budget/budget-nodes";

/** The three bars of a project (#99), each in per cent of the longest. */
export type Bars = { readonly worked: number; readonly released: number; readonly budget: number };

/** Widths of the bars; hours below zero, which corrections may leave, have no length. */
export const barsOf = ({
  worked,
  released,
  budgetHours = 0,
}: Pick<BudgetNode, "worked" | "released" | "budgetHours">): Bars => {
  const longest = Math.max(worked, released, budgetHours);
  const share = (hours: number): number => (longest > 0 ? (Math.max(0, hours) / longest) * 100 : 0);
  return { worked: share(worked), released: share(released), budget: share(budgetHours) };
};
