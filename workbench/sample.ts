import { sheetSpec } from "../src/registers/sheet-spec";
import { sampleTables } from "../src/sample/sample-tables";
import type { Lang } from "../src/values/cell";
import { addRegisterSheet } from "../xlsx/add-register";
import { newXlsx } from "../xlsx/new";

/** The workbook that the workbench opens with, as the bytes of an .xlsx file: a company's registers, mistakes and all. */
export function sampleBook(lang: Lang): Uint8Array {
  const document = newXlsx();
  for (const { register, rows } of sampleTables(lang))
    addRegisterSheet(document, sheetSpec(register, lang), rows);
  return document.save();
}
