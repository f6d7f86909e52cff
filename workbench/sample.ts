import { readBook } from "#core/book/read-book";
import { sheetSpec } from "#core/registers/sheet-spec";
import { bookableCodes } from "#core/resolve/bookable-codes";
import { sampleTables } from "#core/sample/sample-tables";
import { dayNumber } from "#core/values/brands";
import type { Lang } from "#core/values/cell";
import { finish } from "#core/values/task";
import { addRegisterSheet } from "../xlsx/add-register";
import { setBookable } from "../xlsx/bookable-list";
import { newXlsx } from "../xlsx/new";
import { rawTables } from "../xlsx/raw-tables";

/** The workbook that the workbench opens with: the sample company's registers, as the bytes of an .xlsx file. */
export function sampleBook(lang: Lang): Uint8Array {
  const file = newXlsx();
  for (const { register, rows, own } of sampleTables(lang))
    addRegisterSheet(file, sheetSpec(register, lang, own), rows);
  const { book } = finish(readBook(rawTables(file), { date1904: false, today: dayNumber(0) }));
  setBookable(file, finish(bookableCodes(book)));
  return file.save();
}
