import { billingOf, type Billing } from "../billing/billing";
import { projectTallies, type ProjectTallies } from "../billing/project-tallies";
import { billingStanding, type BillingStanding } from "../billing/standing";
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

  readonly billing = (): Task<Billing> => this.#once("billing", () => billingOf(this.book));

  *#once<T>(key: string, make: () => Task<T>): Task<T> {
    if (!this.#made.has(key)) this.#made.set(key, yield* make());
    return this.#made.get(key) as T;
  }
}
