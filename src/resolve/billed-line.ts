import type { Book } from "../book/book";
import { joinedKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { numbers, type Table } from "../book/table";
import type { Folded, HourParts, Ore } from "../values/brands";
import { amountOf } from "../values/money";
import { billingFlag, isBilled, type BillingFlag } from "./billing-flag";
import type { BillingTerms } from "./billing-terms";
import { codeReaders } from "./entry-coding";
import { searchPrice } from "./price";

/** What a time row comes to. */
export type BilledLine = {
  readonly hours: HourParts;
  readonly isBilled: boolean;
  /** Whether somebody has reviewed it (#49). */
  readonly isReviewed: boolean;
  /** Hours × price, excluding VAT, rounded half away from zero; undefined where no one price is found (Q24). */
  readonly amount: Ore | undefined;
  /** What of it is billed, where that is not what was worked (Q59). */
  readonly billedAmount: Ore | undefined;
};

/** Whether time with some codes on some day is billed, and at which price, where there is one. */
type Billing = { readonly flag: BillingFlag; readonly price: Ore | undefined };

/** So many are remembered: most rows of a project have the codes and days of others. */
const MOST_REMEMBERED = 4096;

/** Reads time rows as lines of money, by the registers as they stand (#48); a change of another register asks for a new reader. */
export const billedLines = (
  book: Book,
  entries: Table<"timeEntries">,
  terms: BillingTerms,
): ((row: RowId) => BilledLine | undefined) => {
  const readers = codeReaders(book, entries);
  const codes = [...readers.values()];
  const remembered = new Map<string, Billing>();
  const [hours, days] = [numbers(entries, "hours"), numbers(entries, "date")];
  const billedHours = numbers(entries, "billedHours");
  const [own, levels] = [numbers(entries, "billable"), numbers(entries, "reviewLevel")];
  const billingOf = (row: RowId): Billing => {
    const key = joinedKey([String(days[row]), ...codes.map((read) => read(row) ?? "")]);
    const known = remembered.get(key);
    if (known) return known;
    const coding = (dimension: Folded): string | undefined => readers.get(dimension)?.(row);
    const price = searchPrice(book, { use: "time", day: days[row], coding }, terms);
    const flag = billingFlag(book, "time", coding, terms);
    const billing = { flag, price: price.kind === "price" ? price.price : undefined };
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, billing);
    return billing;
  };
  return (row) => {
    const worked = hours[row];
    if (worked === undefined) return undefined;
    const { flag, price } = billingOf(row);
    return {
      hours: worked,
      isBilled: isBilled(flag, own[row]),
      isReviewed: (levels[row] ?? 0) > 0,
      amount: price === undefined ? undefined : amountOf(worked, price),
      billedAmount: price === undefined ? undefined : amountOf(billedHours[row] ?? worked, price),
    };
  };
};
