import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { dictionaryOf, isTableOf, isUnread, numbers } from "../book/table";
import { NO_PLACE } from "../book/tree-shape";
import { NO_KEY, numberAt } from "../columns/dictionary";
import type { Entries } from "../resolve/entry-coding";
import type { EntryValues } from "../resolve/entry-values";
import type { BillingContext } from "./billed-entries";
import { terms, type ProjectTerms } from "./project-terms";
import { bitOf } from "./reasons";

type Known = Pick<BillingContext, "releaseLevel" | "until"> & {
  readonly projects: ProjectTerms;
  readonly values: EntryValues;
  readonly places: Int32Array;
};

/** Why a row's price keeps it, or nothing: only where the row itself is billed (Q24, Q46, Q48). */
const priceReader = (
  entries: Entries,
  { prices, priceAt, amounts }: EntryValues,
): ((row: RowId) => number) => {
  const isTime = isTableOf(entries, "timeEntries");
  return (row) => {
    const kind = prices[priceAt[row] ?? -1]?.kind;
    if (kind === "tie") return bitOf.tiedPrices;
    if (kind === "unreadable") return bitOf.unreadablePrice;
    if (isTime) return kind === "price" ? 0 : bitOf.noPrice;
    return kind === "price" && Number.isNaN(amounts[row]) ? bitOf.noQuantity : 0;
  };
};

/** Whether an entry's customer is there and in Kunder (#167, Q54). */
const customerReader = (book: Book, entries: Entries): ((row: RowId) => number) => {
  const codes = dictionaryOf(entries, "customer");
  const customers = tableOf(book, "customers");
  const isKnown = Uint8Array.from(codes.keys, (key) =>
    customers && rowWithKey(customers, key) !== undefined ? 1 : 0,
  );
  return (row) => {
    const number = numberAt(codes, row);
    if (number !== NO_KEY) return isKnown[number] === 1 ? 0 : bitOf.unknownCustomer;
    return isUnread(entries, row, "customer") ? bitOf.unknownCustomer : bitOf.noCustomer;
  };
};

/** Tells everything that keeps a billable row that is not released, as bits; `isFixed` when a fixed amount is billed instead, `isAsked` when its own Fakturerbar decides. */
export const blockers = (
  book: Book,
  entries: Entries,
  { releaseLevel, until, projects, values, places }: Known,
): ((row: RowId, isFixed: boolean, isAsked: boolean) => number) => {
  const isTime = isTableOf(entries, "timeEntries");
  const [days, levels] = [numbers(entries, "date"), numbers(entries, "reviewLevel")];
  const customerOf = customerReader(book, entries);
  const priceOf = priceReader(entries, values);
  const isUnreadable = (row: RowId, field: string): boolean => isUnread(entries, row, field);
  const last = until ?? Infinity;
  return (row, isFixed, isAsked) => {
    const day = days[row];
    const ofProject = projects.bits[places[row] ?? NO_PLACE] ?? 0;
    let bits = customerOf(row) | (isFixed ? 0 : priceOf(row));
    if (isUnreadable(row, "released")) bits |= bitOf.unreadableRelease;
    if ((isAsked && isUnreadable(row, "billable")) || values.unreadFlags[row] === 1)
      bits |= bitOf.unreadableBillable;
    if (day === undefined) bits |= bitOf.noDate;
    else if (day > last) bits |= bitOf.later;
    if ((levels[row] ?? 0) < releaseLevel) bits |= bitOf.notReviewed;
    if (isTime && (ofProject & terms.open) !== 0) bits |= bitOf.fixedPriceOpen;
    if (isTime && (ofProject & terms.unreadable) !== 0) bits |= bitOf.unreadableFixedPrice;
    if (isTime && isUnreadable(row, "billedHours")) bits |= bitOf.unreadableBilledHours;
    if ((ofProject & terms.kept) !== 0) bits |= bitOf.neverTransfer;
    if ((ofProject & terms.unreadableTransfer) !== 0) bits |= bitOf.unreadableTransfer;
    return bits;
  };
};
