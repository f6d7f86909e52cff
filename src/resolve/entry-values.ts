import type { Book } from "../book/book";
import { rowId } from "../book/row-id";
import { isTableOf, numbers } from "../book/table";
import { NO_KEY, numberAt, type Dictionary } from "../columns/dictionary";
import { DECIMAL_SCALE } from "../values/decimal";
import { amountOf, unitsAmount } from "../values/money";
import type { Task } from "../values/task";
import { flagOfCode, flagOrder, isFlagUnread, useOf } from "./billing-flag";
import { billingTerms, type BillingTerms } from "./billing-terms";
import { chartedPrices } from "./charted-prices";
import type { Entries } from "./entry-coding";
import { numberedCodes } from "./numbered-codes";
import type { Price } from "./price";

/** What stands for the flag of a row that has no code in any dimension that governs billing (#166, Q45). */
const NO_FLAG = 255;

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

/** The gravest flag of a row's codes. */
const gravestFlag = (ways: readonly CodeFlags[], row: number): number => {
  let gravest = NO_FLAG;
  for (const { there, flags } of ways) {
    const number = numberAt(there, row);
    const flag = number === NO_KEY ? NO_FLAG : (flags[number] ?? NO_FLAG);
    if (flag < gravest) gravest = flag;
  }
  return gravest;
};

const hasUnreadFlag = (ways: readonly CodeFlags[], row: number): boolean =>
  ways.some(({ there, unread }) => {
    const number = numberAt(there, row);
    return number !== NO_KEY && unread[number] === 1;
  });

/** Tells the worked value of a row at its price; NaN where there is none. */
const amountReader = (entries: Entries): ((row: number, price: Price | undefined) => number) => {
  if (isTableOf(entries, "timeEntries")) {
    const hours = numbers(entries, "hours");
    return (row, price) => {
      const worked = hours[row];
      return worked === undefined || price?.kind !== "price" ? Number.NaN : amountOf(worked, price.price);
    };
  }
  const [quantities, registered] = [numbers(entries, "quantity"), numbers(entries, "amount")];
  return (row, price) => {
    if (price?.kind === "missing") return registered[row] ?? Number.NaN;
    const quantity = quantities[row];
    return quantity === undefined || price?.kind !== "price"
      ? Number.NaN
      : unitsAmount(quantity, price.price, QUANTITY_UNIT);
  };
};

/** What every entry of a register is worth (Q42) and what its codes say of billing (#166): one pass, in slices. */
export function* entryValues(
  book: Book,
  entries: Entries,
  terms: BillingTerms = billingTerms(book),
): Task<EntryValues> {
  const codes = yield* numberedCodes(book, entries);
  const { of: priceOf, prices } = yield* chartedPrices(book, entries, codes, terms);
  const amountOfRow = amountReader(entries);
  const ways = yield* codeFlags(book, codes, terms);
  const isAnyUnread = ways.some(({ unread }) => unread.includes(1));
  const rows = entries.raw.length;
  const priceAt = new Int32Array(rows).fill(-1);
  const amounts = new Float64Array(rows).fill(Number.NaN);
  const flags = new Uint8Array(rows).fill(NO_FLAG);
  const unreadFlags = new Uint8Array(rows);
  const isUsed = terms.isUsedIn[useOf(entries)];
  for (let row = rowId(0); row < rows; row++) {
    if (row % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    if (!entries.raw[row]) continue;
    const at = priceOf(row);
    priceAt[row] = at;
    amounts[row] = amountOfRow(row, prices[at]);
    flags[row] = isUsed ? gravestFlag(ways, row) : flagOrder.indexOf("never");
    if (isAnyUnread && hasUnreadFlag(ways, row)) unreadFlags[row] = 1;
  }
  return { priceAt, prices, amounts, flags, unreadFlags };
}
