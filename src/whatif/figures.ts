import type { FixedPrice } from "../billing/fixed-prices";
import { billingStanding, type BillingStanding } from "../billing/standing";
import { worths, type Worths } from "../billing/worth";
import type { Book } from "../book/book";
import type { BudgetNodes } from "../budget/budget-nodes";
import { rollUp } from "../budget/rollup";
import type { Day } from "../values/brands";
import type { Task } from "../values/task";
import type { Sums } from "./change";

/** What the entries of a book are worth and come to on invoices. */
export type Money = {
  readonly standing: BillingStanding;
  readonly worths: Worths;
  /** The fixed prices, by their place in the tree. */
  readonly fixed: ReadonlyMap<number, FixedPrice>;
};

/** The sums of a book: at each place of its tree, and what the whole of it comes to. */
export type Figures = { readonly book: Book; readonly nodes: BudgetNodes; readonly money: Money };

/** Works out what a book's entries are worth, and what they come to up to and including a day. */
export function* moneyOf(book: Book, until: Day | undefined): Task<Money> {
  const standing = yield* billingStanding(book, until);
  return {
    standing,
    worths: yield* worths(standing.billing, { module: "time" }),
    fixed: new Map(standing.fixed.map((one) => [one.place, one])),
  };
}

/** The sums of a book whose money is known. */
export function* figuresOf(book: Book, money: Money): Task<Figures> {
  const { nodes } = yield* rollUp(book);
  return { book, nodes, money };
}

/** Worked of the budgeted hours, as the card divides them; undefined without a budget, or of one of nothing. */
const shareOf = (worked: number, budget: number | undefined): number | undefined =>
  budget === undefined || budget === 0 ? undefined : worked / budget;

/** A sum kept among numbers, where NaN says that there is none. */
const orNone = (value: number | undefined): number | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : value;

/** The sums at a place of the tree, as the project's card tells them. */
export const sumsAt = ({ nodes, money }: Figures, place: number): Sums | undefined => {
  if (place < 0 || place >= nodes.length) return undefined;
  const { sums } = nodes;
  const worked = sums.worked[place] ?? 0;
  const budgetHours = orNone(sums.budgetHours[place]);
  const budgetAmount = orNone(sums.budgetAmounts[place]);
  const { amount, unpriced } = money.worths.at(place);
  const fixed = money.fixed.get(place);
  return {
    worked,
    released: sums.released[place] ?? 0,
    budgetHours,
    used: shareOf(worked, budgetHours),
    remaining: budgetHours === undefined ? undefined : budgetHours - worked,
    budgetAmount,
    value: amount,
    amountRemaining: budgetAmount === undefined ? undefined : budgetAmount - amount,
    unpriced,
    fixedValue: fixed?.value,
    margin: fixed?.margin,
    perHour: fixed?.perHour,
  };
};
