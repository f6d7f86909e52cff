import { expect, test } from "vitest";
import { requireTable } from "#core/book/book";
import { exportDefaults, type ExportOptions } from "#core/csv/exported-file";
import { learnForm } from "#core/csv/form/learn-form";
import { writeForm } from "#core/csv/form/write-form";
import { readFile } from "#core/csv/read-file";
import { exportCsv } from "#core/csv/write";
import { finish } from "#core/values/task";
import { sampleBook } from "../../sample/books";

const ways: readonly Partial<ExportOptions>[] = [
  {},
  { encoding: "windows-1252", delimiter: "\t", lang: "en" },
  { byteOrderMark: false, delimiter: ",", decimal: "." },
];

test("a form learned from Kontera's own export of any register writes that very file", () => {
  const book = sampleBook("sv");
  const ids = [...book.tables.keys()];
  expect(ids.length).toBeGreaterThan(20);
  for (const [at, register] of ids.entries()) {
    const options = { ...exportDefaults, lang: "sv" as const, ...ways[at % ways.length] };
    const { bytes } = finish(exportCsv(book, register, options));
    const reading = finish(readFile(book, register, bytes));
    const { form } = learnForm(requireTable(book, register), bytes, reading, reading.settings.columns)!;
    const [again] = finish(writeForm(book, register, form, { lang: options.lang })).files;
    expect([register, Buffer.from(again?.bytes ?? []).toString("latin1")]).toEqual([
      register,
      Buffer.from(bytes).toString("latin1"),
    ]);
  }
});
