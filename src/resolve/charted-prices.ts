import { tableOf, type Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { numbers } from "../book/table";
import { NO_KEY, numberAt, type Dictionary } from "../columns/dictionary";
import type { Folded } from "../values/brands";
import type { Task } from "../values/task";
import { useOf } from "./billing-flag";
import type { BillingTerms } from "./billing-terms";
import type { Entries } from "./entry-coding";
import { codesAsked, type Price } from "./price";
import { LEAST, MOST, priceCharts, type ChartedPrice } from "./price-chart";
import { inOrder } from "./rows-about";

/** The prices of the entries of a register: most rows have the price of others, and share it. */
export type ChartedPrices = {
  /** The place of a row's price in the list. */
  readonly of: (row: RowId) => number;
  readonly prices: readonly Price[];
};

const MISSING = 0;

/** Whether a price holds for an entry, as far as it can be read. */
const holds = ({ from, to, besides, asked }: ChartedPrice, row: RowId, day: number | undefined): boolean => {
  // Without a day no price with a period holds.
  if (day === undefined ? from !== LEAST || to !== MOST : day < from || day > to) return false;
  return besides === undefined || numberAt(besides, row) === asked;
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
  const charts = yield* priceCharts(book, useOf(entries), codes, terms, (dimension, code) =>
    codesAsked(dimension, code, terms),
  );
  const table = tableOf(book, "prices");
  const amounts = table ? numbers(table, "price") : [];
  const days = numbers(entries, "date");
  const prices: Price[] = [{ kind: "missing" }];
  const single = new Map<RowId, number>();
  const several = new Map<string, number>();

  const placeOf = (row: RowId): number => {
    let place = single.get(row);
    if (place === undefined) {
      place = prices.push({ kind: "price", price: amounts[row] ?? 0, row }) - 1;
      single.set(row, place);
    }
    return place;
  };
  const placeOfSeveral = (kind: "tie" | "unreadable", found: readonly ChartedPrice[]): number => {
    const rows = table
      ? inOrder(
          table,
          found.map(({ row }) => row),
        )
      : [];
    const name = `${kind} ${rows.join()}`;
    let place = several.get(name);
    if (place === undefined) several.set(name, (place = prices.push({ kind, rows }) - 1));
    return place;
  };

  /** Several prices hold, or may: those that ask for another code go before those that do not. */
  const amongSeveral = (found: readonly ChartedPrice[]): number => {
    const isConditional = found.some((one) => one.isConditional);
    const best = found.filter((one) => one.isConditional === isConditional);
    const doubtful = best.filter((one) => one.isDoubtful);
    if (doubtful.length > 0) return placeOfSeveral("unreadable", doubtful);
    const [only] = best;
    return best.length === 1 && only ? placeOf(only.row) : placeOfSeveral("tie", best);
  };

  /** The price among those on one code. */
  const judge = (own: readonly ChartedPrice[], row: RowId, day: number | undefined): number => {
    let only: ChartedPrice | undefined;
    let count = 0;
    for (const one of own)
      if (holds(one, row, day)) {
        only = one;
        count++;
      }
    if (!only) return MISSING;
    if (count === 1 && !only.isDoubtful) return placeOf(only.row);
    return amongSeveral(own.filter((one) => holds(one, row, day)));
  };

  return {
    prices,
    of: (row) => {
      const day = days[row];
      for (const { codes: there, chains } of charts) {
        const number = numberAt(there, row);
        const chain = number === NO_KEY ? undefined : chains[number];
        if (!chain) continue;
        for (const own of chain) {
          const place = judge(own, row, day);
          if (place !== MISSING) return place;
        }
      }
      return MISSING;
    },
  };
}
