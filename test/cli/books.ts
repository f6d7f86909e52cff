import { registers } from "#core/registers/index";
import type { Field, RegisterId } from "#core/registers/register";
import { sheetSpec, standardWords } from "#core/registers/sheet-spec";
import type { CellValue, Lang } from "#core/values/cell";
import { addRegisterSheet } from "../../xlsx/add-register";
import type { XlsxDocument } from "../../xlsx/document";
import { newXlsx } from "../../xlsx/new";
import type { Rows } from "../rules/books";
import { write } from "./command";

/** A workbook of these registers, each on a sheet with all of its columns, those that are there when asked for if a row has one; `more` does what else a test wants of it. */
export const bookBytes = (
  rows: Rows,
  lang: Lang = "sv",
  more: (document: XlsxDocument) => void = () => undefined,
): Uint8Array => {
  const document = newXlsx();
  for (const [id, list] of Object.entries(rows)) {
    const all: readonly Field[] = registers[id as RegisterId].fields;
    const isAsked = all.some(({ id: field, optional }) => optional && list.some((row) => field in row));
    const fields = all.filter(({ optional }) => isAsked || !optional);
    const cells = list.map((row) => fields.map((field): CellValue => row[field.id] ?? ""));
    addRegisterSheet(document, sheetSpec(id as RegisterId, lang, standardWords, isAsked), cells);
  }
  more(document);
  return document.save();
};

/** The same as a file in the test's folder. */
export const writeBook = (name: string, ...book: Parameters<typeof bookBytes>): void =>
  write(name, bookBytes(...book));

/** A CSV file of these lines, in UTF-8. */
export const writeLines = (name: string, ...lines: readonly string[]): void =>
  write(name, lines.map((line) => `${line}\r\n`).join(""));
