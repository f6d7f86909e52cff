import { isTableOf } from "../book/table";
import { NO_PLACE } from "../book/tree-shape";
import { ore, type Ore } from "../values/brands";
import type { Task } from "../values/task";
import { isCounted, NO_STATE } from "./billed-entries";
import type { Billing } from "./billing";
import { keptOfEntries, summedEntries, type Summed } from "./kept-sums";
import { releaseStates } from "./reasons";
import { chooser, type BillingSelection } from "./selection";

/** What the time of a project and all below it is worth at its prices, billed or not (Q42). */
export type Worth = {
  readonly amount: Ore;
  /** What of it is released. */
  readonly released: Ore;
  /** Rows that have no one price, and are in neither amount; and how many of them are released. */
  readonly unpriced: number;
  readonly unpricedReleased: number;
};

/** The worth of each project, by its place in the order of the tree. */
export type Worths = { readonly at: (place: number) => Worth };

const ROWS_PER_SLICE = 8192;
const RELEASED = releaseStates.indexOf("released");

/** Whether all time is chosen, whatever its day and whose it is. */
const isAllTime = ({ module, ...others }: BillingSelection): boolean =>
  module === "time" && Object.values<unknown>(others).every((one) => one === undefined);

/** All time by whether it is released. */
const allTime: Summed = {
  kinds: 2,
  kindOf: ({ entries, states }) => {
    if (!isTableOf(entries, "timeEntries")) return () => -1;
    return (row) => {
      const state = states[row] ?? NO_STATE;
      return state === NO_STATE ? -1 : state === RELEASED ? 1 : 0;
    };
  },
  amountsOf: ({ amounts }) => amounts,
};

/** The worth of all time, kept up as its rows are judged anew. */
function* worthsOfAll(billing: Billing): Task<Worths> {
  const sums = yield* keptOfEntries(billing, "worth", function* (isKept) {
    const { sums: value, follow } = yield* summedEntries(billing, allTime, isKept);
    return { value, follow };
  });
  return {
    at: (place) => {
      const [other, released] = [sums.at(place, 0), sums.at(place, 1)];
      return {
        amount: ore(other.amount + released.amount),
        released: ore(released.amount),
        unpriced: other.unknown + released.unknown,
        unpricedReleased: released.unknown,
      };
    },
  };
}

/** What the chosen time of every project is worth, rolled up the tree as `rollUp` adds its hours (#97, Q42). */
export function* worths(billing: Billing, selection: BillingSelection = {}): Task<Worths> {
  if (isAllTime(selection)) return yield* worthsOfAll(billing);
  const { order, registers } = billing;
  const columns = Array.from({ length: 4 }, () => new Float64Array(order.codes.length));
  const [amounts, released, unpriced, unpricedReleased] = columns as [
    ...[Float64Array, Float64Array, Float64Array, Float64Array],
  ];
  const time = registers.find(({ entries }) => isTableOf(entries, "timeEntries"));
  const isChosen = time && chooser(time, selection);
  let done = 0;
  for (const row of time?.entries.order ?? []) {
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    if (!time || !isCounted(time, row) || !isChosen?.(row)) continue;
    const place = time.places[row] ?? NO_PLACE;
    const amount = time.amounts[row] ?? Number.NaN;
    const isReleased = time.states[row] === RELEASED;
    const isPriced = !Number.isNaN(amount);
    const all = isPriced ? amounts : unpriced;
    const part = isPriced ? released : unpricedReleased;
    all[place] = (all[place] ?? 0) + (isPriced ? amount : 1);
    if (isReleased) part[place] = (part[place] ?? 0) + (isPriced ? amount : 1);
  }
  for (const column of columns)
    for (let place = order.codes.length - 1; place >= 0; place--) {
      const above = order.parents[place] ?? NO_PLACE;
      if (above >= 0) column[above] = (column[above] ?? 0) + (column[place] ?? 0);
    }
  return {
    at: (place) => ({
      amount: ore(amounts[place] ?? 0),
      released: ore(released[place] ?? 0),
      unpriced: unpriced[place] ?? 0,
      unpricedReleased: unpricedReleased[place] ?? 0,
    }),
  };
}
