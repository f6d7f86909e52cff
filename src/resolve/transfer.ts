import { tableOf, type Book } from "../book/book";
import { NO_ROW } from "../book/row-id";
import { numbers } from "../book/table";
import type { Folded } from "../values/brands";
import { nodeOf, nodeLine } from "./project-rows";
import type { Resolved } from "./trace";

/** What goes to the next system: the basis of invoices, or of bookkeeping. */
export type Basis = "invoice" | "bookkeeping";

/**
 * Whether a project's entries go to the next system (#22). Överför aldrig till eftersystem keeps back the basis of
 * invoices, and not that of bookkeeping (#24); only the project's own counts (Q16).
 */
export const resolveTransfer = (book: Book, code: Folded, basis: Basis): Resolved<boolean> => {
  const table = tableOf(book, "projects");
  const node = nodeOf(book, code);
  const isKept = table !== undefined && numbers(table, "neverTransfer")[node.row ?? NO_ROW] === 1;
  const step = nodeLine(book, node, "neverTransfer", basis === "invoice" ? "decides" : "noEffect");
  return { value: !(isKept && basis === "invoice"), trace: [step] };
};
