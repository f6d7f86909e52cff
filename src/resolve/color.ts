import { tableOf, type Book } from "../book/book";
import { texts } from "../book/table";
import type { Folded } from "../values/brands";
import { AUTO, readableOn } from "../values/color";
import { resolveChain } from "./head-node";
import { nodeLine, type Node } from "./project-rows";
import type { Resolved, TraceLine } from "./trace";

type ColorField = "color" | "textColor";

const stated = (book: Book, node: Node | undefined, field: ColorField): string | undefined => {
  const table = tableOf(book, "projects");
  return table && node?.row !== undefined ? texts(table, field)[node.row] : undefined;
};

/**
 * The color (färg) that a project has in the staffing overview, as `#RRGGBB`: its own, or with Ärv färg that of the
 * nearest project above that does not itself inherit (#66, #68, Q19).
 */
export const resolveColor = (book: Book, code: Folded): Resolved<string | undefined> => {
  const chain = resolveChain(book, code, "inheritColor");
  const { head } = chain.value;
  if (!head) return { value: undefined, trace: chain.trace };
  return {
    value: stated(book, head, "color"),
    trace: [...chain.trace, nodeLine(book, head, "color", "decides")],
  };
};

/**
 * The text color (textfärg) on a project's color, as `#RRGGBB`: from the same project as the color (Q20). Auto, or
 * nothing stated, is the one of black and white that stands out best against the color in effect (#67).
 */
export const resolveTextColor = (book: Book, code: Folded): Resolved<string | undefined> => {
  const chain = resolveChain(book, code, "inheritColor");
  const { head } = chain.value;
  if (!head) return { value: undefined, trace: chain.trace };
  const own = stated(book, head, "textColor");
  const isAuto = own === undefined || own === AUTO;
  const step = nodeLine(book, head, "textColor", isAuto ? "byColor" : "decides");
  const trace: TraceLine[] = [...chain.trace, step];
  if (!isAuto) return { value: own, trace };
  trace.push(nodeLine(book, head, "color", "decides"));
  const color = stated(book, head, "color");
  if (color === undefined) return { value: undefined, trace };
  // No cell says what Auto comes to, so the step has no row to go to.
  const { register, key, field } = step;
  const value = readableOn(color);
  return { value, trace: [...trace, { register, key, field, value, verdict: "contrast" }] };
};
