import { NO_PLACE } from "#core/book/tree-shape";
import type { BudgetNodes } from "#core/budget/budget-nodes";
import type { ChipId, SortId } from "../state";
import { RowList } from "./row-list";
import { isOf, type TreeFacts } from "./tree-facts";

/** What is asked of the list. */
export type Asked = {
  readonly expanded: ReadonlySet<string>;
  readonly chip: ChipId;
  readonly sort: SortId | undefined;
  /** The places that a search found; undefined for all. */
  readonly found: ReadonlySet<number> | undefined;
};

/** What projects are put in order by, by place, the greatest first; undefined for the order of codes. */
const sizesOf = ({ sums, length }: BudgetNodes, sort: SortId | undefined): Float64Array | undefined => {
  const { worked, budgetHours } = sums;
  if (sort === "worked") return worked;
  if (sort !== "over" && sort !== "left") return undefined;
  const sizes = new Float64Array(length);
  for (let place = 0; place < length; place++) {
    const over = (worked[place] ?? 0) - (budgetHours[place] ?? Number.NaN);
    // What has no budget is neither over nor has anything left: it comes last.
    sizes[place] = Number.isNaN(over) ? -Infinity : sort === "over" ? over : -over;
  }
  return sizes;
};

const sorted = (places: readonly number[], sizes: Float64Array | undefined): readonly number[] => {
  if (!sizes || places.length < 2) return places;
  return [...places].sort((a, b) => {
    const [one = 0, other = 0] = [sizes[a], sizes[b]];
    return one === other ? a - b : one > other ? -1 : 1;
  });
};

/** The projects that a chip asks for, in one list; what a search did not find is not among them. */
const flatRows = (facts: TreeFacts, { chip, sort, found }: Asked): RowList => {
  const { nodes } = facts;
  const places: number[] = [];
  for (let place = 0; place < nodes.length; place++)
    if (isOf(chip, facts, place) && (!found || found.has(place))) places.push(place);
  const bySize = sort ?? (chip === "over" || chip === "near" ? "over" : "code");
  const rows = new RowList(places.length);
  for (const [at, place] of sorted(places, sizesOf(nodes, bySize)).entries())
    rows.add(place, 1, undefined, at + 1, places.length);
  return rows;
};

/** Marks places and all above them. */
const withAbove = ({ parents, length }: BudgetNodes, places: ReadonlySet<number>): Uint8Array => {
  const marks = new Uint8Array(length);
  for (const place of places)
    for (let up = place; up >= 0 && marks[up] === 0; up = parents[up] ?? NO_PLACE) marks[up] = 1;
  return marks;
};

/**
 * The rows of the list, top to bottom: of the tree those whose parents are all expanded, siblings in the order asked for. A
 * search shows what it found and all above it, expanded or not; a chip makes one list of what it asks for.
 */
export const visibleRows = (facts: TreeFacts, asked: Asked): RowList => {
  if (asked.chip !== "all") return flatRows(facts, asked);
  const { nodes, children } = facts;
  const { expanded, found } = asked;
  const { codes } = nodes.order;
  const shown = found && withAbove(nodes, found);
  const sizes = sizesOf(nodes, asked.sort);
  const none: readonly number[] = [];
  const below = (place: number): readonly number[] => {
    const all = children.get(place) ?? none;
    return shown ? all.filter((child) => shown[child] === 1) : all;
  };
  const rows = new RowList(nodes.length);
  // Lists that are gone through, one in another, not recursion: a tree of codes may be deeper than the call stack.
  const open: { readonly list: readonly number[]; next: number }[] = [];
  const enter = (list: readonly number[]): void => {
    open.push({ list: sorted(list, sizes), next: 0 });
  };
  enter(below(NO_PLACE));
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const place = level.list[level.next];
    if (place === undefined) {
      open.pop();
      continue;
    }
    level.next++;
    const inside = below(place);
    const isExpanded = inside.length > 0 && (shown !== undefined || expanded.has(codes[place] ?? ""));
    rows.add(place, open.length, inside.length > 0 ? isExpanded : undefined, level.next, level.list.length);
    if (isExpanded) enter(inside);
  }
  return rows;
};
