import type { Book } from "#core/book/book";
import { sheetSpec } from "#core/registers/sheet-spec";
import type { CellValue } from "#core/values/cell";
import { addRegisterSheet } from "../../xlsx/add-register";
import type { XlsxDocument } from "../../xlsx/document";
import { freeSpec } from "../../xlsx/free-spec";

/** Makes the sheet of an import log, under a name that nothing else in the workbook has. */
export const addLogSheet = (
  document: XlsxDocument,
  book: Book,
  rows: readonly (readonly CellValue[])[],
): void => {
  addRegisterSheet(document, freeSpec(document, sheetSpec("importLog", book.lang)), rows);
};
