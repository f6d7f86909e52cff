import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { texts } from "../book/table";
import type { FieldId } from "../registers";
import { levelOf, parentCode } from "../tree/codes";
import { firstBelow } from "../tree/sorted-codes";
import type { Folded } from "../values/brands";
import { cellLine } from "./row-line";
import type { TraceLine, TraceVerdict } from "./trace";

/** A node of the project tree: its code, and the row that speaks for it, if it has one. */
export type Node = { readonly code: Folded; readonly row: RowId | undefined };

export const nodeOf = (book: Book, code: Folded): Node => {
  const table = tableOf(book, "projects");
  return { code, row: table && rowWithKey(table, code) };
};

/** The node and every one above it, nearest first, those without a row of their own included. */
export const selfAndAbove = (book: Book, code: Folded): Node[] => {
  const table = tableOf(book, "projects");
  const nodes: Node[] = [];
  for (let at: Folded | undefined = table && code; table && at !== undefined; at = parentCode(at))
    nodes.push({ code: at, row: rowWithKey(table, at) });
  return nodes;
};

/** A project's code as it was typed; where it has no row, as a project below it spells it. */
export const typedCode = (book: Book, { code, row }: Node): string => {
  const table = tableOf(book, "projects");
  if (!table) return code;
  const codes = texts(table, "code");
  if (row !== undefined) return codes[row] ?? code;
  const below = firstBelow(book.projectCodes, code);
  const rowBelow = below === undefined ? undefined : rowWithKey(table, below);
  const typed = rowBelow === undefined ? undefined : codes[rowBelow];
  return typed?.split(".").slice(0, levelOf(code)).join(".") ?? code;
};

/** The step that looks at one cell of a node; `verdict` is for a cell that says something. */
export const nodeLine = (
  book: Book,
  node: Node,
  field: FieldId<"projects">,
  verdict: TraceVerdict,
): TraceLine => {
  const table = tableOf(book, "projects");
  const key = typedCode(book, node);
  return table && node.row !== undefined
    ? cellLine(table, node.row, field, key, verdict)
    : { register: "projects", key, field, verdict: "noRow" };
};
