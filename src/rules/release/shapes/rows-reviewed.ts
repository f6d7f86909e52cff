import type { Book } from "../../../book/book";
import { type RowId, rowId } from "../../../book/row-id";
import { numbers } from "../../../book/table";
import type { Entries } from "../../../resolve/entry-coding";
import { entryBilling } from "./entry-billing";

/** The entries that are reviewed as far as release asks (#168). */
export const rowsReviewed = (book: Book, entries: Entries): RowId[] => {
  const { releaseLevel } = entryBilling(book, entries);
  const levels = numbers(entries, "reviewLevel");
  if (releaseLevel < 1) return [...entries.order];
  const rows: RowId[] = [];
  for (let row = rowId(0); row < levels.length; row++) if ((levels[row] ?? 0) >= releaseLevel) rows.push(row);
  return rows;
};
