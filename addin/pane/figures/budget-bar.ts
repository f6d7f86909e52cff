import type { BudgetNode } from "#core/budget/budget-nodes";
import type { Nearness } from "#core/budget/nearness";
import type { BarPart } from "../kit/ShareBar";

/** A project's bar: released within worked within budget, and where the budget ends once the time has come to it. */
export type BudgetBar = {
  readonly parts: readonly BarPart[];
  readonly notch: number | undefined;
  /** There is no budget to fill. */
  readonly isOpen: boolean;
};

const WHOLE = 100;

/**
 * A project's bar (#99–#101), in per cent of its budget; over it, of what is worked, with the part past the budget told apart.
 * Of a period's time it says only how much it is of the whole budget (Q12). Hours below zero, which corrections may leave,
 * have no length.
 */
export const budgetBar = (
  { worked, released, budgetHours }: Pick<BudgetNode, "worked" | "released" | "budgetHours">,
  nearness: Nearness,
  isPeriod: boolean,
): BudgetBar => {
  if (budgetHours === undefined) return { parts: [], notch: undefined, isOpen: true };
  const longest = Math.max(budgetHours, worked);
  const share = (hours: number): number =>
    longest > 0 ? (Math.max(0, Math.min(hours, longest)) / longest) * WHOLE : 0;
  const end = share(worked);
  if (isPeriod)
    return {
      parts: [{ of: "part", from: 0, to: end }],
      notch: worked > budgetHours ? share(budgetHours) : undefined,
      isOpen: false,
    };
  const budget = share(budgetHours);
  const within = Math.min(end, budget);
  const gone = Math.min(share(released), within);
  const parts: BarPart[] = [
    { of: "released", from: 0, to: gone },
    { of: nearness === "near" || nearness === "exact" ? "near" : "worked", from: gone, to: within },
  ];
  if (nearness === "over") parts.push({ of: "over", from: within, to: end });
  return { parts, notch: nearness === "over" || nearness === "exact" ? budget : undefined, isOpen: false };
};
