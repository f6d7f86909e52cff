import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import { setContent } from "#core/book/new-row";
import { readBook } from "#core/book/read-book";
import { referencesTo } from "#core/book/references";
import { rowId } from "#core/book/row-id";
import type { RegisterId } from "#core/registers/register";
import { finish, ROWS_PER_SLICE } from "#core/values/task";
import { fold } from "#core/values/text";
import { bookOf, rawTables, testDay, type Rows } from "../rules/books";

const company: Rows = {
  dimensions: [
    { dimension: "Kund", kind: "Kund" },
    { dimension: "Projekt", kind: "Projekt" },
    { dimension: "Kst", kind: "Enkel" },
  ],
  customers: [{ number: "M3" }, { number: "M4" }],
  projects: [{ code: "M3" }],
  timeEntries: [
    { customer: "M3", project: "M3" },
    { customer: "m3 " },
    { customer: "M4" },
    { project: "M3" },
  ],
  prices: [
    { dimension: "Projekt", code: "M3", whenDimension: "Kund", whenCode: "M3", price: 2200 },
    { dimension: "kund", code: "M3", price: 100 },
    { dimension: "Kst", code: "M3", price: 100 },
  ],
};

/** Each reference as register, row and header. */
const named = (book: Book, to: RegisterId, ...keys: string[]): string[] =>
  finish(referencesTo(book, to, new Set(keys.map(fold)))).map(
    ({ register, row, column }) => `${register} ${row} ${book.tables.get(register)?.headers[column] ?? ""}`,
  );

test("time entries and the codes of a dimension of its kind name a customer; another dimension's code does not Q37", () => {
  expect(named(bookOf(company), "customers", "m3")).toEqual([
    "timeEntries 0 Kund",
    "timeEntries 1 Kund",
    "prices 1 Kod",
    "prices 0 När kod",
  ]);
});

test("the same code names a project where a project is meant #1", () => {
  expect(named(bookOf(company), "projects", "m3")).toEqual([
    "timeEntries 0 Projekt",
    "timeEntries 3 Projekt",
    "prices 0 Kod",
  ]);
});

test("a column that bears the dimension's name names its keys; one that bears another name does not", () => {
  const raws = rawTables({
    ...company,
    timeEntries: [],
    prices: [],
    codingCombinations: [{ kind: "Tillåt" }, { kind: "Tillåt ej" }],
  }).map((raw) =>
    raw.sheet === "Konteringskombinationer"
      ? {
          ...raw,
          headers: [...raw.headers, "Kund", "Kst"],
          rows: raw.rows.map((row) => [...row, "M3", "M3"]),
        }
      : raw,
  );
  const { book } = finish(readBook(raws, { date1904: false, today: testDay }));
  expect(named(book, "customers", "m3")).toEqual(["codingCombinations 0 Kund", "codingCombinations 1 Kund"]);
});

test("several keys are asked for at once, and an edit is seen", () => {
  const book = bookOf(company);
  expect(named(book, "customers", "m3", "m4")).toContain("timeEntries 2 Kund");
  const entries = tableOf(book, "timeEntries")!;
  apply(book, [setContent(entries, rowId(2), "customer", "")!]);
  expect(named(book, "customers", "m4")).toEqual([]);
});

test("a workbook without dimensions still has its columns that refer", () => {
  const rows: Rows = { customers: [{ number: "1" }], timeEntries: [{ customer: "1" }] };
  expect(named(bookOf(rows), "customers", "1")).toEqual(["timeEntries 0 Kund"]);
});

test("thousands of keys are asked for in slices", () => {
  const book = bookOf({ customers: [], timeEntries: [] });
  const slices = (count: number): number[] => [
    ...referencesTo(book, "customers", new Set(Array.from({ length: count }, (_, at) => fold(String(at))))),
  ];
  expect(slices(ROWS_PER_SLICE - 1)).toEqual([]);
  expect(slices(3 * ROWS_PER_SLICE - 1)).toEqual([ROWS_PER_SLICE, ROWS_PER_SLICE]);
});
