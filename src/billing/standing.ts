import type { Book } from "../book/book";
import type { Day } from "../values/brands";
import type { Task } from "../values/task";
import { billingOf, type Billing } from "./billing";
import { gatherGroups, inKeyOrder, sumUp } from "./combinations";
import { fixedItems, type FixedItem } from "./fixed-items";
import { fixedPrices, type FixedPrice } from "./fixed-prices";
import { groupKeys, type Grouping, type Insight } from "./group-keys";
import { choosesAll, type BillingSelection } from "./selection";
import { addTallies, newTallies, tallier, tallyFixed, toldTallies, type Tallies } from "./tally";

/** What a book has to bill up to and including a day: its entries, its fixed prices, and what each stand comes to. */
export type BillingStanding = {
  readonly billing: Billing;
  readonly fixed: readonly FixedPrice[];
  readonly items: readonly FixedItem[];
  readonly whole: Tallies;
};

/** The tallies of what shares a key, or two; a key is undefined where there is none. */
export type TallyGroup = { readonly keys: readonly (string | undefined)[]; readonly tallies: Tallies };

/** Works out what there is to bill up to and including a day (#172), or whatever its day is. */
export function* billingStanding(book: Book, until?: Day): Task<BillingStanding> {
  const billing = yield* billingOf(book, until);
  const fixed = yield* fixedPrices(billing);
  const items = fixedItems(fixed);
  const sums = newTallies();
  yield* gatherGroups(billing, [], {}, (billed) => tallier(sums, billed));
  for (const item of items) tallyFixed(sums, item, 0);
  return { billing, fixed, items, whole: toldTallies(sums, 0) };
}

/**
 * The tallies by one or two groupings, a group each combination that something has; by project every node with something at
 * or below it, rolled up (#97). Main projects and no key add to the whole. A selection chooses rows alone, and no fixed price.
 */
export function* tallyGroups(
  { billing, items }: BillingStanding,
  groupings: readonly (Grouping | Insight)[],
  selection: BillingSelection = {},
): Task<TallyGroup[]> {
  const keys = groupings.map((grouping) => groupKeys(billing, grouping));
  const sums = newTallies();
  const found = yield* gatherGroups(billing, keys, selection, (billed) => tallier(sums, billed));
  const [first, second] = keys;
  for (const item of choosesAll(selection) ? items : [])
    tallyFixed(sums, item, found.groupOf(first?.ofFixed(item) ?? 0, second?.ofFixed(item) ?? 0));
  const at = groupings.indexOf("project");
  if (at >= 0) sumUp(billing, (from, to) => addTallies(sums, from, to), found, at);
  return inKeyOrder(keys, found.all).map(({ keys: numbers, group }) => ({
    keys: keys.map(({ told }, place) => told(numbers[place] ?? 0)),
    tallies: toldTallies(sums, group),
  }));
}
