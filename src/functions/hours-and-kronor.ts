import type { BudgetNode } from "../budget/budget-nodes";
import type { Answer, FunctionFault } from "../resolve/function-answer";
import type { HourParts, Ore } from "../values/brands";
import { HOURS_SCALE } from "../values/hours";
import { MONEY_SCALE } from "../values/money";
import { err, ok } from "../values/result";
import type { Task } from "../values/task";
import { needed, projectOf, selectionOf, unitOf, type Argument } from "./arguments";
import type { Figures } from "./figures";

export const inHours = (parts: HourParts): Answer => ok(parts / 10 ** HOURS_SCALE);
export const inKronor = (amount: Ore): Answer => ok(amount / 10 ** MONEY_SCALE);

/** A sum of kronor; where rows have no price, no number stands for what nobody knows (Q24). */
export const priced = (amount: Ore, unpriced: number): Answer =>
  unpriced > 0 ? err({ kind: "unpriced", rows: unpriced, amount }) : inKronor(amount);

const noBudget = (unit: "h" | "kr"): Answer => err({ kind: "no-budget", unit });

type Sought = { readonly node: BudgetNode; readonly place: number };

function* sought(
  figures: Figures,
  [code, from, to, employee]: readonly Argument[],
): Task<Answer | (Sought & { readonly selection: Parameters<Figures["rollup"]>[0] })> {
  const { book } = figures;
  const project = projectOf(book, code);
  if (!project.ok) return project;
  const selection = selectionOf(book, from, to, employee);
  if (!selection.ok) return selection;
  const { nodes } = yield* figures.rollup(selection.value);
  const place = nodes.placeOf(project.value);
  const node = nodes.at(place);
  if (!node) return err({ kind: "unknown", argument: "code", text: project.value });
  return { node, place, selection: selection.value };
}

/** BUDGET: the budget of a project, its own or else that of those below it (#18, Q5). */
export function* budget(figures: Figures, [code, unit]: readonly Argument[]): Task<Answer> {
  const read = unitOf(unit, "h");
  if (!read.ok) return read;
  const found = yield* sought(figures, [code]);
  if ("ok" in found) return found;
  const { budgetHours, budgetAmount } = found.node;
  if (read.value === "h") return budgetHours === undefined ? noBudget("h") : inHours(budgetHours);
  return budgetAmount === undefined ? noBudget("kr") : inKronor(budgetAmount);
}

const noTime = (figures: Figures): FunctionFault | undefined => needed(figures.book, "timeEntries");

/** WORKED: the hours of a project and all below it (#96–#98). */
export function* worked(figures: Figures, args: readonly Argument[]): Task<Answer> {
  const missing = noTime(figures);
  if (missing) return err(missing);
  const found = yield* sought(figures, args);
  return "ok" in found ? found : inHours(found.node.worked);
}

/** RELEASED: what of the hours is released for billing (#99, #168). */
export function* released(figures: Figures, args: readonly Argument[]): Task<Answer> {
  const missing = noTime(figures);
  if (missing) return err(missing);
  const found = yield* sought(figures, args);
  return "ok" in found ? found : inHours(found.node.released);
}

/** WORTH: the hours at their prices, billed or not (Q42). */
export function* worth(figures: Figures, args: readonly Argument[]): Task<Answer> {
  const missing = noTime(figures);
  if (missing) return err(missing);
  const found = yield* sought(figures, args);
  if ("ok" in found) return found;
  const { amount, unpriced } = (yield* figures.worths(found.selection)).at(found.place);
  return priced(amount, unpriced);
}

/** REMAINING: what is left of the budget: less the hours worked, or less what they are worth (#100, #101, Q42). */
export function* remaining(figures: Figures, [code, unit]: readonly Argument[]): Task<Answer> {
  const read = unitOf(unit, "h");
  if (!read.ok) return read;
  const found = yield* sought(figures, [code]);
  if ("ok" in found) return found;
  const { remaining: left, budgetAmount } = found.node;
  if (read.value === "h") return left === undefined ? noBudget("h") : inHours(left);
  if (budgetAmount === undefined) return noBudget("kr");
  const { amount, unpriced } = (yield* figures.worths({})).at(found.place);
  return priced((budgetAmount - amount) as Ore, unpriced);
}
