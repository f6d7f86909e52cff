import { tableOf, type Book } from "../book/book";
import { numbers } from "../book/table";
import { firstBelow } from "../tree/sorted-codes";
import type { Folded } from "../values/brands";
import { nodeOf, nodeLine, type Node } from "./project-rows";
import type { Resolved } from "./trace";

/** Registrerbar as the project's row says it: 1 or 0; undefined when it says nothing. */
const statedBookable = (book: Book, { row }: Node): number | undefined => {
  const table = tableOf(book, "projects");
  return table && row !== undefined ? numbers(table, "bookable")[row] : undefined;
};

/**
 * Whether time can be registered on a project (registrerbart): one with projects below it never is, whatever its row
 * says; another is unless its row says that it is not (#7–#9, Q2).
 */
export const isBookable = (book: Book, code: Folded): boolean =>
  firstBelow(book.projectCodes, code) === undefined && statedBookable(book, nodeOf(book, code)) !== 0;

/** `isBookable` with its reasons. */
export const resolveBookable = (book: Book, code: Folded): Resolved<boolean> => {
  const node = nodeOf(book, code);
  const value = isBookable(book, code);
  const below = firstBelow(book.projectCodes, code);
  if (below !== undefined) {
    const stated = nodeLine(book, node, "bookable", statedBookable(book, node) === 0 ? "listed" : "noEffect");
    return { value, trace: [stated, nodeLine(book, nodeOf(book, below), "code", "hasBelow")] };
  }
  const stated = nodeLine(book, node, "bookable", "decides");
  if (stated.verdict === "decides") return { value, trace: [stated] };
  return { value, trace: [stated, { ...stated, verdict: "leaf" }] };
};
