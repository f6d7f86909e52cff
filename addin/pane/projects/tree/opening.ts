import { NO_PLACE } from "#core/book/tree-shape";
import { expanded } from "../state";
import type { TreeFacts } from "./tree-facts";

/** Opens a project of the tree, or closes it. */
export const toggle = (code: string): void => {
  const codes = new Set(expanded.value);
  if (!codes.delete(code)) codes.add(code);
  expanded.value = codes;
};

const open = ({ nodes }: TreeFacts, places: Iterable<number>): void => {
  const codes = new Set(expanded.value);
  for (const place of places) {
    const code = nodes.order.codes[place];
    if (code !== undefined) codes.add(code);
  }
  expanded.value = codes;
};

/** Opens every project beside one, itself with them. */
export const openSiblings = (facts: TreeFacts, place: number): void => {
  const { nodes, children } = facts;
  const beside = children.get(nodes.parents[place] ?? NO_PLACE) ?? [];
  open(
    facts,
    beside.filter((one) => children.has(one)),
  );
};

/** Opens every project that has something below it. */
export const openAll = (facts: TreeFacts): void => open(facts, facts.children.keys());

export const closeAll = (): void => {
  expanded.value = new Set();
};

/** Opens all above a project, so that it shows. */
export const openAbove = (facts: TreeFacts, place: number): void => {
  const above: number[] = [];
  const { parents } = facts.nodes;
  for (let up = parents[place] ?? NO_PLACE; up >= 0; up = parents[up] ?? NO_PLACE) above.push(up);
  if (above.some((one) => !expanded.value.has(facts.nodes.order.codes[one] ?? ""))) open(facts, above);
};
