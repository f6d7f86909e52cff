import type { Book } from "#core/book/book";
import { namingOf } from "#core/book/naming";
import type { Accepted, Acceptance } from "#core/rules/engine/accepted";
import type { Listed } from "#core/rules/engine/listing";
import { offerOf } from "#core/rules/engine/told-mark";
import { fieldOf, namesOf, type Names } from "#core/text/names";
import { sayFinding } from "#core/text/say-finding";
import type { Lang } from "#core/values/cell";
import { jsonValue } from "../json-value";
import { jsonAcceptance } from "./accepted";

const jsonFinding = (book: Book, listed: Listed, acceptance: Acceptance | undefined, names: Names) => {
  const { finding, register, sheet, row, header, value } = listed;
  const { rule, severity, at, edits } = finding;
  const field = at?.field === undefined ? undefined : fieldOf(at.register, at.field);
  return {
    rule,
    severity,
    register: register ?? null,
    sheet: register ? sheet : null,
    row: register ? row + 1 : null,
    column: header,
    value: jsonValue(value, field, book.date1904),
    message: sayFinding(finding, names),
    offer: offerOf(finding, book),
    fixable: edits !== undefined && edits.length > 0,
    accepted: acceptance !== undefined,
    ...(acceptance && { acceptance: jsonAcceptance(acceptance) }),
  };
};

/** The findings of a book as the JSON of `check` tells them. */
export function* jsonFindings(book: Book, listed: readonly Listed[], { of }: Accepted, names: Names) {
  for (const one of listed) yield jsonFinding(book, one, of.get(one), names);
}

/** The names of a book's registers and columns in a language, as its owner calls them. */
export const namesIn = (book: Book, lang: Lang): Names => namesOf(lang, namingOf(book), book);
