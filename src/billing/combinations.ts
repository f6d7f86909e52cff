import { NO_ROW, positionAt } from "../book/row-id";
import { NO_PLACE } from "../book/tree-shape";
import { intColumn, put } from "../columns/growing";
import type { Task } from "../values/task";
import { isCounted, type BilledEntries } from "./billed-entries";
import type { Billing } from "./billing";
import type { GroupKeys } from "./group-keys";
import { chooser, type BillingSelection } from "./selection";

const ROWS_PER_SLICE = 8192;

/** A combination of keys that some entry has: their numbers, and the group that its sums stand in. */
export type Combination = { readonly keys: readonly number[]; readonly group: number };

/** Adds so many rows of a register to sums, each to its group. */
export type AddRows = (rows: Int32Array, groups: Int32Array, count: number) => void;

const NO_GROUP = -1;

/** The groups that combinations of keys have, each met when first asked for. */
class Combinations {
  readonly all: Combination[] = [];
  /** By the second key, and then the first where there are two: keys are numbers from 0. */
  readonly #known: Map<number, number>[] = [];
  /** Those without a second key, by the first. */
  readonly #single = intColumn(1, NO_GROUP);

  groupOf(one: number, other: number): number {
    if (other === 0) {
      const group = this.#single.values[one] ?? NO_GROUP;
      return group === NO_GROUP ? this.#meet(one, other) : group;
    }
    return this.#known[other]?.get(one) ?? this.#meet(one, other);
  }

  #meet(one: number, other: number): number {
    const group = this.all.length;
    this.all.push({ keys: [one, other], group });
    if (other === 0) put(this.#single, one, group);
    else (this.#known[other] ??= new Map()).set(one, group);
    return group;
  }
}

/** Adds what stands on projects, the key at a place, to the projects above: a node always comes after its parent (#97). */
export const sumUp = (
  { order }: Billing,
  addGroup: (from: number, to: number) => void,
  found: Combinations,
  keyAt: number,
): void => {
  const place = ({ keys }: Combination): number => (keys[keyAt] ?? 0) - 1;
  // From the last place: what comes on the way up stands at an earlier one, and is met later.
  const byPlace: Combination[][] = [];
  for (const one of found.all) (byPlace[Math.max(place(one), 0)] ??= []).push(one);
  for (let at = order.codes.length - 1; at >= 0; at--) {
    const above = order.parents[at] ?? NO_PLACE;
    for (const one of byPlace[at] ?? []) {
      if (place(one) !== at || above === NO_PLACE) continue;
      const [first = 0, second = 0] = one.keys;
      const known = found.all.length;
      const group = keyAt === 0 ? found.groupOf(above + 1, second) : found.groupOf(first, above + 1);
      const made = found.all[known];
      if (made) (byPlace[above] ??= []).push(made);
      addGroup(one.group, group);
    }
  }
};

/** Combinations in the order of their keys; no key comes last. */
export const inKeyOrder = (keys: readonly GroupKeys[], all: readonly Combination[]): Combination[] => {
  const before = (a: number, b: number, { order }: GroupKeys): number => {
    if (a === b) return 0;
    if (a === 0 || b === 0) return a === 0 ? 1 : -1;
    return order(a) < order(b) ? -1 : 1;
  };
  return all.toSorted((a, b) => {
    for (const [at, one] of keys.entries()) {
      const order = before(a.keys[at] ?? 0, b.keys[at] ?? 0, one);
      if (order !== 0) return order;
    }
    return 0;
  });
};

/** Adds every chosen entry that is counted to the group of its keys, all of them to one without any: one pass, in slices. */
export function* gatherGroups(
  billing: Billing,
  keys: readonly GroupKeys[],
  selection: BillingSelection,
  adding: (billed: BilledEntries) => AddRows,
): Task<Combinations> {
  const found = new Combinations();
  const [rows, groups] = [new Int32Array(ROWS_PER_SLICE), new Int32Array(ROWS_PER_SLICE)];
  for (const billed of billing.registers) {
    const { order } = billed.entries;
    const isChosen = chooser(billed, selection);
    const add = adding(billed);
    const [first, second] = keys.map(({ of }) => of(billed));
    // A function of its own: the engine is slow to learn a loop that stands in a generator.
    const addSlice = (from: number, to: number): void => {
      let count = 0;
      for (let at = positionAt(from); at < to; at++) {
        const row = order[at] ?? NO_ROW;
        if (!isCounted(billed, row) || !isChosen(row)) continue;
        rows[count] = row;
        groups[count++] = first ? found.groupOf(first(row), second ? second(row) : 0) : 0;
      }
      add(rows, groups, count);
    };
    for (let from = 0; from < order.length; from += ROWS_PER_SLICE) {
      addSlice(from, Math.min(from + ROWS_PER_SLICE, order.length));
      yield ROWS_PER_SLICE;
    }
  }
  return found;
}
