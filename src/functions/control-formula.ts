import type { Book } from "../book/book";
import { requireTable } from "../book/book";
import { texts } from "../book/table";
import type { ControlStanding } from "../budget/control-standing";
import { countsBilled } from "../resolve/control-use";
import type { Lang } from "../values/cell";
import { formulaText } from "./formula-text";

/** What a control has counted as a formula: of all hours worked on its project. A customer's, a period's and what is billable no function asks for. */
export const controlFormula = (book: Book, { control }: ControlStanding, lang: Lang): string | undefined => {
  const { row, project, customer, period } = control;
  if (countsBilled(book, control) || customer !== undefined || period !== undefined) return undefined;
  const typed = texts(requireTable(book, "controls"), "project")[row] ?? project;
  return formulaText("WORKED", [typed.trim()], lang);
};
