import { tableOf, type Book } from "../book/book";
import type { Edit } from "../book/edit";
import { rowsWithKey } from "../book/keys";
import { setField } from "../book/new-row";
import type { RowId } from "../book/row-id";
import { hasField, isUnread, numbers, texts, type Table } from "../book/table";
import { budgetOf, type BudgetField } from "../resolve/budget";
import { readCode } from "../restructure/nodes";
import { hourParts, type Folded, type HourParts, type Ore } from "../values/brands";
import { err, ok, type Result } from "../values/result";
import { fold } from "../values/text";
import type { Assumption, AssumptionRefusal, Step } from "./assumption";

/** The one cell that a project's own budget stands in. */
type BudgetCell = {
  readonly projects: Table<"projects">;
  readonly row: RowId;
  readonly code: Folded;
  /** As its row spells it. */
  readonly project: string;
  readonly amount: number | undefined;
};

const budgetCell = (book: Book, asked: string, field: BudgetField): Result<BudgetCell, AssumptionRefusal> => {
  const projects = tableOf(book, "projects");
  if (!projects) return err({ code: "no-projects" });
  const project = readCode(asked);
  if (project === "") return err({ code: "no-code" });
  const code = fold(project);
  const rows = rowsWithKey(projects, code);
  const [row] = rows;
  if (row === undefined) return err({ code: "unknown-project", project });
  const typed = texts(projects, "code")[row] ?? project;
  if (rows.length > 1) return err({ code: "several-rows", project: typed, rows: rows.length });
  if (!hasField(projects, field)) return err({ code: "no-budget-column", field });
  if (isUnread(projects, row, field)) return err({ code: "unreadable-budget", project: typed });
  return ok({ projects, row, code, project: typed, amount: numbers(projects, field)[row] });
};

const setBudget = (
  book: Book,
  { projects, row }: BudgetCell,
  field: BudgetField,
  amount: HourParts | Ore | undefined,
): Edit[] => {
  const edit = setField(book, projects, row, field, amount);
  return edit ? [edit] : [];
};

/** Another budget of a project's own (#18–#20, Q5). */
export const changeBudget = (
  book: Book,
  { project, field, amount }: Extract<Assumption, { readonly kind: "budget" }>,
): Result<Step, AssumptionRefusal> => {
  const cell = budgetCell(book, project, field);
  if (!cell.ok) return cell;
  if (cell.value.amount === amount) return err({ code: "same-budget", project: cell.value.project });
  return ok({ edits: setBudget(book, cell.value, field, amount), codes: [], notes: [] });
};

/**
 * Budgeted hours from one project's own cell to another's, which may be blank; the two cells come to what they came to. Where
 * the other's budget is the sum of those below, hours of its own would take the place of that sum: it is asked of instead.
 */
export const moveHours = (
  book: Book,
  { from, to, hours }: Extract<Assumption, { readonly kind: "hours" }>,
): Result<Step, AssumptionRefusal> => {
  if (hours <= 0) return err({ code: "no-hours" });
  const source = budgetCell(book, from, "budgetHours");
  if (!source.ok) return source;
  const target = budgetCell(book, to, "budgetHours");
  if (!target.ok) return target;
  const { project, amount } = source.value;
  if (source.value.code === target.value.code) return err({ code: "same-project", project });
  if (amount === undefined) return err({ code: "no-own-budget", project });
  if (amount < hours) return err({ code: "too-few-hours", project, hours: hourParts(amount) });
  const there = target.value.amount;
  if (there === undefined && budgetOf(book, target.value.code, "budgetHours").amount !== undefined)
    return err({ code: "budget-from-below", project: target.value.project });
  return ok({
    edits: [
      ...setBudget(book, source.value, "budgetHours", hourParts(amount - hours)),
      ...setBudget(book, target.value, "budgetHours", hourParts((there ?? 0) + hours)),
    ],
    codes: [],
    notes: [],
  });
};
