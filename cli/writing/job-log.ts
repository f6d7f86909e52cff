import { tableOf, type Book } from "#core/book/book";
import type { Edit, InsertRow } from "#core/book/edit";
import { emptyTable } from "#core/book/empty-table";
import { journalOf } from "#core/book/journal";
import { logRows, type JobFacts } from "#core/book/log";
import { sheetSpec } from "#core/registers/sheet-spec";
import type { CellValue } from "#core/values/cell";
import { addRegisterSheet } from "../../xlsx/add-register";
import type { XlsxDocument } from "../../xlsx/document";
import { freeSpec } from "../../xlsx/free-spec";

/** What a job leaves in the import log: rows of the log that stands there, or those of one to make (#147). */
export type LogEntry =
  | { readonly kind: "edits"; readonly edits: readonly InsertRow[] }
  | { readonly kind: "new-sheet"; readonly rows: readonly (readonly CellValue[])[] };

/** The job's own rows in the log, with the journal that undoes it. The book must stand as before the job. */
export const logEntry = (book: Book, edits: readonly Edit[], facts: JobFacts): LogEntry => {
  const journal = journalOf(book, edits);
  const log = tableOf(book, "importLog");
  if (log) return { kind: "edits", edits: logRows(book, log, facts, journal) };
  const rows = logRows(book, emptyTable("importLog", book.lang), facts, journal);
  return { kind: "new-sheet", rows: rows.map(({ cells }) => cells) };
};

/** Makes the sheet of an import log, under a name that nothing else in the workbook has. */
export const addLogSheet = (
  document: XlsxDocument,
  book: Book,
  rows: readonly (readonly CellValue[])[],
): void => {
  addRegisterSheet(document, freeSpec(document, sheetSpec("importLog", book.lang)), rows);
};
