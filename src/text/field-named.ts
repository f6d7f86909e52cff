import type { Book } from "../book/book";
import { dimensionName } from "../book/dimensions";
import { registers } from "../registers";
import type { Field } from "../registers/register";
import { fieldIdOf, type ResolvedField } from "../resolve/resolved-field";
import { inEach } from "../values/by-lang";
import { langs } from "../values/cell";
import { fold } from "../values/text";
import { resolvedLabel } from "./say-resolved";

const projectColumns: readonly Field[] = registers.projects.fields;

/** The company's own name of the dimension that a field is of. */
export const ownName = (book: Book, { dimension }: ResolvedField): string | undefined =>
  dimension === undefined ? undefined : dimensionName(book, dimension);

/** Whether a text means this field: by id, its dimension by key or name, by the kind that several share, by its label or by a project's column. */
export const isFieldNamed = (book: Book, field: ResolvedField, text: string): boolean => {
  const column = projectColumns.find(({ id }) => id === field.kind);
  const dimension = ownName(book, field);
  const byName = fieldIdOf(dimension === undefined ? field : { ...field, dimension });
  const names = [
    fieldIdOf(field),
    byName,
    field.kind,
    ...langs.map((lang) => resolvedLabel(field, lang, dimension)),
  ];
  return [...names, ...(column ? inEach(column) : [])].some((name) => fold(name) === fold(text));
};
