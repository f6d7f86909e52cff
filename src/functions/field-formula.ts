import type { Book } from "../book/book";
import { fieldIdOf, type ResolvedField } from "../resolve/resolved-field";
import { resolvedFieldsOf } from "../resolve/resolved-fields";
import { isFieldNamed } from "../text/field-named";
import { resolvedLabel } from "../text/say-resolved";
import type { Lang } from "../values/cell";
import { formulaText } from "./formula-text";

/** What a field is asked for by in a cell: its label, where that means it alone; what is of a dimension, which may get another name, by its id. */
const askedBy = (book: Book, field: ResolvedField, lang: Lang): string | undefined => {
  const means = (name: string): boolean =>
    resolvedFieldsOf(book).filter((one) => isFieldNamed(book, one, name)).length === 1;
  const id = fieldIdOf(field);
  const label = field.dimension === undefined ? resolvedLabel(field, lang) : id;
  return [label, id].find(means);
};

/** What holds for a project as a formula; undefined where no function can ask for it. */
export const fieldFormula = (
  book: Book,
  field: ResolvedField,
  code: string,
  lang: Lang,
): string | undefined => {
  if (field.kind === "price") return formulaText("UNITPRICE", [code], lang);
  if (field.kind === "codingRule") return formulaText("RULE", [code, field.dimension], lang);
  const name = askedBy(book, field, lang);
  return name === undefined ? undefined : formulaText("EFFECTIVE", [name, code], lang);
};
