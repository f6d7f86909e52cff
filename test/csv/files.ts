import type { Book } from "#core/book/book";
import { readBook } from "#core/book/read-book";
import type { RawTable } from "#core/book/table";
import { defaultSettings } from "#core/csv/default-settings";
import type { Delimiter } from "#core/csv/delimiter";
import type { ImportPlan } from "#core/csv/import-plan";
import type { ColumnSetting, ImportSettings } from "#core/csv/import-settings";
import { parse } from "#core/csv/parse";
import type { ParsedFile } from "#core/csv/parsed-file";
import { planImport } from "#core/csv/plan-import";
import { sniff } from "#core/csv/sniff";
import { registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import type { CellValue, Lang } from "#core/values/cell";
import { finish } from "#core/values/task";
import { testDay, type Row } from "../rules/books";

/** A file of these lines, as Windows ends them. */
export const fileOf = (...lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join("");

export const parsedOf = (text: string, delimiter: Delimiter = sniff(text).delimiter): ParsedFile =>
  finish(parse(text, delimiter));

/** What importing this text would do, with the settings that are found and these changes of them. */
export const planOf = (
  book: Book,
  register: RegisterId,
  text: string,
  changes: Partial<ImportSettings> = {},
): ImportPlan => {
  const parsed = parsedOf(text);
  return finish(planImport(book, parsed, { ...defaultSettings(book, register, parsed), ...changes }));
};

/** The settings that are found, with some columns (counted from 0) decided otherwise. */
export const settingsWith = (
  book: Book,
  register: RegisterId,
  text: string,
  columns: Readonly<Record<number, Partial<ColumnSetting>>>,
): ImportSettings => {
  const settings = defaultSettings(book, register, parsedOf(text));
  return {
    ...settings,
    columns: settings.columns.map((setting) => ({ ...setting, ...columns[setting.column] })),
  };
};

/** A book of one register with columns of the user's own after its fields. */
export const bookWithExtras = (
  register: RegisterId,
  extras: readonly string[],
  rows: readonly Row[],
  lang: Lang = "sv",
): Book => {
  const { name, fields } = registers[register];
  const raw: RawTable = {
    name: name[lang].replaceAll(" ", "_"),
    sheet: name[lang],
    row: 0,
    column: 0,
    headers: [...fields.map((field) => field[lang]), ...extras],
    rows: rows.map((row) => [
      ...fields.map((field): CellValue => row[field.id] ?? ""),
      ...extras.map((extra): CellValue => row[extra] ?? ""),
    ]),
  };
  return finish(readBook([raw], { date1904: false, today: testDay })).book;
};
