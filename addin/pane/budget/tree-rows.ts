import { NO_PLACE } from "#core/book/tree-shape";
import type { BudgetNode, BudgetNodes } from "#core/budget/budget-nodes";
import { fold } from "#core/values/text";

/** A node as a row of the shown tree; its place among its siblings counts from 1. */
export type TreeRow = {
  readonly node: BudgetNode;
  /** 1 for what has no parent in the tree. */
  readonly depth: number;
  /** Undefined for a node with nothing below it. */
  readonly isExpanded: boolean | undefined;
  readonly place: number;
  readonly siblings: number;
};

/** The nodes, and below each node those directly below it, by their place in the list; under -1 those at the top. */
export type BudgetTree = {
  readonly nodes: BudgetNodes;
  readonly children: ReadonlyMap<number, readonly number[]>;
};

/** A list of nodes as a tree. */
export const treeOf = (nodes: BudgetNodes): BudgetTree => {
  const children = new Map<number, number[]>();
  nodes.parents.forEach((parent, at) => {
    const list = children.get(parent);
    if (list) list.push(at);
    else children.set(parent, [at]);
  });
  return { nodes, children };
};

/** The nodes whose code or name holds the text, and all above them. */
const matching = (nodes: BudgetNodes, search: string): ReadonlySet<number> => {
  const found = new Set<number>();
  let at = 0;
  for (const { code, name } of nodes) {
    if (fold(`${code} ${name}`).includes(search))
      for (let up = at; up >= 0 && !found.has(up); up = nodes.parents[up] ?? NO_PLACE) found.add(up);
    at++;
  }
  return found;
};

/**
 * The rows that the tree shows, top to bottom: the nodes whose parents are all expanded. A search shows what it
 * found and everything above that, expanded or not.
 */
export const treeRows = (
  { nodes, children }: BudgetTree,
  expanded: ReadonlySet<string>,
  search: string,
): TreeRow[] => {
  const wanted = fold(search);
  const found = wanted === "" ? undefined : matching(nodes, wanted);
  const shownBelow = (at: number): readonly number[] => {
    const all = children.get(at) ?? [];
    return found ? all.filter((child) => found.has(child)) : all;
  };
  const rows: TreeRow[] = [];
  // A list of what is left, not recursion: a tree of codes may be deeper than the call stack.
  const left: {
    readonly at: number;
    readonly depth: number;
    readonly place: number;
    readonly siblings: number;
  }[] = [];
  const push = (parent: number, depth: number): void => {
    const list = shownBelow(parent);
    for (let place = list.length; place > 0; place--)
      left.push({ at: list[place - 1] ?? 0, depth, place, siblings: list.length });
  };
  push(-1, 1);
  for (let next = left.pop(); next; next = left.pop()) {
    const { at, depth, place, siblings } = next;
    const node = nodes.at(at);
    if (!node) continue;
    const hasBelow = shownBelow(at).length > 0;
    const isExpanded = found !== undefined || expanded.has(node.code);
    rows.push({ node, depth, isExpanded: hasBelow ? isExpanded : undefined, place, siblings });
    if (hasBelow && isExpanded) push(at, depth + 1);
  }
  return rows;
};

/** The codes of every node that has something below it. */
export const parentCodes = ({ nodes, children }: BudgetTree): ReadonlySet<string> =>
  new Set([...children.keys()].flatMap((at) => nodes.at(at)?.code ?? []));

/** What an arrow key does to the row that has the focus: expand or collapse it, or move to another row. */
export type TreeMove =
  | { readonly kind: "expand" | "collapse"; readonly code: string }
  | { readonly kind: "go"; readonly to: number };

/**
 * Right expands, then goes to the first below; left collapses, then goes to the one above. `isSearched` says that
 * the rows are what a search found: those stay expanded.
 */
export const treeMove = (
  rows: readonly TreeRow[],
  at: number,
  key: string,
  isSearched: boolean,
): TreeMove | undefined => {
  const row = rows[at];
  if (!row) return undefined;
  const { node, isExpanded, depth } = row;
  if (key === "ArrowRight") {
    if (isExpanded === undefined) return undefined;
    return isExpanded ? { kind: "go", to: at + 1 } : { kind: "expand", code: node.code };
  }
  if (key !== "ArrowLeft") return undefined;
  if (isExpanded && !isSearched) return { kind: "collapse", code: node.code };
  for (let above = at - 1; above >= 0; above--)
    if ((rows[above]?.depth ?? 0) < depth) return { kind: "go", to: above };
  return undefined;
};
