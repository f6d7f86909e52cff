import { tableOf, type Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { controlIn, type Control } from "../resolve/controls";
import type { Folded } from "../values/brands";
import type { ControlMark } from "./nearness";

/** Whether a control says by itself what is near the budget: a warning of all the hours. */
const saysNear = ({ of, kind, customer, period }: Control): boolean =>
  of === "budgetedTime" && kind === "warning" && customer === undefined && period === undefined;

/** What the controls of each project say, given those that are known to be reached; the others speak only when they are. */
export const controlMarks = (book: Book, reached: ReadonlySet<RowId>): ReadonlyMap<Folded, ControlMark> => {
  const marks = new Map<Folded, ControlMark>();
  for (const row of tableOf(book, "controls")?.order ?? []) {
    const control = controlIn(book, row);
    if (!control) continue;
    if (reached.has(row)) marks.set(control.project, "reached");
    else if (saysNear(control) && !marks.has(control.project)) marks.set(control.project, "clear");
  }
  return marks;
};
