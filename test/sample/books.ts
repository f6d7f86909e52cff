import type { Book } from "#core/book/book";
import { readBook } from "#core/book/read-book";
import type { RawTable } from "#core/book/table";
import { sheetSpec } from "#core/registers/sheet-spec";
import type { Mistake } from "#core/sample/mistake";
import { sampleTables } from "#core/sample/sample-tables";
import type { Lang } from "#core/values/cell";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";

/** The sample as a book that has been read; with its mistakes unless others are given. */
export const sampleBook = (lang: Lang, mistakes?: readonly Mistake[]): Book => {
  const raws = sampleTables(lang, mistakes).map(({ register, rows, own }): RawTable => {
    const { sheet, table, columns } = sheetSpec(register, lang, own);
    return { name: table, sheet, row: 0, column: 0, headers: columns.map(({ header }) => header), rows };
  });
  return finish(readBook(raws, { date1904: false, today: dayOf(2026, 4, 1)! })).book;
};
