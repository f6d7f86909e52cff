import type { Book } from "#core/book/book";
import { fieldIdOf } from "#core/resolve/resolved-field";
import { resolvedFieldsOf } from "#core/resolve/resolved-fields";
import { sayResolved } from "#core/text/say-resolved";
import { fold } from "#core/values/text";

/** What is answered of a project by the name of what is asked, as it is said in Swedish, and the steps that it rests on. */
export const asked = (
  book: Book,
  code: string,
  name: string,
): { readonly said: string; readonly steps: readonly string[] } => {
  const field = resolvedFieldsOf(book).find((one) => fieldIdOf(one) === name);
  if (!field) throw new Error(`Nothing is asked by the name ${name}.`);
  const { value, trace } = field.resolve(book, fold(code));
  return {
    said: sayResolved(value, "sv"),
    steps: trace.map(({ key, field: told, verdict }) => `${key} ${told} ${verdict}`),
  };
};
