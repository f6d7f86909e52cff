import { tableOf, type Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { treeOrder } from "../book/tree-order";
import { NO_PLACE } from "../book/tree-shape";
import type { Task } from "../values/task";
import { addUp } from "./add-up";
import { BudgetNodes } from "./budget-nodes";
import { budgetsOf } from "./budgets";
import type { Selection } from "./selection";

/** The whole tree in code order, and the time rows that could not be counted. */
export type Rollup = {
  readonly nodes: BudgetNodes;
  readonly counted: number;
  /** Rows that the selection left out. */
  readonly outside: number;
  /** Rows with no readable hours, or with a project that is not in the register; from top to bottom. */
  readonly uncounted: readonly RowId[];
};

/** Adds every node's hours to its parent's. A node always comes after its parent: one pass backwards does it. */
const sumUp = (hours: Float64Array, parents: Int32Array): void => {
  for (let place = hours.length - 1; place >= 0; place--) {
    const above = parents[place] ?? NO_PLACE;
    if (above >= 0) hours[above] = (hours[above] ?? 0) + (hours[place] ?? 0);
  }
};

/**
 * Worked, released and budgeted hours for every node of the project tree, rolled up (#96–#101): each time row is
 * counted once, at its own project, and each node is the sum of itself and the nodes below. A budget is the node's
 * own or, where it has none, the sum of those below (Q5); the selection never cuts the budget (Q12).
 */
export function* rollUp(book: Book, selection: Selection = {}): Task<Rollup> {
  const order = yield* treeOrder(book);
  const projects = tableOf(book, "projects");
  if (!projects) return { nodes: new BudgetNodes(book, order), counted: 0, outside: 0, uncounted: [] };
  const { worked, released, ...which } = yield* addUp(book, selection, order);
  sumUp(worked, order.parents);
  sumUp(released, order.parents);
  const nodes = new BudgetNodes(book, order, { worked, released, ...budgetsOf(projects, order) });
  return { nodes, ...which };
}
