import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { dictionaryOf, isTableOf, numbers } from "../book/table";
import { numberAt } from "../columns/dictionary";
import type { Entries } from "../resolve/entry-coding";
import type { EntryValues } from "../resolve/entry-values";
import type { Price } from "../resolve/price";
import { terms } from "./project-terms";
import { bitOf } from "./reasons";
import { unreadBits } from "./unread-cells";

type Known = {
  readonly releaseLevel: number;
  readonly values: EntryValues;
  /** Which cells of each row cannot be read. */
  readonly unread: Uint8Array;
};

/** Why a row's price keeps it, or nothing: only where the row itself is billed (Q24, Q46, Q48). */
const ofPrice = (isTime: boolean, { kind }: Price): number => {
  if (kind === "tie") return bitOf.tiedPrices;
  if (kind === "unreadable") return bitOf.unreadablePrice;
  // Travel without a price has its own amount.
  return isTime && kind === "missing" ? bitOf.noPrice : 0;
};

/** What keeps the entries of each customer, by the number of its code: that it is not in Kunder (#167, Q54). */
const ofCustomers = (book: Book, entries: Entries): Int32Array => {
  const customers = tableOf(book, "customers");
  const { keys } = dictionaryOf(entries, "customer");
  const bits = new Int32Array(keys.length);
  for (const [number, key] of keys.entries())
    bits[number] = customers && rowWithKey(customers, key) !== undefined ? 0 : bitOf.unknownCustomer;
  return bits;
};

const ALL_TERMS = Object.values(terms).reduce<number>((all, bit) => all | bit, 0);

/** What keeps the entries of a project with each combination of terms. */
const ofTerms = (isTime: boolean): Int32Array =>
  Int32Array.from({ length: ALL_TERMS + 1 }, (_, own) => {
    let bits = 0;
    if (isTime && (own & terms.open) !== 0) bits |= bitOf.fixedPriceOpen;
    if (isTime && (own & terms.unreadable) !== 0) bits |= bitOf.unreadableFixedPrice;
    if ((own & terms.kept) !== 0) bits |= bitOf.neverTransfer;
    if ((own & terms.unreadableTransfer) !== 0) bits |= bitOf.unreadableTransfer;
    return bits;
  });

/** What keeps an entry with each combination of cells that cannot be read; `billable` counts where it decides. */
const ofUnread = (isTime: boolean): Int32Array =>
  Int32Array.from({ length: 2 * unreadBits.releasedAmount }, (_, unread) => {
    let bits = 0;
    if ((unread & unreadBits.released) !== 0) bits |= bitOf.unreadableRelease;
    if ((unread & unreadBits.billable) !== 0) bits |= bitOf.unreadableBillable;
    if (isTime && (unread & unreadBits.billedHours) !== 0) bits |= bitOf.unreadableBilledHours;
    return bits;
  });

/**
 * Tells everything that keeps a billable row that is not released, whatever the day, as bits: by the terms of its
 * project; `isFixed` when a fixed amount is billed instead, `isAsked` when its own Fakturerbar decides.
 */
export const blockers = (
  book: Book,
  entries: Entries,
  { releaseLevel, values: { prices, priceAt, amounts, unreadFlags }, unread }: Known,
): ((row: RowId, ofProject: number, isFixed: boolean, isAsked: boolean) => number) => {
  const isTime = isTableOf(entries, "timeEntries");
  const [days, levels] = [numbers(entries, "date"), numbers(entries, "reviewLevel")];
  const customers = dictionaryOf(entries, "customer");
  const byCustomer = ofCustomers(book, entries);
  // Filled in plain loops: there may be as many prices as projects.
  const [byPrice, isPriced] = [new Int32Array(prices.length), new Uint8Array(prices.length)];
  for (const [at, price] of prices.entries()) {
    byPrice[at] = ofPrice(isTime, price);
    isPriced[at] = price.kind === "price" ? 1 : 0;
  }
  const [byTerms, byUnread] = [ofTerms(isTime), ofUnread(isTime)];
  return (row, ofProject, isFixed, isAsked) => {
    const cells = unread[row] ?? 0;
    const customer = numberAt(customers, row);
    let bits = (byTerms[ofProject] ?? 0) | (byUnread[isAsked ? cells : cells & ~unreadBits.billable] ?? 0);
    if (customer >= 0) bits |= byCustomer[customer] ?? 0;
    else bits |= (cells & unreadBits.customer) === 0 ? bitOf.noCustomer : bitOf.unknownCustomer;
    if (unreadFlags[row] === 1) bits |= bitOf.unreadableBillable;
    if (!isFixed) {
      const price = priceAt[row] ?? 0;
      bits |= byPrice[price] ?? 0;
      if (!isTime && isPriced[price] === 1 && Number.isNaN(amounts[row])) bits |= bitOf.noQuantity;
    }
    if (days[row] === undefined) bits |= bitOf.noDate;
    if ((levels[row] ?? 0) < releaseLevel) bits |= bitOf.notReviewed;
    return bits;
  };
};
