import type { Book } from "#core/book/book";
import { readBook } from "#core/book/read-book";
import type { RawTable } from "#core/book/table";
import { registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import type { CellValue, Lang } from "#core/values/cell";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";

/** A row by field ids, or by the header of a column that is no field; the cells as someone would have typed them. */
export type Row = Readonly<Record<string, CellValue>>;
export type Rows = { readonly [Id in RegisterId]?: readonly Row[] };

/** The day that the tests' books are checked on. */
export const testDay = dayOf(2026, 3, 16)!;

/** These rows as tables of a workbook, each register on a sheet of its own with all of its columns. */
export const rawTables = (rows: Rows, lang: Lang = "sv"): RawTable[] =>
  Object.entries(rows).map(([id, list]) => {
    const { name, fields } = registers[id as RegisterId];
    const own = new Set<string>(fields.map((field) => field.id));
    const extra = [...new Set(list.flatMap((row) => Object.keys(row)))].filter((key) => !own.has(key));
    return {
      name: name[lang].replaceAll(" ", "_"),
      sheet: name[lang],
      row: 0,
      column: 0,
      headers: [...fields.map((field) => field[lang]), ...extra],
      rows: list.map((row) => [...own, ...extra].map((key): CellValue => row[key] ?? "")),
    };
  });

/** A book of these rows. */
export const bookOf = (rows: Rows, lang: Lang = "sv"): Book =>
  finish(readBook(rawTables(rows, lang), { date1904: false, today: testDay })).book;
