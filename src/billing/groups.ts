import type { Task } from "../values/task";
import type { Billing } from "./billing";
import { gatherGroups, inKeyOrder, sumUp } from "./combinations";
import { groupKeys, type Grouping } from "./group-keys";
import type { BillingSelection } from "./selection";
import { addGroup, newSums, summer } from "./sums";
import { toldSums, type ToldSums } from "./told-sums";

/** The sums of the entries that share a key, or two; a key is undefined where the entries have none. */
export type BillingGroup = { readonly keys: readonly (string | undefined)[]; readonly sums: ToldSums };

const ROWS_PER_SLICE = 8192;

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
  const found = yield* gatherGroups(billing, keys, selection, (billed) =>
    summer(sums, billed, billing.until ?? billing.book.today),
  );
  const at = groupings.indexOf("project");
  if (at >= 0) sumUp(billing, (from, to) => addGroup(sums, from, to), found, at);
  const told: BillingGroup[] = [];
  for (const { keys: numbers, group } of inKeyOrder(keys, found.all)) {
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
  yield* gatherGroups(billing, [], selection, (billed) =>
    summer(sums, billed, billing.until ?? billing.book.today),
  );
  return toldSums(sums, 0);
}
