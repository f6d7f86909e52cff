import { read, utils } from "@e965/xlsx";
import { expect, test } from "vitest";
import { readBook } from "#core/book/read-book";
import { sheetSpec } from "#core/registers/sheet-spec";
import { sampleTables } from "#core/sample/sample-tables";
import { dayNumber } from "#core/values/brands";
import { finish } from "#core/values/task";
import { sampleBook } from "../../workbench/sample";
import { openXlsx } from "../../xlsx/open";
import { rawTables } from "../../xlsx/raw-tables";

const languages = ["sv", "en"] as const;

test.each(languages)("the sample workbook opens with its registers as they were written (%s)", (lang) => {
  const opened = openXlsx(sampleBook(lang));
  if (!opened.ok) throw new Error(opened.error.fault);
  const raws = rawTables(opened.value);
  expect(raws.map(({ name, sheet, rows }) => ({ name, sheet, rows }))).toEqual(
    sampleTables(lang).map(({ register, rows }) => {
      const { table, sheet } = sheetSpec(register, lang);
      return { name: table, sheet, rows };
    }),
  );
  const { book, twins } = finish(readBook(raws, { date1904: false, today: dayNumber(20_000) }));
  expect(twins).toEqual([]);
  expect([...book.tables.keys()]).toEqual(sampleTables(lang).map(({ register }) => register));
  expect(book.lang).toBe(lang);
});

test.each(languages)("another reader finds the same values in the sample workbook (%s)", (lang) => {
  const book = read(sampleBook(lang), { cellDates: false });
  for (const { register, rows, own } of sampleTables(lang)) {
    const { sheet, columns } = sheetSpec(register, lang, own);
    const found = utils.sheet_to_json<unknown[]>(book.Sheets[sheet]!, {
      header: 1,
      blankrows: false,
      defval: "",
    });
    expect(found[0]).toEqual(columns.map(({ header }) => header));
    expect(found.slice(1, rows.length + 1)).toEqual(rows);
  }
});
