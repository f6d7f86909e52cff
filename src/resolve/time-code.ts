import { tableOf, type Book } from "../book/book";
import { dimensionName } from "../book/dimensions";
import { rowWithKey } from "../book/keys";
import { numbers, texts } from "../book/table";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { nodeOf, nodeLine } from "./project-rows";
import { absentLine, cellLine } from "./row-line";
import type { Resolved, TraceLine } from "./trace";

/** Whether projects may have time codes at all: a dimension of kind Projekt uses deviating ones (#26). */
const useLine = (book: Book): TraceLine => {
  const table = tableOf(book, "dimensions");
  if (!table) return absentLine("dimensions", "timeCodes", "", table);
  const [names, kinds, uses] = [texts(table, "dimension"), texts(table, "kind"), numbers(table, "timeCodes")];
  const projects = table.order.filter((row) => kinds[row] === "project");
  const row = projects.find((one) => uses[one] === 1) ?? projects[0];
  if (row === undefined) return absentLine("dimensions", "timeCodes", "", table, "noRows");
  return cellLine(
    table,
    row,
    "timeCodes",
    dimensionName(book, names[row] ?? ""),
    uses[row] === 1 ? "on" : "off",
  );
};

/** Whether the time code that an entry has may be replaced (#29): one that is not said to be stays. */
const replaceLine = (book: Book, own: string): TraceLine => {
  const table = tableOf(book, "timeCodes");
  const row = table && rowWithKey(table, fold(own));
  if (!table || row === undefined) return absentLine("timeCodes", "replaceable", own, table);
  const isReplaceable = numbers(table, "replaceable")[row] === 1;
  const { verdict, ...step } = cellLine(table, row, "replaceable", own, "replaceable");
  return { ...step, verdict: isReplaceable || verdict === "unreadable" ? verdict : "blocked" };
};

/**
 * The time code (avvikande tidkod) that time on a project gets (#25–#27, #29): the project's, where its dimension
 * uses such codes and the entry's `own` code, if it has one, may be replaced; else the entry's. It does not climb the
 * tree (Q17). In the compensation view it does not apply (#28).
 */
export const resolveTimeCode = (book: Book, code: Folded, own?: string): Resolved<string | undefined> => {
  const table = tableOf(book, "projects");
  const node = nodeOf(book, code);
  const stated = table && node.row !== undefined ? texts(table, "timeCode")[node.row] : undefined;
  const use = useLine(book);
  if (stated === undefined) return { value: own, trace: [nodeLine(book, node, "timeCode", "blank")] };
  if (use.verdict !== "on") return { value: own, trace: [use, nodeLine(book, node, "timeCode", "noEffect")] };
  if (own === undefined || fold(own) === fold(stated))
    return { value: stated, trace: [use, nodeLine(book, node, "timeCode", "decides")] };
  const replace = replaceLine(book, own);
  const isReplaced = replace.verdict === "replaceable";
  return {
    value: isReplaced ? stated : own,
    trace: [use, replace, nodeLine(book, node, "timeCode", isReplaced ? "decides" : "outranked")],
  };
};
