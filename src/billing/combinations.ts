import type { RowId } from "../book/row-id";
import { NO_PLACE } from "../book/tree-shape";
import type { Task } from "../values/task";
import { isCounted, type BilledEntries } from "./billed-entries";
import type { Billing } from "./billing";
import type { GroupKeys } from "./group-keys";
import { chooser, type BillingSelection } from "./selection";

const ROWS_PER_SLICE = 8192;

/** A combination of keys that some entry has: their numbers, and the group that its sums stand in. */
export type Combination = { readonly keys: readonly number[]; readonly group: number };

/** How sums are added to: a row of a register to a group, and one group's to another's. */
export type Adding = {
  readonly rows: (billed: BilledEntries) => (row: RowId, group: number) => void;
  readonly groups: (from: number, to: number) => void;
};

/** The groups that combinations of keys have, each met when first asked for. */
class Combinations {
  readonly all: Combination[] = [];
  /** By the first key, and then the second where there is one. */
  readonly #known: Map<number, number>[] = [];

  groupOf(one: number, other: number): number {
    const known = (this.#known[other] ??= new Map());
    let group = known.get(one);
    if (group === undefined) {
      group = this.all.length;
      this.all.push({ keys: [one, other], group });
      known.set(one, group);
    }
    return group;
  }
}

/** Adds what stands on projects, the key at a place, to the projects above: a node always comes after its parent (#97). */
export const sumUp = (
  { order }: Billing,
  addGroup: Adding["groups"],
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

/** Adds every chosen entry that is counted to the group of its keys: one pass, in slices. */
export function* gatherGroups(
  billing: Billing,
  keys: readonly GroupKeys[],
  selection: BillingSelection,
  adding: Adding["rows"],
): Task<Combinations> {
  const found = new Combinations();
  for (const billed of billing.registers) {
    const isChosen = chooser(billed, selection);
    const add = adding(billed);
    const [first, second] = keys.map(({ of }) => of(billed));
    let done = 0;
    for (const row of billed.entries.order) {
      if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
      if (!isCounted(billed, row) || !isChosen(row)) continue;
      add(row, found.groupOf(first?.(row) ?? 0, second?.(row) ?? 0));
    }
  }
  return found;
}
