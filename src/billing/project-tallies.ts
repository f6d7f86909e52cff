import type { Book } from "../book/book";
import { numbers } from "../book/table";
import type { RolledSum, RolledSums } from "../columns/rolled-sums";
import type { Day } from "../values/brands";
import type { Task } from "../values/task";
import { NO_STATE } from "./billed-entries";
import { billingOf, type Billing, type Follower } from "./billing";
import { fixedItems, type FixedItem } from "./fixed-items";
import { fixedPrices } from "./fixed-prices";
import { keptOfEntries, summedEntries, type Summed } from "./kept-sums";
import { terms } from "./project-terms";
import { releaseStates } from "./reasons";

/** What can go on an invoice up to a day, and what cannot go yet. */
const toBill = ["ready", "blocked"] as const;
export type ToBillStand = (typeof toBill)[number];

/** What there is to bill of each project with all below it, by its place in the tree. */
export type ProjectTallies = { readonly at: (place: number, stand: ToBillStand) => RolledSum };

const ofState = releaseStates.map((state) => toBill.findIndex((stand) => stand === state));

/** What is ready or blocked and does not come after the day. */
const upTo = (until: Day | undefined): Pick<Summed, "kinds" | "kindOf" | "amountsOf"> => ({
  kinds: toBill.length,
  kindOf: ({ entries, states }) => {
    const days = numbers(entries, "date");
    return (row) => {
      const kind = ofState[states[row] ?? NO_STATE] ?? -1;
      if (kind < 0 || until === undefined) return kind;
      const day = days[row];
      return day !== undefined && day > until ? -1 : kind;
    };
  },
  amountsOf: ({ invoices }) => invoices,
});

/** The sums of the rows, with the fixed prices that go beside them. */
type Tallied = {
  readonly sums: RolledSums;
  items: readonly FixedItem[];
  /** Whether the fixed prices may be others by now. */
  readonly fixed: { isOld: boolean };
};

function* tallied(
  billing: Billing,
  until: Day | undefined,
  isKept: boolean,
): Task<{ value: Tallied; follow: Follower }> {
  const { bits } = billing.projects;
  const fixed = { isOld: true };
  const changed = (place: number): void => {
    if (((bits[place] ?? 0) & terms.fixed) !== 0) fixed.isOld = true;
  };
  const { sums, follow } = yield* summedEntries(billing, { ...upTo(until), changed }, isKept);
  return { value: { sums, items: [], fixed }, follow };
}

/** Adds fixed prices to their projects and all above them, or takes them out. */
const addItems = ({ sums, items }: Tallied, times: number): void => {
  for (const { place, stand, amount } of items) {
    const kind = toBill.findIndex((one) => one === stand);
    if (kind >= 0) sums.add(place, kind, 0, amount, 0, times);
  }
};

/**
 * What is ready and blocked of each project up to and including a day, as `tallyGroups` tells it; with none, whatever its day is.
 * An entry that is edited costs itself, and the fixed price that its project has.
 */
export function* projectTallies(book: Book, until: Day | undefined): Task<ProjectTallies> {
  const billing = yield* billingOf(book);
  const value = yield* keptOfEntries(billing, `ready up to ${until ?? "any day"}`, (isKept) =>
    tallied(billing, until, isKept),
  );
  if (value.fixed.isOld) {
    const items = fixedItems(yield* fixedPrices(yield* billingOf(book, until)));
    addItems(value, -1);
    value.items = items;
    addItems(value, 1);
    value.fixed.isOld = false;
  }
  return { at: (place, stand) => value.sums.at(place, toBill.indexOf(stand)) };
}
