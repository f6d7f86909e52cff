import type { Book } from "../book/book";
import { rowId, type RowId } from "../book/row-id";
import { isTableOf, numbers } from "../book/table";
import { keysStand, NO_KEY, type Dictionary } from "../columns/dictionary";
import { ore } from "../values/brands";
import { DECIMAL_SCALE } from "../values/decimal";
import { amountOf, unitsAmount } from "../values/money";
import type { Task } from "../values/task";
import { flagOfCode, flagOrder, isFlagUnread, useOf } from "./billing-flag";
import { billingTerms, type BillingTerms } from "./billing-terms";
import { chartedPrices, MISSING } from "./charted-prices";
import type { Entries } from "./entry-coding";
import { numberedCodes } from "./numbered-codes";
import type { Price } from "./price";

/** What stands for the flag of a row that has no code in any dimension that governs billing (#166, Q45): one more than any. */
export const NO_FLAG = flagOrder.length;

/** What each entry of a register is worth and what its codes say of billing, by row id. */
export type EntryValues = {
  /** The place of each row's price in `prices`. */
  readonly priceAt: Int32Array;
  readonly prices: readonly Price[];
  /**
   * Worked value in öre, excluding VAT: hours × price; for travel quantity × price, or the registered amount (#112).
   * NaN without one price, or without hours or quantity: never 0 for want of one.
   */
  readonly amounts: Float64Array;
  /** The place of each row's flag in `flagOrder` (#166), or NO_FLAG. */
  readonly flags: Uint8Array;
  /** 1 for each row that has a code whose flag cannot be read. */
  readonly unreadFlags: Uint8Array;
};

const QUANTITY_UNIT = 10 ** DECIMAL_SCALE;
const ROWS_PER_SLICE = 8192;
const CODES_PER_SLICE = 2048;

/** What the codes of a dimension say of billing, and whether that can be read, by their numbers. */
type CodeFlags = { readonly there: Dictionary; readonly flags: Uint8Array; readonly unread: Uint8Array };

/** The flags of all codes in the dimensions that govern billing; each code is looked up once. */
function* codeFlags(
  book: Book,
  codes: ReadonlyMap<string, Dictionary>,
  { governing }: BillingTerms,
): Task<CodeFlags[]> {
  const ways: CodeFlags[] = [];
  for (const dimension of governing) {
    const there = codes.get(dimension.key);
    if (!there) continue;
    const { length } = there.keys;
    const [flags, unread] = [new Uint8Array(length), new Uint8Array(length)];
    for (const [number, code] of there.keys.entries()) {
      flags[number] = flagOfCode(book, dimension, code);
      unread[number] = isFlagUnread(book, dimension, code) ? 1 : 0;
      if (number % CODES_PER_SLICE === CODES_PER_SLICE - 1) yield CODES_PER_SLICE;
    }
    ways.push({ there, flags, unread });
  }
  return ways;
}

/** Rows from one to before another. */
type Rows = readonly [from: RowId, to: RowId];

/** Gives rows the gravest flag of their codes, and a mark where one of them cannot be read. */
const putFlags = (
  { flags, unreadFlags }: Pick<EntryValues, "flags" | "unreadFlags">,
  { there: { numbers: column }, flags: ofCodes, unread }: CodeFlags,
  [from, to]: Rows,
): void => {
  const { values } = column;
  const end = Math.min(to, values.length);
  for (let row: number = from; row < end; row++) {
    const number = values[row] ?? NO_KEY;
    if (number === NO_KEY) continue;
    const flag = ofCodes[number] ?? NO_FLAG;
    if (flag < (flags[row] ?? NO_FLAG)) flags[row] = flag;
    if (unread[number] === 1) unreadFlags[row] = 1;
  }
};

/** What each of some prices is a unit, in öre; NaN where it is not one price. */
const unitPrices = (prices: readonly Price[]): Float64Array => {
  const units = new Float64Array(prices.length);
  for (const [at, price] of prices.entries()) units[at] = price.kind === "price" ? price.price : Number.NaN;
  return units;
};

/** The rows whose price stands at a place; a row that came since has none. */
const rowsPricedAt = ({ priceAt }: EntryValues, place: number): RowId[] => {
  const rows: RowId[] = [];
  for (let row = rowId(0); row < priceAt.length; row++) if (priceAt[row] === place) rows.push(row);
  return rows;
};

/** Tells the worked value of a row at a price a unit, NaN where there is none, from its place among the prices. */
const amountReader = (entries: Entries): ((row: RowId, price: number, place: number) => number) => {
  if (isTableOf(entries, "timeEntries")) {
    const hours = numbers(entries, "hours");
    return (row, price) => {
      const worked = hours[row];
      return worked === undefined || Number.isNaN(price) ? Number.NaN : amountOf(worked, ore(price));
    };
  }
  const [quantities, registered] = [numbers(entries, "quantity"), numbers(entries, "amount")];
  return (row, price, place) => {
    if (place === MISSING) return registered[row] ?? Number.NaN;
    const quantity = quantities[row];
    return quantity === undefined || Number.isNaN(price)
      ? Number.NaN
      : unitsAmount(quantity, ore(price), QUANTITY_UNIT);
  };
};

/** The values of entries, and the way to read those of a row whose cells have changed. */
export type ReadValues = {
  readonly values: EntryValues;
  /** False where the row has what no row had, a code or several prices at once: what is known of all does not tell it. */
  readonly readAnew: (row: RowId) => boolean;
  /** The rows that have the price of a row of Priser whose number alone is another now; undefined where nobody knows. */
  readonly repriced: (price: RowId) => readonly RowId[] | undefined;
};

/**
 * What every entry of a register is worth (Q42) and what its codes say of billing (#166): in slices, a column at a time, with
 * room for so many rows.
 */
export function* entryValues(
  book: Book,
  entries: Entries,
  room: number,
  terms: BillingTerms = billingTerms(book),
): Task<ReadValues> {
  const codes = yield* numberedCodes(book, entries);
  const isKnown = keysStand(codes.values());
  const { of: priceOf, prices, reprice } = yield* chartedPrices(book, entries, codes, terms);
  const isUsed = terms.isUsedIn[useOf(entries)];
  const ways = isUsed ? yield* codeFlags(book, codes, terms) : [];
  const rows = entries.raw.length;
  const plainFlag = isUsed ? NO_FLAG : flagOrder.indexOf("never");
  const values: EntryValues = {
    priceAt: new Int32Array(room),
    prices,
    amounts: new Float64Array(room),
    flags: new Uint8Array(room).fill(plainFlag),
    unreadFlags: new Uint8Array(room),
  };
  const { priceAt, amounts, flags, unreadFlags } = values;
  const amountOfRow = amountReader(entries);
  // Each single price is known before any row is asked of; what several rows of Priser come to is none.
  yield rows;
  const units = unitPrices(prices);
  yield prices.length;
  const putPrices = ([from, to]: Rows): void => {
    for (let row = from; row < to; row++) {
      const place = priceOf(row);
      priceAt[row] = place;
      amounts[row] = amountOfRow(row, units[place] ?? Number.NaN, place);
    }
  };
  for (let from = rowId(0); from < rows; from = rowId(from + ROWS_PER_SLICE)) {
    const to = rowId(Math.min(from + ROWS_PER_SLICE, rows));
    for (const way of ways) putFlags(values, way, [from, to]);
    putPrices([from, to]);
    yield to - from;
  }
  const found = prices.length;
  const readAnew = (row: RowId): boolean => {
    if (row >= room || !isKnown()) return false;
    const one: Rows = [row, rowId(row + 1)];
    flags[row] = plainFlag;
    unreadFlags[row] = 0;
    for (const way of ways) putFlags(values, way, one);
    putPrices(one);
    return prices.length === found;
  };
  const repriced = (row: RowId): readonly RowId[] | undefined => {
    const place = isKnown() ? reprice(row) : undefined;
    if (place === undefined) return undefined;
    const price = prices[place];
    if (price?.kind !== "price") return [];
    units[place] = price.price;
    return rowsPricedAt(values, place);
  };
  return { values, readAnew, repriced };
}
