import type { Book } from "../../src/book/book";
import { readBook } from "../../src/book/read-book";
import type { RawTable } from "../../src/book/table";
import { sheetSpec } from "../../src/registers/sheet-spec";
import type { Mistake } from "../../src/sample/mistake";
import { sampleTables } from "../../src/sample/sample-tables";
import type { Lang } from "../../src/values/cell";
import { dayOf } from "../../src/values/date";
import { finish } from "../../src/values/steps";

/** The sample as a book that has been read; with its mistakes unless others are given. */
export const sampleBook = (lang: Lang, mistakes?: readonly Mistake[]): Book => {
  const raws = sampleTables(lang, mistakes).map(({ register, rows, own }): RawTable => {
    const { sheet, table, columns } = sheetSpec(register, lang, own);
    return { name: table, sheet, row: 0, column: 0, headers: columns.map(({ header }) => header), rows };
  });
  return finish(readBook(raws, { date1904: false, today: dayOf(2026, 4, 1) ?? 0 })).book;
};
