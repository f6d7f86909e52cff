import { expect, test } from "vitest";
import { adoptionProblems, adoptionWrites, type Approved } from "#core/adopt/adoption";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import { readBook } from "#core/book/read-book";
import { texts, type RawTable } from "#core/book/table";
import { registers } from "#core/registers/index";
import { dayNumber } from "#core/values/brands";
import type { CellValue, Lang } from "#core/values/cell";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";

const messy: RawTable = {
  name: "Tabell7",
  sheet: "Blad3",
  row: 4,
  column: 1,
  headers: ["Vår ref", "Uppdragsnr", "Vad", "Namn", "Anteckning"],
  rows: [["AB", "BS", "Bygg", "Eva", "ring"]],
};

const approved: Approved = {
  table: "Tabell7",
  register: "projects",
  columns: [
    { header: "Vår ref", field: undefined },
    { header: "Uppdragsnr", field: "code" },
    { header: "Vad", field: "name" },
    { header: "Namn", field: undefined },
    { header: "Anteckning", field: "internalComment" },
  ],
};

const adoptionTable = (rows: readonly (readonly CellValue[])[], lang: Lang = "sv"): RawTable => {
  const { name, fields } = registers.adoptions;
  return {
    name: "Inlemmade_blad",
    sheet: name[lang],
    row: 0,
    column: 0,
    headers: fields.map((field) => field[lang]),
    rows,
  };
};

const read = (raws: readonly RawTable[]): Book =>
  finish(readBook(raws, { date1904: false, today: dayNumber(20_000) })).book;

const newRows = (book: Book): readonly (readonly CellValue[])[] => {
  const writes = adoptionWrites(book, approved);
  return "newRows" in writes ? writes.newRows : [];
};

test.each(["sv", "en"] as const)(
  "an adopted sheet is the register that was approved, column for column (%s)",
  (lang) => {
    const rows = newRows(bookOf({}, lang));
    const projects = tableOf(read([messy, adoptionTable(rows, lang)]), "projects")!;
    expect(projects.place).toEqual({ name: "Tabell7", sheet: "Blad3", row: 4, column: 1 });
    expect(texts(projects, "code")).toEqual(["BS"]);
    expect(texts(projects, "name")).toEqual(["Bygg"]);
    expect(texts(projects, "internalComment")).toEqual(["ring"]);
  },
);

test("a column that was left out stays the owner's, even one with a register's own header", () => {
  const projects = tableOf(read([messy, adoptionTable(newRows(bookOf({})))]), "projects")!;
  expect(projects.fields.map((field) => field?.id)).toEqual([
    undefined,
    "code",
    "name",
    undefined,
    "internalComment",
  ]);
  expect(projects.headers).toEqual(messy.headers);
});

test("without the adoption the same sheet is nothing, and a row that names no register is passed over", () => {
  expect(read([messy]).tables.size).toBe(0);
  const stray = adoptionTable([["Tabell7", "Projektil", "Uppdragsnr", "Kod"]]);
  expect(read([messy, stray]).tables.has("projects")).toBe(false);
});

test("adopting a table again replaces what was said of it, and leaves other tables alone", () => {
  const others = [["Tabell8", "Kunder", "Nr", "Kundnummer"]];
  const book = read([messy, adoptionTable([...newRows(bookOf({})), ...others])]);
  const again: Approved = { ...approved, columns: approved.columns.slice(1, 3) };
  const writes = adoptionWrites(book, again);
  apply(book, "edits" in writes ? writes.edits : []);
  const log = tableOf(book, "adoptions")!;
  expect(log.order.map((row) => log.raw[row])).toEqual([
    ["Tabell8", "Kunder", "Nr", "Kundnummer"],
    ["Tabell7", "Projekt", "Uppdragsnr", "Kod"],
    ["Tabell7", "Projekt", "Vad", "Namn"],
  ]);
});

test("a field said of two columns and a key that no column holds have to be settled first", () => {
  expect(adoptionProblems(approved)).toEqual([]);
  const columns = [
    { header: "A", field: "name" },
    { header: "B", field: "name" },
  ];
  expect(adoptionProblems({ register: "projects", columns })).toEqual([
    { kind: "no-key", field: "code" },
    { kind: "twice", field: "name" },
  ]);
});
