import { tableOf, rowWithKey, type Book } from "../book/book";
import { numbers, texts, type RowId } from "../book/table";
import { allCodes, nearestAbove } from "../tree/sorted-codes";
import { levelOf } from "../tree/codes";
import { rowsPerStep, type Steps } from "../values/steps";
import { fold } from "../values/text";
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

/** What is gathered for a node before it is told. */
type Sum = {
  worked: number;
  released: number;
  hours: number | undefined;
  amount: number | undefined;
  own: boolean;
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

/**
 * Worked, released and budgeted hours for every node of the project tree, rolled up (#96–#101): each time row is
 * counted once, at its own project, and each node is the sum of itself and the nodes below. A budget is the node's
 * own or, where it has none, the sum of those below (Q5); the selection never cuts the budget (Q12).
 */
export function* rollUp(book: Book, selection: Selection = {}): Steps<Rollup> {
  const projects = tableOf(book, "projects");
  if (!projects) return { nodes: [], counted: 0, outside: 0, uncounted: [] };
  const codes = allCodes(book.projectCodes);
  const index = new Map(codes.map((code, at) => [code, at]));
  const rows: number[] = [];
  const parents: (number | undefined)[] = [];
  yield* atEach(codes.length, (at) => {
    const code = codes[at] ?? "";
    const above = nearestAbove(book.projectCodes, code);
    rows.push(rowWithKey(projects, code) ?? -1);
    parents.push(above === undefined ? undefined : index.get(above));
  });
  const ownHours = numbers(projects, "budgetHours");
  const ownAmounts = numbers(projects, "budgetAmount");
  const sums = rows.map((row): Sum => ({
    worked: 0,
    released: 0,
    hours: undefined,
    amount: undefined,
    own: ownHours[row] !== undefined,
  }));
  // A code is typed alike in most rows: folding each spelling once is enough.
  const places = new Map<string, number | undefined>();
  const placeOf = (code: string): number | undefined => {
    const known = places.get(code);
    if (known !== undefined || places.has(code)) return known;
    const place = index.get(fold(code));
    places.set(code, place);
    return place;
  };
  const { counted, outside, uncounted } = yield* selectEntries(
    book,
    selection,
    ({ project, hours, released }) => {
      const sum = sums[placeOf(project) ?? -1];
      if (!sum) return false;
      sum.worked += hours;
      if (released) sum.released += hours;
      return true;
    },
  );

  // A node always comes after its parent: one pass backwards carries every sum upwards.
  yield* atEach(codes.length, (done) => {
    const at = codes.length - 1 - done;
    const sum = sums[at];
    const row = rows[at] ?? -1;
    if (!sum) return;
    sum.hours = ownHours[row] ?? sum.hours;
    sum.amount = ownAmounts[row] ?? sum.amount;
    const above = sums[parents[at] ?? -1];
    if (!above) return;
    above.worked += sum.worked;
    above.released += sum.released;
    above.hours = plus(above.hours, sum.hours);
    above.amount = plus(above.amount, sum.amount);
  });
  const typed = texts(projects, "code");
  const names = texts(projects, "name");
  const nodes: BudgetNode[] = [];
  yield* atEach(codes.length, (at) => {
    const sum = sums[at];
    if (!sum) return;
    const { worked, released, hours, amount, own } = sum;
    const row = rows[at] ?? -1;
    nodes.push({
      row,
      code: typed[row] ?? codes[at] ?? "",
      name: names[row] ?? "",
      level: levelOf(codes[at] ?? ""),
      parent: parents[at],
      worked,
      released,
      budgetHours: hours,
      budgetSource: own ? "own" : hours === undefined ? "none" : "below",
      budgetAmount: amount,
      remaining: hours === undefined ? undefined : hours - worked,
      state: stateOf(worked, hours),
    });
  });
  return { nodes, counted, outside, uncounted };
}
