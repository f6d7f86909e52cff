import type { BudgetNodes } from "../budget/budget-nodes";
import type { Selection } from "../budget/selection";
import type { Answer, FunctionFault } from "../resolve/function-answer";
import { hourParts, ore, type HourParts, type Ore } from "../values/brands";
import { HOURS_SCALE } from "../values/hours";
import { MONEY_SCALE } from "../values/money";
import { err, ok, type Result } from "../values/result";
import type { Task } from "../values/task";
import { needed, isDecimal, projectOf, selectionOf, unitOf, type Argument } from "./arguments";
import type { Figures } from "./figures";
import { known } from "./known-sum";

export const inHours = (parts: HourParts): Answer => ok(parts / 10 ** HOURS_SCALE);
export const inKronor = (amount: Ore): Answer => ok(amount / 10 ** MONEY_SCALE);

/** A sum of kronor; where rows have no price, no number stands for what nobody knows (Q24). */
export const priced = (amount: Ore, unpriced: number): Answer =>
  unpriced > 0 ? err({ kind: "unpriced", rows: unpriced, amount }) : inKronor(amount);

const noBudget = (unit: "h" | "kr"): Answer => err({ kind: "no-budget", unit });

type Sought = { readonly sums: BudgetNodes["sums"]; readonly place: number; readonly selection: Selection };

/** Where a project stands in the tree, and the sums of the time that is chosen. Cells ask by the hundred thousand: no node is made. */
function* sought(
  figures: Figures,
  [code, from, to, employee]: readonly Argument[],
): Task<Result<Sought, FunctionFault>> {
  const { book } = figures;
  const selection = selectionOf(book, from, to, employee);
  if (!selection.ok) return selection;
  const { nodes } = yield* figures.rollup(selection.value);
  const place = isDecimal(code) ? -1 : nodes.placeOf(String(code ?? ""));
  if (place >= 0) return ok({ sums: nodes.sums, place, selection: selection.value });
  const project = projectOf(book, code);
  return project.ok ? err({ kind: "unknown", argument: "code", text: project.value }) : project;
}

/** BUDGET: the budget of a project, its own or else that of those below it (#18, Q5). */
export function* budget(figures: Figures, [code, unit]: readonly Argument[]): Task<Answer> {
  const read = unitOf(unit, "h");
  if (!read.ok) return read;
  const found = yield* sought(figures, [code]);
  if (!found.ok) return found;
  const { sums, place } = found.value;
  const budgeted = known((read.value === "h" ? sums.budgetHours : sums.budgetAmounts)[place]);
  if (budgeted === undefined) return noBudget(read.value);
  return read.value === "h" ? inHours(hourParts(budgeted)) : inKronor(ore(budgeted));
}

const noTime = (figures: Figures): FunctionFault | undefined => needed(figures.book, "timeEntries");

/** WORKED: the hours of a project and all below it (#96–#98). */
export function* worked(figures: Figures, args: readonly Argument[]): Task<Answer> {
  const missing = noTime(figures);
  if (missing) return err(missing);
  const found = yield* sought(figures, args);
  return found.ok ? inHours(hourParts(found.value.sums.worked[found.value.place] ?? 0)) : found;
}

/** RELEASED: what of the hours is released for billing (#99, #168). */
export function* released(figures: Figures, args: readonly Argument[]): Task<Answer> {
  const missing = noTime(figures);
  if (missing) return err(missing);
  const found = yield* sought(figures, args);
  return found.ok ? inHours(hourParts(found.value.sums.released[found.value.place] ?? 0)) : found;
}

/** WORTH: the hours at their prices, billed or not (Q42). */
export function* worth(figures: Figures, args: readonly Argument[]): Task<Answer> {
  const missing = noTime(figures);
  if (missing) return err(missing);
  const found = yield* sought(figures, args);
  if (!found.ok) return found;
  const { selection, place } = found.value;
  const { amount, unpriced } = (yield* figures.worths(selection)).at(place);
  return priced(amount, unpriced);
}

/** REMAINING: what is left of the budget: less the hours worked, or less what they are worth (#100, #101, Q42). */
export function* remaining(figures: Figures, [code, unit]: readonly Argument[]): Task<Answer> {
  const read = unitOf(unit, "h");
  if (!read.ok) return read;
  const found = yield* sought(figures, [code]);
  if (!found.ok) return found;
  const { sums, place } = found.value;
  const budgeted = known((read.value === "h" ? sums.budgetHours : sums.budgetAmounts)[place]);
  if (budgeted === undefined) return noBudget(read.value);
  if (read.value === "h") return inHours(hourParts(budgeted - (sums.worked[place] ?? 0)));
  const { amount, unpriced } = (yield* figures.worths({})).at(place);
  return priced(ore(budgeted - amount), unpriced);
}
