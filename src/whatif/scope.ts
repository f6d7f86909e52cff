import type { Book } from "../book/book";
import { registerOfDimension } from "../book/dimensions";
import type { Edit } from "../book/edit";
import type { ResolvedField } from "../resolve/resolved-field";
import { isOn } from "../resolve/setting";
import { ancestorCodes } from "../tree/codes";
import { allCodes, codesBelow } from "../tree/sorted-codes";
import type { Folded } from "../values/brands";
import { flatMapTask, type Task } from "../values/task";
import { fold } from "../values/text";
import type { Assumption } from "./assumption";
import { comparedFields } from "./compare-fields";
import type { Figures } from "./figures";
import type { Renamed } from "./renamed";

/** Whether edits are of budgets alone: no entry is then worth anything else, nor billed otherwise. */
export const isBudgetAlone = ({ tables }: Book, edits: readonly Edit[]): boolean =>
  edits.every((edit) => {
    if (edit.kind !== "set" || edit.register !== "projects") return false;
    const field = tables.get("projects")?.fields[edit.column]?.id;
    return field === "budgetHours" || field === "budgetAmount";
  });

/** Which projects, by their codes then, may have other answers to which questions. */
type Scope = { readonly codes: readonly Folded[]; readonly fields: readonly ResolvedField[] };

/** The projects whose own price may be another when one on a code is. */
const pricedBy = (book: Book, dimension: string, code: string): readonly Folded[] => {
  if (registerOfDimension(book, fold(dimension)) !== "projects") return allCodes(book.projectCodes);
  const key = fold(code);
  return isOn(book, "pricesInherit") ? [key, ...codesBelow(book.projectCodes, key)] : [key];
};

/** What is worth asking: what the branches that go elsewhere, and those above them, inherit and bear; and prices, where these are others. */
export function* concerned(
  { book: before }: Figures,
  { nodes }: Figures,
  renamed: Renamed,
  assumptions: readonly Assumption[],
): Task<Scope> {
  const codes = new Set<Folded>();
  for (const code of renamed.codes) {
    const then = renamed.then(code);
    for (const one of [then, ...ancestorCodes(then), ...ancestorCodes(code).map(renamed.then)])
      codes.add(fold(one));
  }
  const moved = codes.size > 0;
  for (const one of assumptions)
    if (one.kind === "price" || one.kind === "newPrice")
      for (const code of pricedBy(before, one.terms.dimension, one.terms.code)) codes.add(renamed.then(code));
  const fields = comparedFields(before).filter(
    ({ kind }) => moved || kind === "price" || kind === "travelPrice",
  );
  const there = yield* flatMapTask(codes, (code) => (nodes.placeOf(code) >= 0 ? [code] : []));
  return { codes: there, fields };
}
