import { billingOf, type Billing } from "../billing/billing";
import type { GroupKey } from "../billing/entries-in";
import { groupings, type Grouping } from "../billing/group-keys";
import { billingGroups, billingTotals } from "../billing/groups";
import { projectTallies, type ProjectTallies } from "../billing/project-tallies";
import { billingStanding, tallyGroups, type BillingStanding } from "../billing/standing";
import type { Tallies } from "../billing/tally";
import type { ToldSums } from "../billing/told-sums";
import { worths, type Worths } from "../billing/worth";
import type { Book } from "../book/book";
import { rollUp, type Rollup } from "../budget/rollup";
import type { Selection } from "../budget/selection";
import type { Day } from "../values/brands";
import type { Task } from "../values/task";
import { fold } from "../values/text";

const selectionKey = ({ employees, from, to }: Selection): string =>
  employees === undefined && from === undefined && to === undefined
    ? ""
    : `${(employees ?? []).map(fold).join("|")}/${from ?? ""}/${to ?? ""}`;

const isGrouping = (id: GroupKey["grouping"]): id is Grouping => groupings.some((one) => one === id);

/** The sums of no entries. */
const noSums = (billing: Billing): Task<ToldSums> =>
  billingTotals(billing, { rows: { timeEntries: new Set(), travelEntries: new Set() } });

/** The sums that the functions of a workbook ask for, each worked out once for a state of the book. */
export class Figures {
  readonly #made = new Map<string, unknown>();

  constructor(readonly book: Book) {}

  /** Hours and budgets of every project, of the chosen time. */
  rollup(selection: Selection): Task<Rollup> {
    return this.#once(`rollup ${selectionKey(selection)}`, () => rollUp(this.book, selection));
  }

  /** The worked value of every project, of the chosen time. */
  worths(selection: Selection): Task<Worths> {
    const { billing } = this;
    return this.#once(`worths ${selectionKey(selection)}`, function* () {
      return yield* worths(yield* billing(), { module: "time", ...selection });
    });
  }

  /** What there is to bill up to and including a day; with none, whatever its day is. */
  standing(until: Day | undefined): Task<BillingStanding> {
    return this.#once(`standing ${until ?? ""}`, () => billingStanding(this.book, until));
  }

  /** What is ready and blocked of each project up to and including a day. */
  tallies(until: Day | undefined): Task<ProjectTallies> {
    return this.#once(`tallies ${until ?? ""}`, () => projectTallies(this.book, until));
  }

  /** What each stand comes to up to and including a day, of all or of one group; undefined of a group that nothing is of. */
  *standTallies(until: Day | undefined, group: GroupKey | undefined): Task<Tallies | undefined> {
    const standing = yield* this.standing(until);
    if (!group) return standing.whole;
    const { grouping, key } = group;
    const groups = yield* this.#once(`stands ${grouping} ${until ?? ""}`, function* () {
      const made = yield* tallyGroups(standing, [grouping]);
      return new Map(made.map(({ keys: [one], tallies }) => [fold(one ?? ""), tallies]));
    });
    return groups.get(fold(key ?? ""));
  }

  /** The sums that the key figures are told of, of all entries or of one group. */
  *keySums(until: Day | undefined, group: GroupKey | undefined): Task<ToldSums> {
    const { billing } = yield* this.standing(until);
    if (!group) return yield* this.#once(`key sums ${until ?? ""}`, () => billingTotals(billing));
    const { grouping, key } = group;
    const groups = yield* this.#once(`key sums ${grouping} ${until ?? ""}`, function* () {
      const made = yield* billingGroups(billing, isGrouping(grouping) ? [grouping] : []);
      return new Map(made.map(({ keys: [one], sums }) => [fold(one ?? ""), sums]));
    });
    return groups.get(fold(key ?? "")) ?? (yield* this.#once("no sums", () => noSums(billing)));
  }

  readonly billing = (): Task<Billing> => this.#once("billing", () => billingOf(this.book));

  *#once<T>(key: string, make: () => Task<T>): Task<T> {
    if (!this.#made.has(key)) this.#made.set(key, yield* make());
    return this.#made.get(key) as T;
  }
}
