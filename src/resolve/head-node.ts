import { tableOf, type Book } from "../book/book";
import { numbers } from "../book/table";
import { parentCode } from "../tree/codes";
import type { Folded } from "../values/brands";
import { nodeLine, selfAndAbove, type Node } from "./project-rows";
import type { Resolved, TraceLine, TraceVerdict } from "./trace";

/** What a project may take from above by a tick of its own. */
export type InheritFlag = "inheritColor" | "inheritCompetences" | "inheritParticipants";

/** A project and those above it, up to and including the one that what is asked for comes from. */
export type Chain = {
  readonly nodes: readonly Node[];
  /** The head node (huvudnod): undefined when neither the project nor any above it has a row. */
  readonly head: Node | undefined;
};

/** What taking from above means: color and competences replace (Q20, Q21), participants add (Q22). */
const takes: Readonly<Record<InheritFlag, TraceVerdict>> = {
  inheritColor: "fromAbove",
  inheritCompetences: "fromAbove",
  inheritParticipants: "withAbove",
};

/**
 * The nearest of a project and those above it that does not itself inherit (#68, #84, Q19), and those passed on the
 * way. A project that has nothing to inherit from keeps its own, whatever its tick: a main project, and the topmost one
 * where those above it have no row.
 */
export const resolveChain = (book: Book, code: Folded, flag: InheritFlag): Resolved<Chain> => {
  const table = tableOf(book, "projects");
  const flags = table ? numbers(table, flag) : [];
  const all = selfAndAbove(book, code);
  const topmost = all.findLast(({ row }) => row !== undefined);
  const nodes: Node[] = [];
  const trace: TraceLine[] = [];
  for (const node of all) {
    nodes.push(node);
    const inherits = node.row !== undefined && flags[node.row] === 1;
    const isRoot = parentCode(node.code) === undefined;
    const isTop = isRoot || (node === topmost && takes[flag] === "fromAbove");
    const verdict = !inherits ? "off" : isTop ? "nothingAbove" : takes[flag];
    if (inherits || !isRoot || node.row === undefined) trace.push(nodeLine(book, node, flag, verdict));
    if (node.row !== undefined && (!inherits || isTop)) return { value: { nodes, head: node }, trace };
  }
  return { value: { nodes, head: undefined }, trace };
};
