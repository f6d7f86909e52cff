import { tableOf, type Book } from "../book/book";
import { registerOfDimension } from "../book/dimensions";
import { texts } from "../book/table";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import type { BillingUse } from "./billing-terms";
import { resolveCoding } from "./coding";
import { nodeOf, typedCode } from "./project-rows";
import type { Resolved, TraceLine } from "./trace";

/**
 * The codes that an entry on a project begins with: the project's own in the dimension of projects, and in the others
 * what it lays out for time or travel (#32, Q56); Lägg blank is no code. The trace tells of those that are laid out.
 */
export const laidOutCodes = (
  book: Book,
  code: Folded,
  use: BillingUse,
): Resolved<ReadonlyMap<Folded, string>> => {
  const codes = new Map<Folded, string>();
  const trace: TraceLine[] = [];
  const dimensions = tableOf(book, "dimensions");
  const typed = typedCode(book, nodeOf(book, code));
  for (const row of dimensions?.order ?? []) {
    const name = dimensions && texts(dimensions, "dimension")[row];
    if (name === undefined || codes.has(fold(name))) continue;
    const key = fold(name);
    if (registerOfDimension(book, key) === "projects") {
      codes.set(key, typed);
      continue;
    }
    const laidOut = resolveCoding(book, code, key, use);
    if (laidOut.value.outcome !== "code") continue;
    codes.set(key, laidOut.value.code);
    trace.push(...laidOut.trace);
  }
  return { value: codes, trace };
};
