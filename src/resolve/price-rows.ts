import { tableOf, type Book } from "../book/book";
import { joinedKey, foldedOf, indexName, indexBy, buildIndex } from "../book/keys";
import type { RowId } from "../book/row-id";
import { isUnread, numbers, texts, type Table } from "../book/table";
import { rowsIn } from "../columns/key-index";
import type { Day, Folded } from "../values/brands";
import type { Task } from "../values/task";
import { fold } from "../values/text";
import type { BillingDimension, BillingTerms, BillingUse } from "./billing-terms";
import type { BillingVerdict } from "./billing-verdict";
import type { Coding } from "./entry-coding";
import { specificity } from "./price-specificity";

/** What a price is looked for: time or travel, on a day, with this coding. */
export type PriceQuery = {
  readonly use: BillingUse;
  /** A price with a period does not hold without one. */
  readonly day: Day | undefined;
  readonly coding: Coding;
};

const hasCode = ({ coding }: PriceQuery, dimension: Folded, code: Folded): boolean =>
  fold(coding(dimension) ?? "") === code;

/** The columns of `prices` (Priser) that a price depends on: first those that say where it stands. */
export const priceColumns = [
  ...["dimension", "code"],
  ...["whenDimension", "whenCode", "usedIn", "price", "validFrom", "validTo"],
];

/** Why a price row does not hold, and the cell that says so. */
export type PassedOver = { readonly field: string; readonly verdict: BillingVerdict };

/** The rows of `prices` (Priser) that stand on a code of a dimension. */
export const priceRowsOf = (book: Book, dimension: Folded, code: Folded): readonly RowId[] => {
  const table = tableOf(book, "prices");
  return table ? rowsIn(indexBy(table, ["dimension", "code"]), joinedKey([dimension, code])) : [];
};

/** RowIndex the prices by the code that they stand on, in slices. */
export function* preparePriceRows(book: Book): Task<void> {
  const table = tableOf(book, "prices");
  const fields = ["dimension", "code"];
  if (table) yield* buildIndex(table, indexName(fields), (row) => foldedOf(table, row, fields), fields);
}

const isOutside = (
  prices: Table<"prices">,
  row: RowId,
  field: "validFrom" | "validTo",
  query: PriceQuery,
): boolean => {
  const limit = numbers(prices, field)[row];
  if (limit === undefined) return isUnread(prices, row, field);
  const { day } = query;
  return day === undefined || (field === "validFrom" ? day < limit : day > limit);
};

/** Why a price on a code of a dimension does not hold for what is asked; undefined when it does (Q24, #173). */
export const whyPassedOver = (
  prices: Table<"prices">,
  row: RowId,
  { key: dimension }: BillingDimension,
  query: PriceQuery,
  { travelDimension }: BillingTerms,
): PassedOver | undefined => {
  const { use } = query;
  if (texts(prices, "usedIn")[row] !== use) return { field: "usedIn", verdict: "otherUse" };
  const asks = specificity(prices, row);
  if (asks.kind === "incomplete") return { field: asks.field, verdict: "incomplete" };
  for (const field of ["validFrom", "validTo"] as const)
    if (isOutside(prices, row, field, query)) return { field, verdict: "outsideDates" };
  const asksTravel = asks.kind === "conditional" && asks.dimension === travelDimension;
  if (use === "travel" && dimension !== travelDimension && !asksTravel)
    return { field: "whenDimension", verdict: "lacksDimension" };
  if (asks.kind === "conditional" && !hasCode(query, asks.dimension, asks.code))
    return { field: "whenCode", verdict: "unmet" };
  return undefined;
};

/** A price row of which something cannot be read, and that may be the one that holds. */
export type Doubtful = {
  readonly row: RowId;
  /** The cell that cannot be read. */
  readonly field: string;
  /** Whether it asks for another code, or may. */
  readonly isConditional: boolean;
};

/**
 * Whether a price row that is passed over may hold for what is asked all the same: all that can be read of it does, and
 * something else in it cannot be read. Then nobody knows the price, and another one would be a guess.
 */
export const mayHold = (
  prices: Table<"prices">,
  row: RowId,
  { key: dimension }: BillingDimension,
  query: PriceQuery,
  { travelDimension }: BillingTerms,
): Doubtful | undefined => {
  const isGone = (field: string): boolean => isUnread(prices, row, field);
  const unread = ["usedIn", "price", "validFrom", "validTo", "whenDimension", "whenCode"].filter(isGone);
  const [field] = unread;
  if (field === undefined) return undefined;
  const { use } = query;
  if (!isGone("usedIn") && texts(prices, "usedIn")[row] !== use) return undefined;
  if (!isGone("price") && numbers(prices, "price")[row] === undefined) return undefined;
  for (const limit of ["validFrom", "validTo"] as const)
    if (!isGone(limit) && isOutside(prices, row, limit, query)) return undefined;
  const [when, code] = [texts(prices, "whenDimension")[row], texts(prices, "whenCode")[row]];
  const isHalf = (when === undefined) !== (code === undefined);
  if (isHalf && !isGone("whenDimension") && !isGone("whenCode")) return undefined;
  if (when !== undefined && code !== undefined && !hasCode(query, fold(when), fold(code))) return undefined;
  const asksTravel = isGone("whenDimension") || (when !== undefined && fold(when) === travelDimension);
  if (use === "travel" && dimension !== travelDimension && !asksTravel) return undefined;
  const isConditional = when !== undefined || isGone("whenDimension") || isGone("whenCode");
  return { row, field, isConditional };
};
