import type { RowId } from "#core/book/row-id";
import { NO_PLACE } from "#core/book/tree-shape";
import type { BudgetNodes } from "#core/budget/budget-nodes";
import type { ControlMark, Nearness } from "#core/budget/nearness";
import { treeNearness } from "#core/budget/tree-nearness";
import type { Folded } from "#core/values/brands";
import type { ChipId } from "../state";

/** What the list knows of each project, by its place in the tree, besides its sums. */
export type TreeFacts = {
  readonly nodes: BudgetNodes;
  /** Below each place those directly below it; under NO_PLACE those at the top. */
  readonly children: ReadonlyMap<number, readonly number[]>;
  readonly nearness: readonly Nearness[];
  readonly withError: ReadonlySet<number>;
  readonly withAlarm: ReadonlySet<number>;
};

type Known = {
  /** The rows of Projekt that have an error. */
  readonly errors: ReadonlySet<RowId>;
  /** What the controls of each project say, by folded code. */
  readonly marks: ReadonlyMap<Folded, ControlMark>;
};

const childrenOf = ({ parents }: BudgetNodes): ReadonlyMap<number, readonly number[]> => {
  const children = new Map<number, number[]>();
  parents.forEach((parent, at) => {
    const list = children.get(parent);
    if (list) list.push(at);
    else children.set(parent, [at]);
  });
  return children;
};

/** What the list knows of each project. */
export const treeFacts = (nodes: BudgetNodes, { errors, marks }: Known): TreeFacts => {
  const { order } = nodes;
  const places = (some: Iterable<number>): ReadonlySet<number> =>
    new Set([...some].filter((place) => place !== NO_PLACE));
  return {
    nodes,
    children: childrenOf(nodes),
    nearness: treeNearness(nodes, marks),
    withError: places([...errors].map((row) => order.places[row] ?? NO_PLACE)),
    withAlarm: places(
      [...marks].flatMap(([code, mark]) => (mark === "reached" ? [nodes.placeOf(code)] : [])),
    ),
  };
};

/** Whether a project is one of those that a chip asks for. */
export const isOf = (chip: ChipId, { nearness, withError, withAlarm }: TreeFacts, place: number): boolean => {
  switch (chip) {
    case "all":
      return true;
    case "over":
      return nearness[place] === "over";
    case "near":
      return nearness[place] === "near" || nearness[place] === "exact";
    case "errors":
      return withError.has(place);
    case "alarms":
      return withAlarm.has(place);
  }
};

/** How many projects each chip asks for. */
export const chipCounts = (facts: TreeFacts): Readonly<Record<ChipId, number>> => {
  const counts = {
    all: facts.nodes.length,
    over: 0,
    near: 0,
    errors: facts.withError.size,
    alarms: facts.withAlarm.size,
  };
  for (const near of facts.nearness) {
    if (near === "over") counts.over++;
    else if (near === "near" || near === "exact") counts.near++;
  }
  return counts;
};
