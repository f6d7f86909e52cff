import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { requireTable } from "#core/book/book";
import { encode } from "#core/csv/encode";
import { exportDefaults } from "#core/csv/exported-file";
import { unsureIn } from "#core/csv/form/file-form";
import { formText, keptForm } from "#core/csv/form/kept-form";
import { fortnoxForm } from "#core/csv/form/known-forms";
import { learnForm } from "#core/csv/form/learn-form";
import { keepTemplate, templatesOf } from "#core/csv/form/templates";
import { readFile } from "#core/csv/read-file";
import { exportCsv } from "#core/csv/write";
import { finish } from "#core/values/task";
import { bookOf, testDay } from "../../rules/books";
import { runs } from "../../runs";
import { sampleBook } from "../../sample/books";

test("a form that is kept is the form that was learned, of every register", () => {
  const book = sampleBook("sv");
  for (const register of book.tables.keys()) {
    const { bytes } = finish(exportCsv(book, register, exportDefaults));
    const reading = finish(readFile(book, register, bytes));
    const { form } = learnForm(requireTable(book, register), bytes, reading, reading.settings.columns)!;
    expect(keptForm(formText(form))).toEqual(form);
  }
  expect(keptForm(formText(fortnoxForm("customers")!))).toEqual(fortnoxForm("customers"));
});

test("a form that somebody has changed into none is no form, and never half of one", () => {
  const text = formText(fortnoxForm("projects")!);
  for (const broken of ["", "{", "[]", "null", '"x"', text.replace('"utf-8"', '"ebcdic"'), text.slice(1)])
    expect(keptForm(broken)).toBeUndefined();
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom("", '"', "{", "1", "x"), (at, sign) => {
      const form = keptForm(text.slice(0, at) + sign + text.slice(at + 1));
      if (form) expect(form.columns.length).toBe(fortnoxForm("projects")!.columns.length);
    }),
    { numRuns: runs(200) },
  );
});

const learned = { register: "customers", learnedFrom: "kunder.csv", day: testDay } as const;

test("a template is a row of Exportmallar, and learned again under its name takes the place of the old one", () => {
  const form = fortnoxForm("customers")!;
  const none = bookOf({ customers: [] });
  const [row] = keepTemplate(none, { ...learned, name: "Vårt system", form })!.newRows!;
  expect(row?.slice(0, 3)).toEqual(["Vårt system", "customers", "kunder.csv"]);
  const book = bookOf({ customers: [], exportTemplates: [] });
  apply(book, keepTemplate(book, { ...learned, name: "Vårt system", form })!.edits);
  apply(book, keepTemplate(book, { ...learned, name: "Annat", form })!.edits);
  const other = { ...form, delimiter: "\t" as const };
  const edits = keepTemplate(book, { ...learned, name: "vårt SYSTEM", form: other })!.edits;
  expect(edits.map(({ kind }) => kind)).toEqual(["set"]);
  apply(book, edits);
  expect(templatesOf(book, "customers").map(({ name, form: kept }) => [name, kept?.delimiter])).toEqual([
    ["Vårt system", "\t"],
    ["Annat", ";"],
  ]);
  expect(templatesOf(book, "projects")).toEqual([]);
});

test("a form that no cell holds is not kept", () => {
  const form = fortnoxForm("customers")!;
  const columns = Array.from({ length: 900 }, () => form.columns[0]!);
  expect(keepTemplate(bookOf({}), { ...learned, name: "Lång", form: { ...form, columns } })).toBeUndefined();
});

test("a column that the model does not settle is marked in the form, is kept with it, and is told of the form that is read back", () => {
  const book = bookOf({ customers: [] });
  const bytes = encode(
    "Kundnr\tNamn\tStartdatum\r\n1\tÅkers\t01/08/2020\r\n2\tB\t01/03/2021\r\n",
    "windows-1252",
  ).bytes;
  const reading = finish(readFile(book, "customers", bytes));
  const { form, unsure } = learnForm(
    requireTable(book, "customers"),
    bytes,
    reading,
    reading.settings.columns,
  )!;
  expect(unsure).toEqual(["Startdatum"]);
  expect(form.columns[2]?.cell).toEqual({ date: "DD/MM/YYYY" });
  expect(unsureIn(form)).toEqual(["Startdatum"]);
  const kept = keptForm(formText(form))!;
  expect(kept).toEqual(form);
  expect(unsureIn(kept)).toEqual(["Startdatum"]);
});
