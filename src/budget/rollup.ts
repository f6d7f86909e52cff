import { tableOf, type Book } from "../book/book";
import { internedBy } from "../book/interned";
import { NO_ROW } from "../book/lineage";
import { numbers, texts, type RowId } from "../book/table";
import { treeOrder, type TreeOrder } from "../book/tree-order";
import { levelOf } from "../tree/codes";
import { rowsPerStep, type Steps } from "../values/steps";
import { selectEntries, type Selection } from "./selection";

/** Where a node's budget comes from: its own cell, the sum of those below, or nowhere (#18, Q5). */
export type BudgetSource = "own" | "below" | "none";

/** over: worked more than budgeted, red; within: no more, green; none: no budget to compare with (#100, #101, Q13). */
export type BudgetState = "over" | "within" | "none";

/** One node of the project tree with everything below it; hours in ten-thousandths, amounts in öre. */
export type BudgetNode = {
  readonly row: RowId;
  readonly code: string;
  readonly name: string;
  readonly level: number;
  /** The place in the list of the nearest node above; undefined for a main project. */
  readonly parent: number | undefined;
  readonly worked: number;
  /** Hours released for billing. */
  readonly released: number;
  readonly budgetHours: number | undefined;
  readonly budgetSource: BudgetSource;
  readonly budgetAmount: number | undefined;
  readonly remaining: number | undefined;
  readonly state: BudgetState;
};

/** The whole tree in code order, and the time rows that could not be counted. */
export type Rollup = {
  readonly nodes: readonly BudgetNode[];
  readonly counted: number;
  /** Rows that the selection left out. */
  readonly outside: number;
  /** Rows with no readable hours, or with a project that is not in the register. */
  readonly uncounted: readonly RowId[];
};

const plus = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : a + b;

const stateOf = (worked: number, budget: number | undefined): BudgetState =>
  budget === undefined ? "none" : worked > budget ? "over" : "within";

/** Does something at every place of the tree's list, in slices. */
function* atEach(count: number, work: (at: number) => void): Steps<void> {
  for (let at = 0; at < count; at++) {
    work(at);
    if (at % rowsPerStep === rowsPerStep - 1) yield rowsPerStep;
  }
}

/** Adds up the time of a selection at the places of its own projects; hours in ten-thousandths. */
function* addUp(book: Book, selection: Selection, { placeOf, codes }: TreeOrder) {
  const worked = new Float64Array(codes.length);
  const released = new Float64Array(codes.length);
  const entries = tableOf(book, "timeEntries");
  if (!entries) return { worked, released, selected: { counted: 0, outside: 0, uncounted: [] } };
  const projects = yield* internedBy(entries, "project");
  const places = projects.keys.map((key) => placeOf.get(key) ?? NO_ROW);
  const isKnown = Uint8Array.from(places, (place) => (place < 0 ? 0 : 1));
  const releasedOn = numbers(entries, "released");
  // Worked and released stand side by side: a million rows in no order touch one place each, not two.
  const sums = new Float64Array(2 * places.length);
  const keyOf = projects.numbers;
  const selected = yield* selectEntries(book, selection, (row, hours) => {
    const key = keyOf[row] ?? NO_ROW;
    if (isKnown[key] !== 1) return false;
    sums[2 * key] = (sums[2 * key] ?? 0) + hours;
    if (releasedOn[row] !== undefined) sums[2 * key + 1] = (sums[2 * key + 1] ?? 0) + hours;
    return true;
  });
  for (const [key, place] of places.entries()) {
    if (place < 0) continue;
    worked[place] = sums[2 * key] ?? 0;
    released[place] = sums[2 * key + 1] ?? 0;
  }
  return { worked, released, selected };
}

/**
 * Worked, released and budgeted hours for every node of the project tree, rolled up (#96–#101): each time row is
 * counted once, at its own project, and each node is the sum of itself and the nodes below. A budget is the node's
 * own or, where it has none, the sum of those below (Q5); the selection never cuts the budget (Q12).
 */
export function* rollUp(book: Book, selection: Selection = {}): Steps<Rollup> {
  const projects = tableOf(book, "projects");
  if (!projects) return { nodes: [], counted: 0, outside: 0, uncounted: [] };
  const order = yield* treeOrder(book);
  const { codes, rows, parents } = order;
  const ownHours = numbers(projects, "budgetHours");
  const ownAmounts = numbers(projects, "budgetAmount");
  const { worked, released, selected } = yield* addUp(book, selection, order);

  const budgetHours: (number | undefined)[] = Array.from(rows, (row) => ownHours[row]);
  const budgetAmounts: (number | undefined)[] = Array.from(rows, (row) => ownAmounts[row]);
  // A node always comes after its parent: one pass backwards carries every sum upwards.
  yield* atEach(codes.length, (done) => {
    const at = codes.length - 1 - done;
    const above = parents[at] ?? NO_ROW;
    if (above < 0) return;
    const row = rows[above] ?? NO_ROW;
    worked[above] = (worked[above] ?? 0) + (worked[at] ?? 0);
    released[above] = (released[above] ?? 0) + (released[at] ?? 0);
    if (ownHours[row] === undefined) budgetHours[above] = plus(budgetHours[above], budgetHours[at]);
    if (ownAmounts[row] === undefined) budgetAmounts[above] = plus(budgetAmounts[above], budgetAmounts[at]);
  });
  const typed = texts(projects, "code");
  const names = texts(projects, "name");
  const nodes: BudgetNode[] = [];
  yield* atEach(codes.length, (at) => {
    const row = rows[at] ?? NO_ROW;
    const code = codes[at] ?? "";
    const above = parents[at] ?? NO_ROW;
    const hours = budgetHours[at];
    const sum = worked[at] ?? 0;
    nodes.push({
      row,
      code: typed[row] ?? code,
      name: names[row] ?? "",
      level: levelOf(code),
      parent: above < 0 ? undefined : above,
      worked: sum,
      released: released[at] ?? 0,
      budgetHours: hours,
      budgetSource: ownHours[row] !== undefined ? "own" : hours === undefined ? "none" : "below",
      budgetAmount: budgetAmounts[at],
      remaining: hours === undefined ? undefined : hours - sum,
      state: stateOf(sum, hours),
    });
  });
  return { nodes, ...selected };
}
