import { tableOf, type Book } from "../book/book";
import { dimensionName, rowOfCode } from "../book/dimensions";
import { rowWithKey } from "../book/keys";
import { texts } from "../book/table";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { codingRow, codingRowName } from "./coding";
import { absentLine, cellLine } from "./row-line";
import type { Resolved, TraceLine } from "./trace";

/** Måste anges, Kan anges, Låst (#36). */
export type CodingRule = "required" | "optional" | "locked";

const isRule = (value: unknown): value is CodingRule =>
  value === "required" || value === "optional" || value === "locked";

/** The project's own rule, which Ärv regel or a blank cell leaves to the next (#37). */
const projectLine = (book: Book, code: Folded, dimension: string): TraceLine => {
  const table = tableOf(book, "projectCodings");
  const row = codingRow(book, code, dimension);
  const key = codingRowName(book, code, dimension);
  if (!table || row === undefined) return absentLine("projectCodings", "rule", key, table, "noRows");
  const own = texts(table, "rule")[row];
  return cellLine(table, row, "rule", key, isRule(own) ? "decides" : "passesOn");
};

/** The rule of the code that is registered, which only simple dimensions have. */
const codeLine = (book: Book, dimension: Folded, coded: string): TraceLine | undefined => {
  const table = tableOf(book, "codes");
  const found = rowOfCode(book, dimension, fold(coded));
  const key = `${dimensionName(book, dimension)} ${coded}`;
  if (!found) return absentLine("codes", "rule", key, table);
  return table && found.register === "codes" ? cellLine(table, found.row, "rule", key, "decides") : undefined;
};

const dimensionLine = (book: Book, dimension: string): TraceLine => {
  const table = tableOf(book, "dimensions");
  const row = table && rowWithKey(table, fold(dimension));
  const key = dimensionName(book, dimension);
  return table && row !== undefined
    ? cellLine(table, row, "rule", key, "decides")
    : absentLine("dimensions", "rule", key, table);
};

/** The code that the project itself has in a dimension, whether or not it is laid out (#38). */
const ownCode = (book: Book, code: string, dimension: string): string | undefined => {
  const table = tableOf(book, "projectCodings");
  const row = codingRow(book, code, dimension);
  return table && row !== undefined ? texts(table, "code")[row] : undefined;
};

/**
 * What a dimension demands when a project is registered on (#36–#39): the project's rule, else that of the code that
 * is registered (`coded`; the project's own unless said), else the dimension's. It does not climb the tree (Q17), and
 * does not ask whether anything is laid out (#38). Nothing stated demands nothing.
 */
export const resolveCodingRule = (
  book: Book,
  code: Folded,
  dimension: string,
  coded = ownCode(book, code, fold(dimension)),
): Resolved<CodingRule> => {
  const key = fold(dimension);
  const lines = [
    projectLine(book, code, key),
    ...(coded === undefined ? [] : [codeLine(book, key, coded)]),
    dimensionLine(book, dimension),
  ].filter((step) => step !== undefined);
  const deciding = lines.find(({ verdict }) => verdict === "decides");
  const rule = deciding?.value;
  if (isRule(rule)) {
    const outranked = (step: TraceLine): TraceLine =>
      step !== deciding && step.verdict === "decides" ? { ...step, verdict: "outranked" } : step;
    return { value: rule, trace: lines.map(outranked) };
  }
  const nothingStated = {
    register: "dimensions",
    key: dimensionName(book, dimension),
    field: "rule",
  } as const;
  return {
    value: "optional",
    trace: [...lines, { ...nothingStated, value: "optional", verdict: "standard" }],
  };
};
