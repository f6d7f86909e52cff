import { tableOf, type Book } from "../../book/book";
import { rowOfCode, dimensionName } from "../../book/dimensions";
import { foldedOf, indexBy, rowWithKey } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { numbers, texts, type Table } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import { isOngoing } from "../../resolve/status";
import { codesBelow } from "../../tree/sorted-codes";
import type { Day } from "../../values/brands";
import { fold } from "../../values/text";
import { defineRule, type At, type BoundRule } from "../engine/rule";

type Facts = {
  readonly project: string;
  readonly dimension: string;
  readonly code: string;
  readonly reason: "inactive" | "ended";
  /** The last day of what has ended. */
  readonly end: Day | undefined;
};

/** Why a code can no longer be used, and the cell that says so. */
type Unusable = { readonly at: At; readonly reason: Facts["reason"]; readonly end: Day | undefined };

const whyUnusable = (book: Book, dimension: string, code: string): Unusable | undefined => {
  const found = rowOfCode(book, fold(dimension), fold(code));
  if (found?.register !== "customers" && found?.register !== "codes") return undefined;
  const { register, row } = found;
  const customers = register === "customers" ? tableOf(book, register) : undefined;
  const table = customers ?? tableOf(book, "codes");
  const end = table && numbers(table, "endDate")[row];
  if (end !== undefined && end < book.today)
    return { at: { register, row, field: "endDate" }, reason: "ended", end };
  if (!customers || numbers(customers, "active")[row] !== 0) return undefined;
  return { at: { register, row, field: "active" }, reason: "inactive", end: undefined };
};

const overCodings = (
  book: Book,
  codings: Table<"projectCodings">,
  projects: Table<"projects">,
): BoundRule<Facts, RowId> => {
  const [named, dimensions, codes] = [
    texts(codings, "project"),
    texts(codings, "dimension"),
    texts(codings, "code"),
  ];
  return {
    reads: {
      projectCodings: ["project", "dimension", "code"],
      projects: ["code", "status"],
      customers: ["number", "active", "endDate"],
      codes: ["dimension", "code", "endDate"],
      dimensions: ["dimension", "singular", "kind"],
    },
    subjects: () => codings.order,
    touched: ({ register, row }) => {
      if (register === "projectCodings") return [row];
      if (register === "dimensions") return codings.order;
      const table = book.tables.get(register);
      const code = table && foldedOf(table, row, [register === "customers" ? "number" : "code"]);
      if (code === undefined) return [];
      if (register !== "projects") return rowsIn(indexBy(codings, ["code"]), code);
      const byProject = indexBy(codings, ["project"]);
      return [code, ...codesBelow(book.projectCodes, code)].flatMap((one) => rowsIn(byProject, one));
    },
    judge: (row, report) => {
      const [project, dimension, code] = [named[row], dimensions[row], codes[row]];
      if (project === undefined || dimension === undefined || code === undefined) return;
      const key = fold(project);
      if (rowWithKey(projects, key) === undefined || !isOngoing(book, key)) return;
      const unusable = whyUnusable(book, dimension, code);
      if (!unusable) return;
      const { at, reason, end } = unusable;
      report({
        at: { register: "projectCodings", row, field: "code" },
        facts: { project, dimension: dimensionName(book, dimension), code, reason, end },
        also: [at],
      });
    },
  };
};

/**
 * An ongoing project is coded to a customer that is not active, or to a customer or a code whose last day is past (#2,
 * #31, Q31): what is laid out can no longer be used.
 */
export const codedToUnusable = defineRule({
  id: "coded-to-unusable",
  severity: "warning",
  bind: (book) => {
    const [codings, projects] = [tableOf(book, "projectCodings"), tableOf(book, "projects")];
    return codings && projects && tableOf(book, "dimensions") ? [overCodings(book, codings, projects)] : [];
  },
});
