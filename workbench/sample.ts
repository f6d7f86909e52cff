import { sheetSpec } from "#core/registers/sheet-spec";
import { sampleTables } from "#core/sample/sample-tables";
import type { Lang } from "#core/values/cell";
import { addRegisterSheet } from "../xlsx/add-register";
import { newXlsx } from "../xlsx/new";

/** The workbook that the workbench opens with: the sample company's registers, as the bytes of an .xlsx file. */
export function sampleBook(lang: Lang): Uint8Array {
  const file = newXlsx();
  for (const { register, rows, own } of sampleTables(lang))
    addRegisterSheet(file, sheetSpec(register, lang, own), rows);
  return file.save();
}
