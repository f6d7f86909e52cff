import type { Book } from "#core/book/book";
import { currentEdits } from "#core/book/current-edits";
import type { Edit } from "#core/book/edit";
import type { Cause } from "#core/rules/engine/causes";
import { editLines, type EditLine } from "../kit/edit-lines";
import { noticeWords } from "../kit/words";
import { lang } from "../language";

/** The edits of a fix as they must be made now, and what they do; no lines where it takes too many to tell. */
export type FixLines = { readonly edits: readonly Edit[]; readonly lines: readonly EditLine[] };

/** So many lines tell a fix where it stands; a longer one is shown on a screen of its own. */
const FEW = 3;

/** The fix of what a cause's first finding says; undefined where there is none, or nothing of it is left to do. */
export const fixLines = (book: Book, { first: { finding } }: Cause): FixLines | undefined => {
  const edits = finding.edits ? currentEdits(book, finding.edits) : [];
  if (edits.length === 0) return undefined;
  const { lines } = editLines(book, edits, lang.value, noticeWords.value.rowOf);
  return { edits, lines: lines.length <= FEW ? lines : [] };
};
