import { tableOf, type Book } from "../book/book";
import { codesBelow } from "../tree/sorted-codes";
import { type Folded, type Ore, ore } from "../values/brands";
import { billed, billedSums } from "./billed-sums";
import { budgetOf } from "./budget";

/** What a project's time is worth at its prices beside its budgeted amount. */
export type WorkedValue = {
  readonly worked: Ore;
  readonly budget: Ore | undefined;
  /** Time rows that have no one price, and are not in the sum. */
  readonly unpriced: number;
};

/**
 * Worked hours × price of a project and all below it, beside Budgeterat belopp (Q42): no source compares them, the
 * pair is Kontera's own. Billed or not makes no difference.
 */
export const workedValueOf = (book: Book, code: Folded): WorkedValue => {
  const entries = tableOf(book, "timeEntries");
  let worked = 0;
  let unpriced = 0;
  for (const one of entries ? [code, ...codesBelow(book.projectCodes, code)] : []) {
    const sums = entries && billedSums(book, entries).of(one);
    worked += sums?.[billed.worth] ?? 0;
    unpriced += sums?.[billed.worthUnpriced] ?? 0;
  }
  return { worked: ore(worked), budget: budgetOf(book, code, "budgetAmount").amount, unpriced };
};
