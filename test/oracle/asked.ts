import { fieldIdOf, type ResolvedField } from "#core/resolve/resolved-field";
import { resolvedFieldsOf } from "#core/resolve/resolved-fields";
import { fold } from "#core/values/text";
import { resolvedJson } from "../../cli/resolved-json";
import { bookOf, type Rows } from "../rules/books";

/** What is answered of a project as JSON tells it, field by field; what is asked besides stands in `more`. */
export const asked = (
  rows: Rows,
  code: string,
  ids: readonly string[],
  more: readonly ResolvedField[] = [],
): Record<string, unknown> => {
  const book = bookOf(rows);
  const fields = [...resolvedFieldsOf(book), ...more];
  return Object.fromEntries(
    ids.map((id) => {
      const field = fields.find((one) => fieldIdOf(one) === id);
      if (!field) throw new Error(`Nothing is answered of ${id}`);
      return [id, resolvedJson(field.resolve(book, fold(code)).value)];
    }),
  );
};
