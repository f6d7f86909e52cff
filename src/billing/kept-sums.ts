import { NO_ROW, positionAt, type RowId } from "../book/row-id";
import { isTableOf, numbers } from "../book/table";
import { NO_PLACE } from "../book/tree-shape";
import { PassingParts, RolledSums, RowParts } from "../columns/rolled-sums";
import type { Task } from "../values/task";
import type { BilledEntries } from "./billed-entries";
import type { Billing, Follower } from "./billing";

/** What is summed of each register's rows. */
export type Summed = {
  /** How many kinds of sums a project has. */
  readonly kinds: number;
  /** The kind that a row adds to; negative where it adds to none. */
  readonly kindOf: (billed: BilledEntries) => (row: RowId) => number;
  readonly amountsOf: (billed: BilledEntries) => Float64Array;
  /** Hears of a project whose rows are not those they were. */
  readonly changed?: (place: number) => void;
};

/** Sums of the entries by project with all below it, and who keeps them up as rows are judged anew. */
type Followed = { readonly sums: RolledSums; readonly follow: Follower };

const ROWS_PER_SLICE = 8192;

/** Adds the rows of a register; gives the way to put one of them anew, where their parts are remembered. */
function* summedRegister(
  billed: BilledEntries,
  sums: RolledSums,
  { kindOf, amountsOf, changed }: Summed,
  isKept: boolean,
): Task<(row: RowId) => void> {
  const { entries, places } = billed;
  yield 0;
  const parts = isKept ? new RowParts(sums, places.length) : new PassingParts(sums);
  yield places.length;
  const [kinds, amounts] = [kindOf(billed), amountsOf(billed)];
  const hours = isTableOf(entries, "timeEntries") ? numbers(entries, "hours") : [];
  const put = (row: RowId): void =>
    parts.put(row, places[row] ?? NO_PLACE, kinds(row), hours[row] ?? 0, amounts[row] ?? Number.NaN);
  const putSlice = (from: number, to: number): void => {
    for (let at = positionAt(from); at < to; at++) put(entries.order[at] ?? NO_ROW);
  };
  for (let from = 0; from < entries.order.length; from += ROWS_PER_SLICE) {
    putSlice(from, Math.min(from + ROWS_PER_SLICE, entries.order.length));
    yield ROWS_PER_SLICE;
  }
  return (row) => {
    changed?.(parts.placeOf(row));
    put(row);
    changed?.(places[row] ?? NO_PLACE);
  };
}

/** Sums all entries that are judged, whatever the day; they are followed only where that is asked. */
export function* summedEntries({ order, anyDay }: Billing, summed: Summed, isKept: boolean): Task<Followed> {
  const sums = new RolledSums(order.parents, summed.kinds);
  const puts = new Map<BilledEntries, (row: RowId) => void>();
  for (const billed of anyDay) puts.set(billed, yield* summedRegister(billed, sums, summed, isKept));
  sums.rollUp();
  yield order.codes.length;
  return { sums, follow: (billed, row) => puts.get(billed)?.(row) };
}

/** So many are kept at a time, those that were asked for last: cells may ask up to many days. */
const MOST_KEPT = 4;

type Kept = { readonly value: unknown; readonly follow: Follower };

/** What is kept by name, and the names that were asked for. */
type KeptByName = { readonly own: Map<string, Kept>; readonly asked: Set<string> };

const kept = new WeakMap<Set<Follower>, KeptByName>();

const keptBeside = (followers: Set<Follower>): KeptByName => {
  let known = kept.get(followers);
  if (!known) kept.set(followers, (known = { own: new Map(), asked: new Set() }));
  return known;
};

/**
 * What is made of a book's judged entries. For whoever asks again it is kept under a name for as long as they are, and kept up
 * by its follower as rows are judged anew.
 */
export function* keptOfEntries<T>(
  { followers, anew }: Billing,
  name: string,
  make: (isKept: boolean) => Task<{ readonly value: T; readonly follow: Follower }>,
): Task<T> {
  const { own, asked } = keptBeside(followers);
  if (!asked.has(name)) {
    asked.add(name);
    return (yield* make(false)).value;
  }
  const known = own.get(name);
  if (known) {
    own.delete(name);
    own.set(name, known);
    return known.value as T;
  }
  const before = anew.count;
  const made = yield* make(true);
  // Rows were judged anew between two of its slices, and are in half of it.
  if (anew.count !== before || own.has(name)) return made.value;
  followers.add(made.follow);
  own.set(name, made);
  const [oldest] = own;
  if (own.size > MOST_KEPT && oldest) {
    followers.delete(oldest[1].follow);
    own.delete(oldest[0]);
  }
  return made.value;
}
