import type { Book } from "../book/book";
import { numbers, type RowId, type Table } from "../book/table";
import { amountOf } from "../values/money";
import { billingFlag, isBilled } from "./billing-flag";
import type { BillingTerms } from "./billing-terms";
import { entryCodings } from "./entry-coding";
import { searchPrice } from "./price";

/** What a time row comes to. */
export type BilledLine = {
  /** In ten-thousandths. */
  readonly hours: number;
  readonly isBilled: boolean;
  /** Whether somebody has reviewed it (#49). */
  readonly isReviewed: boolean;
  /** Hours × price, in öre and excluding VAT, rounded half away from zero; undefined where no one price is found (Q24). */
  readonly amount: number | undefined;
};

/** Reads time rows as lines of money, by the terms of billing as they stand (#48). */
export const billedLines = (
  book: Book,
  entries: Table<"timeEntries">,
  terms: BillingTerms,
): ((row: RowId) => BilledLine | undefined) => {
  const codingOf = entryCodings(book, entries);
  const [hours, days] = [numbers(entries, "hours"), numbers(entries, "date")];
  const [own, levels] = [numbers(entries, "billable"), numbers(entries, "reviewLevel")];
  return (row) => {
    const worked = hours[row];
    if (worked === undefined) return undefined;
    const coding = codingOf(row);
    const price = searchPrice(book, { use: "time", day: days[row], coding }, terms);
    return {
      hours: worked,
      isBilled: isBilled(billingFlag(book, "time", coding, terms), own[row]),
      isReviewed: (levels[row] ?? 0) > 0,
      amount: price.kind === "price" ? amountOf(worked, price.price) : undefined,
    };
  };
};
