import { tableOf, type Book } from "../book/book";
import { numbers, texts } from "../book/table";
import { type Folded, type Ore, ore } from "../values/brands";
import { nodeOf, nodeLine } from "./project-rows";
import { resolveSetting } from "./setting";
import type { Resolved } from "./trace";

/** Day, week, month or year: what a project's standard values are stated for (#71). */
export type StandardUnit = "day" | "week" | "month" | "year";

const isUnit = (value: string | undefined): value is StandardUnit =>
  value === "day" || value === "week" || value === "month" || value === "year";

/** The time unit that a project is followed up in (Ange standardvärden per, #71). */
export const resolveStandardUnit = (book: Book, code: Folded): Resolved<StandardUnit | undefined> => {
  const table = tableOf(book, "projects");
  const node = nodeOf(book, code);
  const value = table && node.row !== undefined ? texts(table, "standardUnit")[node.row] : undefined;
  return {
    value: isUnit(value) ? value : undefined,
    trace: [nodeLine(book, node, "standardUnit", "decides")],
  };
};

/**
 * What a scheduled hour on a project normally sells for (normalvärde för försäljning, #70, #72): the project's
 * own value, or the company's from `settings` (Inställningar). It does not climb the tree (Q17).
 */
export const resolveSalesPerHour = (book: Book, code: Folded): Resolved<Ore | undefined> => {
  const table = tableOf(book, "projects");
  const node = nodeOf(book, code);
  const own = table && node.row !== undefined ? numbers(table, "salesPerHour")[node.row] : undefined;
  const step = nodeLine(book, node, "salesPerHour", "decides");
  if (own !== undefined) return { value: own, trace: [step] };
  const company = resolveSetting(book, "salesPerHour");
  return {
    value: typeof company.value === "number" ? ore(company.value) : undefined,
    trace: [step, ...company.trace],
  };
};
