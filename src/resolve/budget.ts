import { tableOf, type Book } from "../book/book";
import { numbers } from "../book/table";
import type { NumberIn } from "../registers";
import { ancestorCodes } from "../tree/codes";
import { codesBelow } from "../tree/sorted-codes";
import { type Folded, hourParts, ore } from "../values/brands";
import { nodeOf, nodeLine, selfAndAbove, type Node } from "./project-rows";
import type { Resolved, TraceLine } from "./trace";

/** Budgeterade timmar (#18), or Budgeterat belopp (#20): each counts by itself. */
export type BudgetField = "budgetHours" | "budgetAmount";

/** A node's budget: its own or the sum of those below; undefined when there is none. */
export type Budget<Field extends BudgetField = BudgetField> = {
  readonly amount: NumberIn<"projects", Field> | undefined;
  /** The nodes whose cells it comes from. */
  readonly holders: readonly Node[];
};

/** The unit that a sum of budgets is in. */
const units: { readonly [Field in BudgetField]: (sum: number) => NumberIn<"projects", Field> } = {
  budgetHours: hourParts,
  budgetAmount: ore,
};

const ownBudget = (book: Book, { row }: Node, field: BudgetField): number | undefined => {
  const table = tableOf(book, "projects");
  return table && row !== undefined ? numbers(table, field)[row] : undefined;
};

/** The highest nodes with a budget of their own: what lies below one of them does not count (#19, Q5). */
const holdersOf = (book: Book, code: Folded, field: BudgetField): Node[] => {
  const self = nodeOf(book, code);
  if (ownBudget(book, self, field) !== undefined) return [self];
  const holders = new Map<string, Node>();
  for (const below of codesBelow(book.projectCodes, code)) {
    const node = nodeOf(book, below);
    if (ownBudget(book, node, field) === undefined) continue;
    if (!ancestorCodes(below).some((above) => holders.has(above))) holders.set(below, node);
  }
  return [...holders.values()];
};

/** The budget of a node of the project tree (#18–#20, Q5): its own when it has one, else the sum of those below. */
export const budgetOf = <Field extends BudgetField>(
  book: Book,
  code: Folded,
  field: Field,
): Budget<Field> => {
  const holders = holdersOf(book, code, field);
  if (holders.length === 0) return { amount: undefined, holders };
  const sum = holders.reduce((some, node) => some + (ownBudget(book, node, field) ?? 0), 0);
  return { amount: units[field](sum), holders };
};

/** `budgetOf` with its reasons; a budget below one that counts, or above this node, is told as outranked. */
export const resolveBudget = <Field extends BudgetField>(
  book: Book,
  code: Folded,
  field: Field,
): Resolved<NumberIn<"projects", Field> | undefined> => {
  const { amount, holders } = budgetOf(book, code, field);
  const [self, ...above] = selfAndAbove(book, code);
  if (!self) return { value: undefined, trace: [] };
  const trace: TraceLine[] = [nodeLine(book, self, field, "decides")];
  for (const below of codesBelow(book.projectCodes, code)) {
    const node = nodeOf(book, below);
    if (ownBudget(book, node, field) === undefined) continue;
    const counts = holders.some((holder) => holder.code === below);
    trace.push(nodeLine(book, node, field, counts ? "adds" : "outranked"));
  }
  for (const node of above)
    if (ownBudget(book, node, field) !== undefined) trace.push(nodeLine(book, node, field, "outranked"));
  return { value: amount, trace };
};
