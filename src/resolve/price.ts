import { tableOf, type Book } from "../book/book";
import { dimensionName } from "../book/dimensions";
import type { RowId } from "../book/row-id";
import { numbers, type Table } from "../book/table";
import { ancestorCodes } from "../tree/codes";
import type { Ore } from "../values/brands";
import { fold } from "../values/text";
import { useOf } from "./billing-flag";
import { billingTerms, type BillingDimension, type BillingTerms } from "./billing-terms";
import { entryCoding, entryKey, type Entries } from "./entry-coding";
import { mayHold, priceRowsOf, whyPassedOver, type Doubtful, type PriceQuery } from "./price-rows";
import { specificity } from "./price-specificity";
import { cellLine } from "./row-line";
import { inOrder } from "./rows-about";
import type { Resolved, TraceLine } from "./trace";

/**
 * The price of a unit, or that several are as specific, or that one that may hold cannot be read, or that there is none: never
 * 0 for want of one, and never another for one that cannot be read.
 */
export type Price =
  | { readonly kind: "price"; readonly price: Ore; readonly row: RowId }
  | { readonly kind: "tie"; readonly rows: readonly RowId[] }
  | { readonly kind: "unreadable"; readonly rows: readonly RowId[] }
  | { readonly kind: "missing" };

type Tell = ((step: TraceLine) => void) | undefined;

const missing: Price = { kind: "missing" };

/** The most specific of the rows that hold. */
const mostSpecific = (prices: Table<"prices">, held: readonly RowId[], key: string, tell: Tell): Price => {
  const conditional = held.filter((row) => specificity(prices, row).kind === "conditional");
  const best = conditional.length > 0 ? conditional : held;
  const verdict = best.length > 1 ? "tied" : "decides";
  if (tell)
    for (const row of held)
      tell(cellLine(prices, row, "price", key, best.includes(row) ? verdict : "outranked"));
  const [row] = best;
  if (row === undefined) return missing;
  if (best.length === 1) return { kind: "price", price: numbers(prices, "price")[row] ?? 0, row };
  return { kind: "tie", rows: inOrder(prices, best) };
};

/** The price on one code of a dimension. */
const priceOn = (
  book: Book,
  dimension: BillingDimension,
  code: string,
  query: PriceQuery,
  terms: BillingTerms,
  tell: Tell,
): Price => {
  const prices = tableOf(book, "prices");
  if (!prices) return missing;
  const held: RowId[] = [];
  const doubtful: Doubtful[] = [];
  for (const row of priceRowsOf(book, dimension.key, fold(code))) {
    const reason = whyPassedOver(prices, row, dimension, query, terms);
    const doubt = reason && mayHold(prices, row, dimension, query, terms);
    if (doubt) doubtful.push(doubt);
    if (!reason) held.push(row);
    else if (!doubt)
      tell?.({ ...cellLine(prices, row, reason.field, code, reason.verdict), verdict: reason.verdict });
  }
  if (doubtful.length === 0) return held.length === 0 ? missing : mostSpecific(prices, held, code, tell);
  const isConditional =
    doubtful.some((one) => one.isConditional) ||
    held.some((row) => specificity(prices, row).kind === "conditional");
  const inTheWay = doubtful.filter((one) => one.isConditional === isConditional);
  if (tell)
    for (const one of doubtful) {
      const verdict = inTheWay.includes(one) ? "unreadablePrice" : "outranked";
      tell({ ...cellLine(prices, one.row, one.field, code, verdict), verdict });
    }
  if (inTheWay.length === 0) return mostSpecific(prices, held, code, tell);
  return {
    kind: "unreadable",
    rows: inOrder(
      prices,
      inTheWay.map(({ row }) => row),
    ),
  };
};

/** The codes whose prices are asked for in turn: its own, and where prices inherit those above it (Q25). */
export const codesAsked = (
  { register }: BillingDimension,
  code: string,
  { pricesInherit }: BillingTerms,
): string[] => (pricesInherit && register === "projects" ? [code, ...ancestorCodes(code)] : [code]);

/**
 * The price of what is asked for (Q24, #165): dimension by dimension in price priority order, the price of its code
 * that asks for most; none on any code is no price.
 */
export const searchPrice = (
  book: Book,
  query: PriceQuery,
  terms: BillingTerms = billingTerms(book),
  tell?: (step: TraceLine) => void,
): Price => {
  for (const dimension of terms.priceOrder[query.use]) {
    const step = {
      register: "dimensions",
      row: dimension.row,
      key: dimensionName(book, dimension.key),
      field: "pricePriority",
    } as const;
    const code = query.coding(dimension.key);
    if (code === undefined) {
      tell?.({ ...step, verdict: "noCode" });
      continue;
    }
    for (const one of codesAsked(dimension, code, terms)) {
      const found = priceOn(book, dimension, one, query, terms, tell);
      if (found.kind !== "missing") return found;
      tell?.({ register: "prices", key: one, field: "price", verdict: "noPrice" });
    }
  }
  return missing;
};

/** `searchPrice` with its reasons: every row that it passed over. */
export const resolvePrice = (book: Book, query: PriceQuery): Resolved<Price> => {
  const trace: TraceLine[] = [];
  const value = searchPrice(book, query, billingTerms(book), (step) => trace.push(step));
  return { value, trace };
};

/** What an entry is billed at: a price, or for travel without one the amount that was registered (#112). */
export type EntryPrice = Price | { readonly kind: "registered"; readonly amount: Ore };

/** The price of a time or travel entry, and why. */
export const resolveEntryPrice = (book: Book, entries: Entries, row: RowId): Resolved<EntryPrice> => {
  const { value, trace } = resolvePrice(book, {
    use: useOf(entries),
    day: numbers(entries, "date")[row],
    coding: entryCoding(book, entries, row),
  });
  const amount = numbers(entries, "amount")[row];
  if (value.kind !== "missing" || amount === undefined) return { value, trace };
  const step = cellLine(entries, row, "amount", entryKey(entries, row), "registered");
  return { value: { kind: "registered", amount }, trace: [...trace, step] };
};
