import type { Worth } from "#core/billing/worth";
import type { Book } from "#core/book/book";
import type { BudgetNode } from "#core/budget/budget-nodes";
import type { Nearness } from "#core/budget/nearness";
import { openState, type OpenState } from "../open-state";
import type { TreeFacts } from "./tree-facts";

/** All that a row of the list tells of its project. */
export type RowFacts = {
  readonly node: BudgetNode;
  readonly nearness: Nearness;
  readonly state: OpenState;
  /** Undefined until it is worked out, and in a workbook without prices. */
  readonly worth: Worth | undefined;
  readonly hasError: boolean;
  readonly hasAlarm: boolean;
  /** The code as it is written below its parent: `·Nord`; the whole of it where no parent stands above. */
  readonly shortCode: string;
};

/** What the row of a place tells; `isFlat` in a list where no parent stands above. */
export const rowFacts = (
  book: Book,
  facts: TreeFacts,
  place: number,
  worth: Worth | undefined,
  isFlat: boolean,
): RowFacts | undefined => {
  const { nodes, nearness, withError, withAlarm } = facts;
  const node = nodes.at(place);
  const code = nodes.order.codes[place];
  if (!node || code === undefined) return undefined;
  const above = node.parent === undefined || isFlat ? undefined : nodes.order.codes[node.parent];
  return {
    node,
    nearness: nearness[place] ?? "none",
    state: openState(book, code),
    worth,
    hasError: withError.has(place),
    hasAlarm: withAlarm.has(place),
    shortCode: above === undefined ? node.code : `·${node.code.slice(above.length + 1)}`,
  };
};
