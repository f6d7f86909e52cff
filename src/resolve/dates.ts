import { tableOf, type Book } from "../book/book";
import { NO_ROW } from "../book/row-id";
import { numbers } from "../book/table";
import type { Day, Folded } from "../values/brands";
import { nodeLine, selfAndAbove, type Node } from "./project-rows";
import type { Resolved, TraceLine } from "./trace";

export type DateField = "startDate" | "endDate";

/** A date that bounds a project, and the node whose cell it stands in. */
export type Limit = { readonly day: Day; readonly from: Node };

/** The days on which a project is open; undefined where nothing bounds them. */
export type Dates = { readonly [Field in DateField]: Limit | undefined };

const isTighter = (field: DateField, day: Day, than: Day): boolean =>
  field === "startDate" ? day > than : day < than;

const tightest = (book: Book, nodes: readonly Node[], field: DateField): Limit | undefined => {
  const table = tableOf(book, "projects");
  const column = table ? numbers(table, field) : [];
  let limit: Limit | undefined;
  for (const from of nodes) {
    const day = column[from.row ?? NO_ROW];
    if (day !== undefined && (!limit || isTighter(field, day, limit.day))) limit = { day, from };
  }
  return limit;
};

/**
 * The days on which a project is open, by its own dates and those of all above it: the latest start and the earliest
 * end (#15, Q14).
 */
export const effectiveDates = (book: Book, code: Folded): Dates => {
  const nodes = selfAndAbove(book, code);
  return { startDate: tightest(book, nodes, "startDate"), endDate: tightest(book, nodes, "endDate") };
};

/** `effectiveDates` with its reasons: the start nearest first, then the end. */
export const resolveDates = (book: Book, code: Folded): Resolved<Dates> => {
  const value = effectiveDates(book, code);
  const trace = (["startDate", "endDate"] as const).flatMap((field) => {
    const lines = selfAndAbove(book, code).map((node): TraceLine =>
      nodeLine(book, node, field, node.code === value[field]?.from.code ? "decides" : "outranked"),
    );
    const [own] = lines;
    return value[field] || !own ? lines : [...lines, { ...own, verdict: "standard" } as const];
  });
  return { value, trace };
};
