import type { Book } from "../book/book";
import type { RowId } from "../book/row-id";
import type { Task } from "../values/task";
import type { BudgetNode } from "./budget-nodes";
import { controlMarks } from "./control-marks";
import type { Nearness } from "./nearness";
import { rollUp } from "./rollup";
import { treeNearness } from "./tree-nearness";

/** A project that is over its budget, exactly on it or near it. */
export type NearNode = { readonly node: BudgetNode; readonly nearness: Nearness };

/** How many projects are over their budget, and how many are on it or near it; and the worst of them. */
export type NearBudget = {
  readonly over: number;
  readonly near: number;
  readonly worst: readonly NearNode[];
};

/** So many are named. */
const MOST_NAMED = 3;

const hoursOver = ({ worked, budgetHours = worked }: BudgetNode): number => Math.max(0, worked - budgetHours);

/** What is worked of a budget, as a share of it; all and more of a budget of nothing. */
const share = ({ worked, budgetHours = worked }: BudgetNode): number =>
  budgetHours === 0 ? Infinity : worked / budgetHours;

const worse = (a: NearNode, b: NearNode): number =>
  hoursOver(b.node) - hoursOver(a.node) || share(b.node) - share(a.node);

/**
 * The projects that are over their budget or near it (#99–#101, Q13), the worst first: by hours over it, then by how
 * much of it is worked.
 * @param reached - the rows of Projektkontroll (controls) that are reached
 */
export function* nearBudget(book: Book, reached: ReadonlySet<RowId>): Task<NearBudget> {
  const { nodes } = yield* rollUp(book);
  const nearness = treeNearness(nodes, controlMarks(book, reached));
  let over = 0;
  let near = 0;
  let worst: NearNode[] = [];
  for (const [place, one] of nearness.entries()) {
    yield 1;
    if (one === "within" || one === "none") continue;
    if (one === "over") over++;
    else near++;
    const node = nodes.at(place);
    if (node) worst = [...worst, { node, nearness: one }].sort(worse).slice(0, MOST_NAMED);
  }
  return { over, near, worst };
}
