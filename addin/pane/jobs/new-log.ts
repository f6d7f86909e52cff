import type { Book } from "#core/book/book";
import { sheetSpec } from "#core/registers/sheet-spec";
import type { Lang } from "#core/values/cell";
import { langs } from "#core/values/cell";
import type { NewSheet, TableName, Workbook } from "../../ports";
import { tablesRead } from "../book/book";

const isLog = ({ name, sheet }: TableName): boolean =>
  langs.some((lang) => {
    const spec = sheetSpec("importLog", lang);
    return name === spec.table || sheet === spec.sheet;
  });

/**
 * Whether the workbook has an import log that the book was not read from: a job or a co-author made it since. Another
 * one beside it would hide every job from the next. Excel that does not tell is asked again by the job itself.
 */
export async function isLogUnread(workbook: Workbook): Promise<boolean> {
  const listed = await workbook.listTables();
  if (!listed.ok) return false;
  const known = new Set(tablesRead.value.map(({ name }) => name));
  return listed.value.some((one) => isLog(one) && !known.has(one.name));
}

/** The import log, to be made with the first registers of a workbook that has none: no job has to make a sheet. */
export const logWith = (
  book: Book | undefined,
  sheets: readonly { readonly register: NewSheet["register"] }[],
  lang: Lang,
): NewSheet[] =>
  book?.tables.has("importLog") || sheets.some(({ register }) => register === "importLog")
    ? []
    : [{ register: "importLog", lang }];
