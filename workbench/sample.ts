import type { Lang } from "../src/values/cell";
import { newXlsx } from "../xlsx/new";

/** The workbook that the workbench opens with, as the bytes of an .xlsx file. */
export function sampleBook(lang: Lang): Uint8Array {
  const file = newXlsx();
  file.addSheet(lang === "sv" ? "Blad1" : "Sheet1");
  return file.save();
}
