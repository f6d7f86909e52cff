import type { Book } from "../book/book";
import { registerOfDimension } from "../book/dimensions";
import type { Folded } from "../values/brands";
import { resolveCoding, type CodingModule } from "./coding";
import type { Coding } from "./entry-coding";
import { nodeOf, typedCode } from "./project-rows";
import type { TraceLine } from "./trace";

/**
 * The coding that an entry on a project begins with (Q56): the project's own code in the dimension of projects, in each
 * other the code that the project lays out there, or none (#32). `tell` hears of the codes that are laid out.
 */
export const projectCoding = (
  book: Book,
  code: Folded,
  module: CodingModule,
  tell: (lines: readonly TraceLine[]) => void = () => undefined,
): Coding => {
  const typed = typedCode(book, nodeOf(book, code));
  const known = new Map<Folded, string | undefined>();
  return (dimension) => {
    if (known.has(dimension)) return known.get(dimension);
    const isOwn = registerOfDimension(book, dimension) === "projects";
    const laid = isOwn ? undefined : resolveCoding(book, code, dimension, module);
    const found = laid?.value.outcome === "code" ? laid.value.code : isOwn ? typed : undefined;
    if (laid && found !== undefined) tell(laid.trace);
    known.set(dimension, found);
    return found;
  };
};
