import { tableOf, type Book } from "#core/book/book";
import { rowOnSheet } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import type { Entries } from "#core/resolve/entry-coding";
import type { Selected } from "../../../ports";

/** An entry that stands in the workbook. */
export type SelectedEntry = { readonly entries: Entries; readonly row: RowId };

/** The time or travel row that the person stands on; undefined anywhere else. */
export const selectedEntry = (book: Book, selected: Selected | undefined): SelectedEntry | undefined => {
  for (const id of ["timeEntries", "travelEntries"] as const) {
    const entries: Entries | undefined = tableOf(book, id);
    if (!entries || selected?.sheet !== entries.place.sheet) continue;
    const row = rowOnSheet(entries, selected.row);
    if (row !== undefined && entries.raw[row]?.some((cell) => cell !== "") === true) return { entries, row };
  }
  return undefined;
};
