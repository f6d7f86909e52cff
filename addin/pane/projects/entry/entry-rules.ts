import type { Book } from "#core/book/book";
import { dimensionName, registerOfDimension } from "#core/book/dimensions";
import type { RowId } from "#core/book/row-id";
import { resolveCodingRule, type CodingRule } from "#core/resolve/coding-rule";
import { codeReaders, type Entries } from "#core/resolve/entry-coding";
import type { Resolved } from "#core/resolve/trace";
import type { Folded } from "#core/values/brands";

/** What a dimension demands of an entry, by the code that it has there. */
export type EntryRule = {
  readonly dimension: string;
  readonly code: string;
  readonly rule: Resolved<CodingRule>;
};

/** The rules of the dimensions that an entry has a code in, by its project and by that code (#39). */
export const entryRules = (book: Book, entries: Entries, row: RowId, project: Folded): readonly EntryRule[] =>
  [...codeReaders(book, entries)].flatMap(([dimension, read]): EntryRule[] => {
    const code = read(row);
    // Of itself a project demands nothing.
    if (code === undefined || registerOfDimension(book, dimension) === "projects") return [];
    return [
      {
        dimension: dimensionName(book, dimension),
        code,
        rule: resolveCodingRule(book, project, dimension, code),
      },
    ];
  });
