import { NO_PLACE } from "../book/tree-shape";
import type { Task } from "../values/task";
import { isCounted } from "./billed-entries";
import type { Billing } from "./billing";
import { groupKeys, type GroupKeys, type Grouping } from "./group-keys";
import { chooser, type BillingSelection } from "./selection";
import { addGroup, newSums, summer, type BillingSums } from "./sums";
import { toldSums, type ToldSums } from "./told-sums";

/** The sums of the entries that share a key, or two; a key is undefined where the entries have none. */
export type BillingGroup = { readonly keys: readonly (string | undefined)[]; readonly sums: ToldSums };

const ROWS_PER_SLICE = 8192;

/** A combination of keys that some entry has: their numbers, and the group that its sums stand in. */
type Combination = { readonly keys: readonly number[]; readonly group: number };

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

/** Adds what stands on projects to the projects above: a node always comes after its parent (#97). */
const sumUp = ({ order }: Billing, sums: BillingSums, found: Combinations, isFirst: boolean): void => {
  const place = ({ keys }: Combination): number => (keys[isFirst ? 0 : 1] ?? 0) - 1;
  // From the last place: what comes on the way up stands at an earlier one, and is met later.
  const byPlace: Combination[][] = [];
  for (const one of found.all) (byPlace[Math.max(place(one), 0)] ??= []).push(one);
  for (let at = order.codes.length - 1; at >= 0; at--) {
    const above = order.parents[at] ?? NO_PLACE;
    for (const one of byPlace[at] ?? []) {
      if (place(one) !== at || above === NO_PLACE) continue;
      const [first = 0, second = 0] = one.keys;
      const known = found.all.length;
      const group = isFirst ? found.groupOf(above + 1, second) : found.groupOf(first, above + 1);
      const made = found.all[known];
      if (made) (byPlace[above] ??= []).push(made);
      addGroup(sums, one.group, group);
    }
  }
};

const inOrder = (keys: readonly GroupKeys[], all: readonly Combination[]): Combination[] => {
  const before = (a: number, b: number, { order }: GroupKeys): number => {
    if (a === b) return 0;
    // No key comes last.
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

/**
 * The sums of the chosen entries by one or two groupings, one group a combination that has an entry; by project every
 * node with entries at or below it, rolled up, so that main projects and no project add to the whole.
 */
export function* billingGroups(
  billing: Billing,
  groupings: readonly Grouping[],
  selection: BillingSelection = {},
): Task<BillingGroup[]> {
  const keys = groupings.map((grouping) => groupKeys(billing, grouping));
  const sums = newSums();
  const found = new Combinations();
  for (const billed of billing.registers) {
    const isChosen = chooser(billed, selection);
    const add = summer(sums, billed, billing.until ?? billing.book.today);
    const [first, second] = keys.map(({ of }) => of(billed));
    let done = 0;
    for (const row of billed.entries.order) {
      if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
      if (!isCounted(billed, row) || !isChosen(row)) continue;
      add(row, found.groupOf(first?.(row) ?? 0, second?.(row) ?? 0));
    }
  }
  const at = groupings.indexOf("project");
  if (at >= 0) sumUp(billing, sums, found, at === 0);
  const told: BillingGroup[] = [];
  for (const { keys: numbers, group } of inOrder(keys, found.all)) {
    told.push({
      keys: keys.map(({ told: say }, place) => say(numbers[place] ?? 0)),
      sums: toldSums(sums, group),
    });
    if (told.length % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  return told;
}

/** The sums of all chosen entries. */
export function* billingTotals(billing: Billing, selection: BillingSelection = {}): Task<ToldSums> {
  const sums = newSums();
  for (const billed of billing.registers) {
    const isChosen = chooser(billed, selection);
    const add = summer(sums, billed, billing.until ?? billing.book.today);
    let done = 0;
    for (const row of billed.entries.order) {
      if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
      if (isChosen(row)) add(row, 0);
    }
  }
  return toldSums(sums, 0);
}
