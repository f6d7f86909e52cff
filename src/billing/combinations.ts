import { NO_ROW, positionAt, rowId, type RowId, type RowOrder } from "../book/row-id";
import { NO_PLACE } from "../book/tree-shape";
import { NO_KEY, type Dictionary } from "../columns/dictionary";
import { intColumn, put } from "../columns/growing";
import type { Task } from "../values/task";
import { NO_STATE, type BilledEntries } from "./billed-entries";
import type { Billing } from "./billing";
import type { GroupKeys } from "./group-keys";
import { chooser, choosesAll, type BillingSelection } from "./selection";

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

/** Puts the counted ones of the rows at some places in a list, and gives how many they are. */
const countedRows = (
  order: RowOrder,
  states: Uint8Array,
  [from, to]: readonly [from: number, to: number],
  rows: Int32Array,
): number => {
  let count = 0;
  for (let at = positionAt(from); at < to; at++) {
    const row = order[at] ?? NO_ROW;
    if ((states[row] ?? NO_STATE) !== NO_STATE) rows[count++] = row;
  }
  return count;
};

/** Leaves those of some rows in a list that are chosen, and gives how many they are. */
const chosenRows = (rows: Int32Array, count: number, isChosen: (row: RowId) => boolean): number => {
  let chosen = 0;
  for (let at = 0; at < count; at++) {
    const row = rowId(rows[at] ?? NO_ROW);
    if (isChosen(row)) rows[chosen++] = row;
  }
  return chosen;
};

/** Puts the groups of some rows that are known by the key of a column, from a place on; gives the place of the first that is not. */
const knownGroups = (
  rows: Int32Array,
  [from, count]: readonly [from: number, count: number],
  column: Int32Array,
  known: Int32Array,
  groups: Int32Array,
): number => {
  for (let at = from; at < count; at++) {
    const group = known[1 + (column[rows[at] ?? 0] ?? NO_KEY)] ?? NO_GROUP;
    if (group === NO_GROUP) return at;
    groups[at] = group;
  }
  return count;
};

/** Tells the groups of rows by the keys that a column has, each looked up once; a row without a key has one of its own. */
const groupsByColumn = (
  { keys, numbers: { values } }: Dictionary,
  groupOf: (row: RowId) => number,
): ((rows: Int32Array, groups: Int32Array, count: number) => void) => {
  const known = new Int32Array(keys.length + 1).fill(NO_GROUP);
  return (rows, groups, count) => {
    let at = knownGroups(rows, [0, count], values, known, groups);
    while (at < count) {
      const row = rowId(rows[at] ?? NO_ROW);
      known[1 + (values[row] ?? NO_KEY)] = groupOf(row);
      at = knownGroups(rows, [at, count], values, known, groups);
    }
  };
};

/** Tells the groups of rows of a register by their keys. */
const grouper = (
  billed: BilledEntries,
  [first, second]: readonly GroupKeys[],
  found: Combinations,
): ((rows: Int32Array, groups: Int32Array, count: number) => void) => {
  if (!first) return (_, groups, count) => void groups.fill(0, 0, count);
  const [one, other] = [first.of(billed), second?.of(billed)];
  const groupOf = (row: RowId): number => found.groupOf(one(row), other ? other(row) : 0);
  const column = second ? undefined : first.column?.(billed);
  if (column) return groupsByColumn(column, groupOf);
  return (rows, groups, count) => {
    for (let at = 0; at < count; at++) groups[at] = groupOf(rowId(rows[at] ?? NO_ROW));
  };
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
    const isChosen = choosesAll(selection) ? undefined : chooser(billed, selection);
    const [add, putGroups] = [adding(billed), grouper(billed, keys, found)];
    for (let from = 0; from < order.length; from += ROWS_PER_SLICE) {
      const to = Math.min(from + ROWS_PER_SLICE, order.length);
      let count = countedRows(order, billed.states, [from, to], rows);
      if (isChosen) count = chosenRows(rows, count, isChosen);
      putGroups(rows, groups, count);
      add(rows, groups, count);
      yield ROWS_PER_SLICE;
    }
  }
  return found;
}
