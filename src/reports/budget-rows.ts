import { billingOf } from "../billing/billing";
import { worths, type Worth } from "../billing/worth";
import type { Book } from "../book/book";
import { NO_PLACE } from "../book/tree-shape";
import type { BudgetNode } from "../budget/budget-nodes";
import { rollUp } from "../budget/rollup";
import { ore } from "../values/brands";
import { DECIMAL_SCALE } from "../values/decimal";
import { quotient } from "../values/quotient";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import type { Report, ReportAsked, ReportRow } from "./report";

/** Hundredths of a per cent are the finest that is told. */
const SHARE_SCALE = 2;

/** How much of a budget is worked, in per cent as a decimal; undefined of no budget, and of one of nothing. */
const shareOf = (worked: number, budget: number | undefined): number | undefined => {
  if (budget === undefined || budget <= 0) return undefined;
  const share = quotient(BigInt(worked) * BigInt(100 * 10 ** SHARE_SCALE), BigInt(budget));
  return share === undefined ? undefined : share * 10 ** (DECIMAL_SCALE - SHARE_SCALE);
};

/** A row's amounts. What has no price at all is worth nobody knows what, and not nothing. */
const moneyOf = (
  { budgetAmount }: BudgetNode,
  { amount, unpriced }: Pick<Worth, "amount" | "unpriced">,
): ReportRow => {
  const isKnown = amount !== 0 || unpriced === 0;
  return {
    budgetAmount,
    ...(isKnown && { value: amount }),
    ...(isKnown && budgetAmount !== undefined && { amountLeft: ore(budgetAmount - amount) }),
    ...(unpriced > 0 && { unpriced }),
  };
};

/**
 * The budget of each project down to a level of the tree, beside what it and all below it has come to: the figures of
 * `budget` with the time up to and including the day (#96–#101, Q5, Q12, Q42).
 */
export function* budgetRows(book: Book, { until, levels }: ReportAsked): Task<Report> {
  const { nodes } = yield* rollUp(book, { to: until });
  const worth = yield* worths(yield* billingOf(book), { module: "time", to: until });
  const depths = new Int32Array(nodes.length);
  const rows: ReportRow[] = [];
  for (let place = 0; place < nodes.length; place++) {
    if (place % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    const above = nodes.parents[place] ?? NO_PLACE;
    const level = above < 0 ? 1 : (depths[above] ?? 0) + 1;
    depths[place] = level;
    const node = level <= levels ? nodes.at(place) : undefined;
    if (!node) continue;
    const { code, name, worked, budgetHours, remaining } = node;
    rows.push({
      code,
      ...(name !== "" && { name }),
      level,
      budgetHours,
      worked,
      hoursLeft: remaining,
      ...(remaining !== undefined && remaining < 0 && { hoursOver: worked - (budgetHours ?? 0) }),
      used: shareOf(worked, budgetHours),
      ...moneyOf(node, worth.at(place)),
      until,
    });
  }
  return { rows, each: [] };
}
