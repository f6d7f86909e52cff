import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import { NO_ROW, type RowId, rowId } from "../book/row-id";
import { texts } from "../book/table";
import { NO_PLACE, type TreeOrder } from "../book/tree-shape";
import { levelOf } from "../tree/codes";
import { type HourParts, hourParts, type Ore, ore } from "../values/brands";
import { fold } from "../values/text";
import type { Budgets } from "./budgets";

/** Where a node's budget comes from: its own cell, the sum of those below, or nowhere (#18, Q5). */
export type BudgetSource = "own" | "below" | "none";

/** over: worked more than budgeted, red; within: no more, green; none: no budget to compare with (#100, #101, Q13). */
export type BudgetState = "over" | "within" | "none";

/** One node of the project tree with everything below it. */
export type BudgetNode = {
  readonly row: RowId;
  readonly code: string;
  readonly name: string;
  readonly level: number;
  /** The place in the list of the nearest node above; undefined for a main project. */
  readonly parent: number | undefined;
  readonly worked: HourParts;
  /** Hours released for billing. */
  readonly released: HourParts;
  readonly budgetHours: HourParts | undefined;
  readonly budgetSource: BudgetSource;
  readonly budgetAmount: Ore | undefined;
  readonly remaining: HourParts | undefined;
  readonly state: BudgetState;
};

/** The sums of every node, each by its place in the tree's order. */
type NodeSums = Budgets & { readonly worked: Float64Array; readonly released: Float64Array };

const stateOf = (worked: HourParts, budget: HourParts | undefined): BudgetState =>
  budget === undefined ? "none" : worked > budget ? "over" : "within";

/** A budget in its unit; undefined where there is none. */
const orNone = <Unit>(budget: number | undefined, unit: (sum: number) => Unit): Unit | undefined =>
  budget === undefined || Number.isNaN(budget) ? undefined : unit(budget);

const noSums = new Float64Array();
const none: NodeSums = {
  worked: noSums,
  released: noSums,
  budgetHours: noSums,
  budgetAmounts: noSums,
  ownHours: noSums,
};

/** The nodes of the tree in code order; each is made when someone looks at it, for a tree has many and a pane shows few. */
export class BudgetNodes implements Iterable<BudgetNode> {
  readonly length: number;
  /** The place of the nearest node above each; NO_PLACE for a main project. */
  readonly parents: Int32Array;

  readonly #book: Book;

  constructor(
    book: Book,
    readonly order: TreeOrder,
    readonly sums: NodeSums = none,
  ) {
    this.#book = book;

    this.length = order.codes.length;
    this.parents = order.parents;
  }

  at(place: number): BudgetNode | undefined {
    const { sums, order } = this;
    const book = this.#book;
    const code = order.codes[place];
    const projects = tableOf(book, "projects");
    if (code === undefined || !projects) return undefined;
    const row = rowId(order.rows[place] ?? NO_ROW);
    const above = order.parents[place] ?? NO_PLACE;
    const worked = hourParts(sums.worked[place] ?? 0);
    const hours = orNone(sums.budgetHours[place], hourParts);
    return {
      row,
      code: texts(projects, "code")[row] ?? code,
      name: texts(projects, "name")[row] ?? "",
      level: levelOf(code),
      parent: above < 0 ? undefined : above,
      worked,
      released: hourParts(sums.released[place] ?? 0),
      budgetHours: hours,
      budgetSource:
        orNone(sums.ownHours[place], hourParts) !== undefined
          ? "own"
          : hours === undefined
            ? "none"
            : "below",
      budgetAmount: orNone(sums.budgetAmounts[place], ore),
      remaining: hours === undefined ? undefined : hourParts(hours - worked),
      state: stateOf(worked, hours),
    };
  }

  /** The place of a project, however its code is spelt; NO_PLACE where there is none. */
  placeOf(code: string): number {
    const projects = tableOf(this.#book, "projects");
    const key = fold(code);
    const place = this.order.places[(projects && rowWithKey(projects, key)) ?? NO_ROW] ?? NO_PLACE;
    return this.order.codes[place] === key ? place : NO_PLACE;
  }

  *[Symbol.iterator](): Generator<BudgetNode, undefined> {
    for (let place = 0; place < this.length; place++) {
      const node = this.at(place);
      if (node) yield node;
    }
    return undefined;
  }
}
