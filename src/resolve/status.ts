import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import { NO_ROW } from "../book/row-id";
import { texts } from "../book/table";
import { parentCode } from "../tree/codes";
import type { Folded } from "../values/brands";
import { nodeLine, selfAndAbove, type Node } from "./project-rows";
import type { Resolved } from "./trace";

/** Pågående, Fryst, Avslutat (#16). */
export type Status = "ongoing" | "frozen" | "closed";

const strictness: Record<Status, number> = { ongoing: 0, frozen: 1, closed: 2 };

/** A blank or unreadable status is Pågående. */
export const ownStatus = (value: string | undefined): Status =>
  value === "frozen" || value === "closed" ? value : "ongoing";

/** The status that a project has in effect, and the node that it comes from; itself when it is Pågående. */
export type EffectiveStatus = { readonly status: Status; readonly from: Node };

/** The most restrictive status of a project and all above it, the nearest that is so strict (#16, #17, Q14). */
export const effectiveStatus = (book: Book, code: Folded): EffectiveStatus => {
  const table = tableOf(book, "projects");
  const column = table ? texts(table, "status") : [];
  let strictest: EffectiveStatus | undefined;
  for (const from of selfAndAbove(book, code)) {
    const status = ownStatus(column[from.row ?? NO_ROW]);
    if (!strictest || strictness[status] > strictness[strictest.status]) strictest = { status, from };
  }
  return strictest ?? { status: "ongoing", from: { code, row: undefined } };
};

/** Whether a project and all above it are ongoing: what many rows are asked, and need no reasons for. */
export const isOngoing = (book: Book, code: Folded): boolean => {
  const table = tableOf(book, "projects");
  if (!table) return true;
  const column = texts(table, "status");
  for (let at: Folded | undefined = code; at !== undefined; at = parentCode(at))
    if (ownStatus(column[rowWithKey(table, at) ?? NO_ROW]) !== "ongoing") return false;
  return true;
};

/** `effectiveStatus` with its reasons, nearest first. */
export const resolveStatus = (book: Book, code: Folded): Resolved<Status> => {
  const { status, from } = effectiveStatus(book, code);
  const trace = selfAndAbove(book, code).map((node) =>
    nodeLine(book, node, "status", node.code === from.code ? "decides" : "outranked"),
  );
  const own = trace[0];
  if (own && trace.every(({ verdict }) => verdict !== "decides"))
    trace.push({ ...own, value: status, verdict: "standard" });
  return { value: status, trace };
};
