import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { readBook } from "#core/book/read-book";
import { texts, type RawTable } from "#core/book/table";
import { modules } from "#core/registers/modules";
import { finish } from "#core/values/task";
import { bookOf, rawTables, testDay } from "../rules/books";

const read = (raws: readonly RawTable[]) => finish(readBook(raws, { date1904: false, today: testDay }));

const headersOnly = (sheet: string, headers: readonly string[]): RawTable => ({
  name: "",
  sheet,
  row: 0,
  column: 0,
  headers,
  rows: [],
});

test("a workbook is Swedish unless more of its headers are English", () => {
  expect(bookOf({ projects: [{ code: "A" }] }, "en").lang).toBe("en");
  expect(bookOf({ projects: [{ code: "A" }] }, "sv").lang).toBe("sv");
  expect(read([]).book.lang).toBe("sv");
  expect(read([headersOnly("Projekt", ["Kod", "Name"])]).book.lang).toBe("sv");
  expect(read([headersOnly("Projekt", ["Code", "Eget"])]).book.lang).toBe("en");
  expect(read([headersOnly("Projekt", ["Code", "Namn", "Name", "Eget"])]).book.lang).toBe("sv");
});

test("of two tables that are the same register the first is read, and the other told of", () => {
  const [first] = rawTables({ projects: [{ code: "A" }] });
  const second = { ...first!, sheet: "Projekt 2", rows: [] };
  const { book, twins } = read([first!, second]);
  expect(texts(tableOf(book, "projects")!, "code")).toEqual(["A"]);
  expect(twins).toEqual([{ register: "projects", kept: "Projekt", ignored: "Projekt 2" }]);
});

test("a table that is no register is passed over, and nothing is left of the facts", () => {
  const { book, twins } = read([headersOnly("Lunch", ["Vem", "Vad"]), ...rawTables({ customers: [] })]);
  expect([...book.tables.keys()]).toEqual(["customers"]);
  expect(twins).toEqual([]);
  expect([book.today, book.date1904]).toEqual([testDay, false]);
});

test("the names that Dimensioner gives count for sheets that stand before it #3", () => {
  const [dimensions] = rawTables({ dimensions: [{ dimension: "6", plural: "Uppdragen", kind: "Projekt" }] });
  const renamed = { ...headersOnly("Uppdragen", ["Kod", "Namn"]), rows: [["A", "Ett"]] };
  const { book } = read([renamed, dimensions!]);
  expect([...book.tables.keys()]).toEqual(["projects", "dimensions"]);
});

test("a register that loses the header of its key is told of, by the name that the column had", () => {
  const [raw] = rawTables({ projects: [{ code: "A" }] });
  const renamed = { ...raw!, headers: raw!.headers.map((header) => (header === "Kod" ? "Xyz" : header)) };
  const { book, keyless } = read([renamed]);
  expect(book.tables.size).toBe(0);
  expect(keyless).toEqual([{ register: "projects", fields: ["code"], sheet: "Projekt", row: 0, column: 0 }]);
  expect(read([raw!]).keyless).toEqual([]);
});

test("a table of somebody's own is no register without its key, whatever its sheet is called", () => {
  expect(read([headersOnly("Projekt", ["Vem", "Vad", "Namn"])]).keyless).toEqual([]);
  expect(read([headersOnly("Lunch", ["Namn"])]).keyless).toEqual([]);
});

test("while another table is the register, one without its key is the owner's own", () => {
  const [raw] = rawTables({ projects: [{ code: "A" }] });
  expect(read([{ ...headersOnly("Projekt", ["Namn"]) }, { ...raw!, sheet: "Alla" }]).keyless).toEqual([]);
});

test("of several columns of a key those that are gone are told, and none of a module that is off", () => {
  const [raw] = rawTables({ participants: [{ project: "A" }] });
  const headers = raw!.headers.map((header) => (header === "Projekt" ? "Uppdrag" : header));
  expect(read([{ ...raw!, headers }]).keyless).toMatchObject([
    { register: "participants", fields: ["project"] },
  ]);
  const [off] = rawTables({ settings: [{ name: "Avstängda moduler", value: modules.participants.sv }] });
  expect(read([{ ...raw!, headers }, off!]).keyless).toEqual([]);
});

test("an adopted sheet that loses the column of its key is told of, and one that has it is not", () => {
  const column = (header: string, field: string) => ({
    table: "Tabell7",
    register: "Projekt",
    column: header,
    field,
  });
  const [adoptions] = rawTables({ adoptions: [column("Uppdragsnr", "code"), column("Vad", "name")] });
  const sheet = { ...headersOnly("Blad3", ["Uppdragsnr", "Vad"]), name: "Tabell7", rows: [["A", "Ett"]] };
  const whole = read([sheet, adoptions!]);
  expect([texts(tableOf(whole.book, "projects")!, "code"), whole.keyless]).toEqual([["A"], []]);
  expect(read([{ ...sheet, headers: ["Nr", "Vad"] }, adoptions!]).keyless).toEqual([
    { register: "projects", fields: ["code"], sheet: "Blad3", row: 0, column: 0 },
  ]);
});

test("accepted findings are read from a sheet that bears the register's former name and header", () => {
  const headers = ["Regel", "Register", "Rad", "Träff", "Godtagen av", "Datum", "Orsak", "Fingeravtryck"];
  const row = ["blank-name", "Projekt", "BS", "Namn saknas.", "eva", 46000, "", "f1"];
  const old = { ...headersOnly("Godtagna träffar", headers), rows: [row] };
  const { book } = read([{ ...old, name: "Godtagna_träffar" }]);
  expect(texts(tableOf(book, "acceptances")!, "finding")).toEqual(["Namn saknas."]);
  expect(read([old]).book.tables.has("acceptances")).toBe(true);
});
