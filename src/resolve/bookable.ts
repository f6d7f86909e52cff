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
 * Whether time can be registered on a project (registrerbart): what its row says, or else whether nothing stands
 * below it (#7–#9, Q2).
 */
export const isBookable = (book: Book, code: Folded): boolean => {
  const stated = statedBookable(book, nodeOf(book, code));
  return stated === undefined ? firstBelow(book.projectCodes, code) === undefined : stated === 1;
};

/** `isBookable` with its reasons. */
export const resolveBookable = (book: Book, code: Folded): Resolved<boolean> => {
  const node = nodeOf(book, code);
  const stated = nodeLine(book, node, "bookable", "decides");
  const value = isBookable(book, code);
  if (stated.verdict === "decides") return { value, trace: [stated] };
  const below = firstBelow(book.projectCodes, code);
  const shape =
    below === undefined
      ? ({ ...stated, verdict: "leaf" } as const)
      : nodeLine(book, nodeOf(book, below), "code", "hasBelow");
  return { value, trace: [stated, shape] };
};
