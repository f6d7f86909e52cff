import { tableOf, type Book } from "../book/book";
import { numbers, texts } from "../book/table";
import type { Day, Folded, Minutes } from "../values/brands";
import { nodeOf, typedCode } from "./project-rows";
import { absentLine, cellLine } from "./row-line";
import { rowsAbout } from "./rows-about";
import type { Resolved, TraceLine } from "./trace";

/** A comment on the shifts of a project: on a recurring one, or on one employee's shift on one day (#73). */
export type ShiftComment = {
  readonly comment: string;
  /** The id of a weekday, of a recurring shift. */
  readonly weekday: string | undefined;
  /** Of one employee's shift. */
  readonly date: Day | undefined;
  readonly employee: string | undefined;
  readonly from: Minutes | undefined;
  readonly to: Minutes | undefined;
};

const blank = { weekday: undefined, date: undefined, employee: undefined, from: undefined, to: undefined };

const recurring = (book: Book, code: Folded, key: string): Resolved<ShiftComment[]> => {
  const table = tableOf(book, "recurringShifts");
  if (!table) return { value: [], trace: [absentLine("recurringShifts", "comment", key, table)] };
  const [comments, weekdays] = [texts(table, "comment"), texts(table, "weekday")];
  const [from, to] = [numbers(table, "from"), numbers(table, "to")];
  const rows = rowsAbout(table, "project", code).filter((row) => comments[row] !== undefined);
  return {
    value: rows.map((row) => ({
      ...blank,
      comment: comments[row] ?? "",
      weekday: weekdays[row],
      from: from[row],
      to: to[row],
    })),
    trace: rows.map((row): TraceLine => cellLine(table, row, "comment", key, "listed")),
  };
};

const personal = (book: Book, code: Folded, key: string): Resolved<ShiftComment[]> => {
  const table = tableOf(book, "shiftComments");
  if (!table) return { value: [], trace: [absentLine("shiftComments", "comment", key, table)] };
  const [comments, employees] = [texts(table, "comment"), texts(table, "employee")];
  const [dates, from] = [numbers(table, "date"), numbers(table, "from")];
  const rows = rowsAbout(table, "project", code).filter((row) => comments[row] !== undefined);
  return {
    value: rows.map((row) => ({
      ...blank,
      comment: comments[row] ?? "",
      employee: employees[row],
      date: dates[row],
      from: from[row],
    })),
    trace: rows.map((row): TraceLine => cellLine(table, row, "comment", key, "listed")),
  };
};

/**
 * The comments on single shifts of a project (#73), beside the one on all of them: those of recurring shifts, then
 * those of one employee's shift.
 */
export const resolveShiftComments = (book: Book, code: Folded): Resolved<readonly ShiftComment[]> => {
  const key = typedCode(book, nodeOf(book, code));
  const [shifts, employees] = [recurring(book, code, key), personal(book, code, key)];
  return { value: [...shifts.value, ...employees.value], trace: [...shifts.trace, ...employees.trace] };
};
