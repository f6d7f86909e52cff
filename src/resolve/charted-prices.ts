import { tableOf, type Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { numbers } from "../book/table";
import { numberAt, type Dictionary } from "../columns/dictionary";
import { answerIn, CLOSER, NO_LIST, NONE, timedLists, type TimedLists } from "../columns/timed-lists";
import type { Folded, Ore } from "../values/brands";
import type { Task } from "../values/task";
import { useOf } from "./billing-flag";
import type { BillingTerms } from "./billing-terms";
import type { Entries } from "./entry-coding";
import { codesAsked, type Price } from "./price";
import { LEAST, MOST, priceCharts, type ChartedPrice, type PriceChart } from "./price-chart";
import { inOrder } from "./rows-about";

/** The prices of the entries of a register: most rows have the price of others, and share it. */
export type ChartedPrices = {
  /** The place of a row's price in the list. */
  readonly of: (row: RowId) => number;
  readonly prices: readonly Price[];
  /**
   * Sees to a row of Priser whose number alone is another, and gives its place in the list, that of no price where it is none
   * of these; undefined where more of it has changed: then no entry's price is known any more.
   */
  readonly reprice: (row: RowId) => number | undefined;
};

/** The place of no price. */
export const MISSING = 0;

/** Whether a price holds for an entry, as far as it can be read. */
const holds = ({ from, to, besides, asked }: ChartedPrice, row: RowId, day: number | undefined): boolean => {
  // Without a day no price with a period holds.
  if (day === undefined ? from !== LEAST || to !== MOST : day < from || day > to) return false;
  return besides === undefined || numberAt(besides, row) === asked;
};

/** The prices that have been found, each once: one row of Priser, or several that tie or that nobody can tell apart. */
class FoundPrices {
  readonly all: Price[] = [{ kind: "missing" }];
  readonly #book: Book;
  readonly #ofRow = new Map<RowId, number>();
  readonly #several = new Map<string, number>();

  constructor(book: Book) {
    this.#book = book;
  }

  placeOf(row: RowId): number {
    let place = this.#ofRow.get(row);
    if (place === undefined) {
      const table = tableOf(this.#book, "prices");
      const price = table ? (numbers(table, "price")[row] ?? 0) : 0;
      place = this.all.push({ kind: "price", price, row }) - 1;
      this.#ofRow.set(row, place);
    }
    return place;
  }

  /** Puts another price in the place of that of a row. */
  reprice(row: RowId, price: Ore): number {
    const place = this.#ofRow.get(row) ?? MISSING;
    if (place !== MISSING) this.all[place] = { kind: "price", price, row };
    return place;
  }

  placeOfSeveral(kind: "tie" | "unreadable", found: readonly ChartedPrice[]): number {
    const table = tableOf(this.#book, "prices");
    const own = found.map(({ row }) => row);
    const rows = table ? inOrder(table, own) : own;
    const name = `${kind} ${rows.join()}`;
    let place = this.#several.get(name);
    if (place === undefined) this.#several.set(name, (place = this.all.push({ kind, rows }) - 1));
    return place;
  }
}

/** Several prices hold, or may: those that ask for another code go before those that do not. */
const amongSeveral = (held: readonly ChartedPrice[], prices: FoundPrices): number => {
  const isConditional = held.some((one) => one.isConditional);
  const best = held.filter((one) => one.isConditional === isConditional);
  const doubtful = best.filter((one) => one.isDoubtful);
  if (doubtful.length > 0) return prices.placeOfSeveral("unreadable", doubtful);
  const [only] = best;
  return best.length === 1 && only ? prices.placeOf(only.row) : prices.placeOfSeveral("tie", best);
};

/** The price among those on a code, or on the codes asked after it: one by one, whatever holds. */
const closeLook = (
  { lists, next }: PriceChart,
  list: number,
  [row, day]: readonly [RowId, number | undefined],
  prices: FoundPrices,
): number => {
  for (let one = list; one !== NO_LIST; one = next[one] ?? NO_LIST) {
    const held = (lists[one] ?? []).filter((price) => holds(price, row, day));
    if (held.length > 0) return amongSeveral(held, prices);
  }
  return MISSING;
};

/** A chart and the same as numbers, whose answers are places among the prices. */
type Chart = PriceChart & { readonly timed: TimedLists };

/** Tells of a row of Priser the price that it has now, where everything else stands as it does when this is made. */
const numberAloneChanged = (book: Book): ((row: RowId) => Ore | undefined) => {
  const table = tableOf(book, "prices");
  if (!table) return () => undefined;
  const prices = numbers(table, "price");
  const [raw, own, had] = [table.raw.slice(), table.columnOf.get("price"), prices.slice()];
  // A cell that holds the same may be read as something else, by another number format.
  const others = [...table.columns.values()].filter((column) => column !== prices);
  const before = others.map((column) => column.slice());
  return (row) => {
    const [was, is] = [raw[row], table.raw[row]];
    if (!was || !is || had[row] === undefined) return undefined;
    const isSame =
      is.every((cell, at) => at === own || cell === was[at]) &&
      others.every((column, at) => column[row] === before[at]?.[row]);
    return isSame ? prices[row] : undefined;
  };
};

/**
 * The price of each entry as `searchPrice` finds it (Q24, #165), for a pass over a million of them: what does not depend on the
 * entry is charted beforehand, and the same answer is one price.
 */
export function* chartedPrices(
  book: Book,
  entries: Entries,
  codes: ReadonlyMap<Folded, Dictionary>,
  terms: BillingTerms,
): Task<ChartedPrices> {
  const found = new FoundPrices(book);
  const charts: Chart[] = [];
  for (const chart of yield* priceCharts(book, useOf(entries), codes, terms, (dimension, code) =>
    codesAsked(dimension, code, terms),
  )) {
    const answerOf = ({ row, isDoubtful }: ChartedPrice) => (isDoubtful ? CLOSER : found.placeOf(row));
    charts.push({ ...chart, timed: yield* timedLists(chart.lists, chart.next, answerOf) });
    yield chart.lists.length;
  }
  const days = numbers(entries, "date");
  const numberAlone = numberAloneChanged(book);
  return {
    prices: found.all,
    reprice: (row) => {
      const price = numberAlone(row);
      return price === undefined ? undefined : found.reprice(row, price);
    },
    of: (row) => {
      const day = days[row];
      for (const chart of charts) {
        const number = numberAt(chart.codes, row);
        const list = number < 0 ? NO_LIST : (chart.first[number] ?? NO_LIST);
        if (list === NO_LIST) continue;
        const answer = day === undefined ? CLOSER : answerIn(chart.timed, list, day, row);
        if (answer === NONE) continue;
        const place = answer === CLOSER ? closeLook(chart, list, [row, day], found) : answer;
        if (place !== MISSING) return place;
      }
      return MISSING;
    },
  };
}
