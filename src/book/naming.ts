import { registerOfKind } from "../registers/dimension-kinds";
import { ownName, type Naming, type OwnName } from "../registers/naming";
import type { RegisterId } from "../registers/register";
import { tableOf, type Book } from "./book";
import { texts, type Table } from "./table";

/** The company's own names as `dimensions` (Dimensioner) has them; the topmost dimension of a kind speaks for it. */
export const namingIn = (dimensions: Table<"dimensions"> | undefined): Naming => {
  const naming = new Map<RegisterId, OwnName>();
  if (!dimensions) return naming;
  const [kind, singular, plural] = (["kind", "singular", "plural"] as const).map((id) =>
    texts(dimensions, id),
  );
  const seen = new Set<RegisterId>();
  for (const row of dimensions.order) {
    const register = registerOfKind(kind?.[row]);
    if (!register || seen.has(register)) continue;
    seen.add(register);
    const own = ownName(register, singular?.[row], plural?.[row]);
    if (own) naming.set(register, own);
  }
  return naming;
};

/** What the workbook's owner calls projects and customers, as `dimensions` (Dimensioner) stands now (#3). */
export const namingOf = (book: Book): Naming => namingIn(tableOf(book, "dimensions"));
