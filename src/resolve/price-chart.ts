import { tableOf, type Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { isUnread, numbers, texts, type Table } from "../book/table";
import { NO_KEY, numberOf, type Dictionary } from "../columns/dictionary";
import { NO_LIST, type Timed } from "../columns/timed-lists";
import type { Folded } from "../values/brands";
import type { Task } from "../values/task";
import { fold } from "../values/text";
import type { BillingDimension, BillingTerms, BillingUse } from "./billing-terms";

/** What stands for no limit of days: before all of them, and after. */
export const LEAST = -(2 ** 31);
export const MOST = 2 ** 31 - 1;

/** A price that may hold for entries with a code: on which days, and with which other code. */
export type ChartedPrice = Timed & {
  readonly row: RowId;
  readonly isConditional: boolean;
  /** Whether something of it cannot be read: it may be the one that holds (see `mayHold`). */
  readonly isDoubtful: boolean;
};

/** The prices of a dimension's codes: lists of them, one a code that has any. */
export type PriceChart = {
  readonly codes: Dictionary;
  readonly lists: readonly (readonly ChartedPrice[])[];
  /** The list that is asked first, by the number of a code; NO_LIST where none is asked. */
  readonly first: Int32Array;
  /** The list that is asked after each, of a code above its own; NO_LIST after the last. */
  readonly next: Int32Array;
};

/** So many prices, or codes with theirs, make a slice. */
const PER_SLICE = 2048;

/** The cells of a price that its holding depends on. */
const DEPENDS = ["usedIn", "price", "validFrom", "validTo", "whenDimension", "whenCode"] as const;

type Asked = {
  readonly use: BillingUse;
  readonly dimension: Folded;
  readonly codes: ReadonlyMap<Folded, Dictionary>;
  readonly travelDimension: Folded | undefined;
};

/** What a row of `prices` (Priser) is good for, whatever the entry; undefined when it never holds for this use. */
const chartedPrice = (
  prices: Table<"prices">,
  row: RowId,
  { use, dimension, codes, travelDimension }: Asked,
): ChartedPrice | undefined => {
  const isGone = (field: (typeof DEPENDS)[number]): boolean => isUnread(prices, row, field);
  const isDoubtful = DEPENDS.some(isGone);
  if (!isGone("usedIn") && texts(prices, "usedIn")[row] !== use) return undefined;
  if (!isGone("price") && numbers(prices, "price")[row] === undefined) return undefined;
  const [when, code] = [texts(prices, "whenDimension")[row], texts(prices, "whenCode")[row]];
  const isHalf = (when === undefined) !== (code === undefined);
  const isWhenGone = isGone("whenDimension") || isGone("whenCode");
  if (isHalf && !isWhenGone) return undefined;
  const asksTravel = isGone("whenDimension") || (when !== undefined && fold(when) === travelDimension);
  if (use === "travel" && dimension !== travelDimension && !asksTravel) return undefined;
  const isConditional = when !== undefined || code !== undefined || isWhenGone;
  const besides = when !== undefined && code !== undefined ? codes.get(fold(when)) : undefined;
  if (when !== undefined && code !== undefined && !besides) return undefined;
  return {
    row,
    from: numbers(prices, "validFrom")[row] ?? LEAST,
    to: numbers(prices, "validTo")[row] ?? MOST,
    besides,
    asked: besides && code !== undefined ? numberOf(besides, fold(code)) : NO_KEY,
    isConditional,
    isDoubtful,
  };
};

/** The prices that stand on each code of a dimension, by the code. */
function* byCode(prices: Table<"prices">, asked: Asked): Task<ReadonlyMap<Folded, ChartedPrice[]>> {
  const [dimensions, codes] = [texts(prices, "dimension"), texts(prices, "code")];
  const found = new Map<Folded, ChartedPrice[]>();
  let done = 0;
  for (const row of prices.order) {
    if (++done % PER_SLICE === 0) yield PER_SLICE;
    const [on, code] = [dimensions[row], codes[row]];
    if (on === undefined || code === undefined || fold(on) !== asked.dimension) continue;
    const price = chartedPrice(prices, row, asked);
    if (!price) continue;
    const key = fold(code);
    const own = found.get(key);
    if (own) own.push(price);
    else found.set(key, [price]);
  }
  return found;
}

/** The chart of the lists by code, each code's with those of the codes asked after it in turn. */
function* chartOf(
  there: Dictionary,
  onCodes: ReadonlyMap<Folded, ChartedPrice[]>,
  asked: (code: string) => readonly string[],
): Task<PriceChart> {
  const numberOfList = new Map(Array.from(onCodes.keys(), (code, number) => [code, number]));
  const firstOf = (codes: readonly string[]): number => {
    for (const code of codes) {
      const list = numberOfList.get(fold(code));
      if (list !== undefined) return list;
    }
    return NO_LIST;
  };
  const first = new Int32Array(there.keys.length);
  for (const [number, key] of there.keys.entries()) {
    if (number % PER_SLICE === PER_SLICE - 1) yield PER_SLICE;
    first[number] = firstOf(asked(key));
  }
  const next = new Int32Array(onCodes.size);
  for (const [code, list] of numberOfList) {
    if (list % PER_SLICE === PER_SLICE - 1) yield PER_SLICE;
    next[list] = firstOf(asked(code).slice(1));
  }
  return { codes: there, lists: [...onCodes.values()], first, next };
}

/**
 * The prices that entries can get, by the number of their code in each dimension that sets prices, in the order that these
 * are asked (Q24, #165): everything that does not depend on the entry is settled once.
 */
export function* priceCharts(
  book: Book,
  use: BillingUse,
  codes: ReadonlyMap<Folded, Dictionary>,
  { priceOrder, travelDimension }: BillingTerms,
  codesAsked: (dimension: BillingDimension, code: string) => readonly string[],
): Task<PriceChart[]> {
  const prices = tableOf(book, "prices");
  const charts: PriceChart[] = [];
  if (!prices) return charts;
  for (const dimension of priceOrder[use]) {
    const there = codes.get(dimension.key);
    if (!there) continue;
    const onCodes = yield* byCode(prices, { use, dimension: dimension.key, codes, travelDimension });
    charts.push(yield* chartOf(there, onCodes, (code) => codesAsked(dimension, code)));
  }
  return charts;
}
