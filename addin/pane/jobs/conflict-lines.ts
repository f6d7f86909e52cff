import type { Book } from "#core/book/book";
import { positionsIn } from "#core/book/positions";
import type { UndoConflict } from "#core/book/undo-journal";
import { cellText } from "#core/text/cell-text";
import { registerName } from "#core/text/names";
import type { NoticesText } from "#core/text/sv/notices";
import { cellName } from "#core/values/a1";
import type { Lang } from "#core/values/cell";

/** What an undo leaves as it is, and why, a sentence a change. */
export const conflictLine = (
  book: Book,
  { register, row, header, wrote, found }: UndoConflict,
  words: NoticesText,
  lang: Lang,
): string => {
  const table = book.tables.get(register);
  if (!table || row === undefined) return words.conflictGone(registerName(register, lang), header);
  const sheetRow = table.place.row + 1 + (positionsIn(table)[row] ?? 0);
  if (header === "") return words.conflictRow(words.rowOf(table.place.sheet, sheetRow + 1));
  const column = table.headers.indexOf(header);
  const place = `${table.place.sheet} ${cellName(sheetRow, table.place.column + Math.max(0, column))}`;
  const field = table.fields[column];
  return words.conflictCell(
    place,
    cellText(wrote, field, lang, book.date1904),
    cellText(found, field, lang, book.date1904),
  );
};
