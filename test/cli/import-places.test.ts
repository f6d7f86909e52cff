import { readdirSync } from "node:fs";
import { read as readXlsx, utils } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeEach, expect, test } from "vitest";
import { open } from "../xlsx/parts";
import { bookBytes, writeBook, writeLines } from "./books";
import { at, inOwnFolders, kontera, konteraJson, read, write } from "./command";

inOwnFolders();

const customers = [
  { number: "M3", name: "Åkers", city: "Umeå" },
  { number: "0042", name: "Öst", city: "Malmö" },
];
const importing = (...more: readonly string[]) =>
  konteraJson("import", "bok.xlsx", "fil.csv", "--register", "customers", "--out", "ny.xlsx", ...more);

beforeEach(() => {
  writeBook("bok.xlsx", { customers });
  writeLines("fil.csv", "Kundnr;Namn;Ort;Startdatum", "M3;Åkers;Boden;2026-03-01", "0007;=1+1;Åre;", ";X;;");
});

/** The rows of a sheet as another library reads them. */
const rowsOf = (file: string, sheet: string): unknown[][] =>
  utils.sheet_to_json(readXlsx(read(file)).Sheets[sheet]!, { header: 1, blankrows: false });

test("what stands right below a table moves down, and a formula that points at it follows", () => {
  writeBook("bok.xlsx", { customers, employees: [] }, "sv", ({ sheets }) => {
    sheets.find(({ name }) => name === "Kunder")?.setCell(3, 1, { value: "Summa" });
    sheets.find(({ name }) => name === "Anställda")?.setCell(9, 9, { formula: "Kunder!B4", value: "Summa" });
  });
  expect(importing().code).toBe(0);
  expect(rowsOf("ny.xlsx", "Kunder").map((row) => row[1])).toEqual(["Namn", "Åkers", "Öst", "=1+1", "Summa"]);
  const beside = open(read("ny.xlsx")).sheets.find(({ name }) => name === "Anställda")!;
  const formulas = [...beside.rows()].flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  expect(formulas).toEqual(["Kunder!B5"]);
});

test("what cannot be moved down is refused with its cells, and what cannot follow is asked about", () => {
  writeBook("bok.xlsx", { customers, employees: [] }, "sv", ({ sheets }) => {
    const sheet = sheets.find(({ name }) => name === "Anställda");
    sheet?.setCell(9, 9, { formula: "SUM(Kunder!A2:ZZ3)", value: 0 });
  });
  const run = (...more: readonly string[]) =>
    kontera("import", "bok.xlsx", "fil.csv", "--register", "customers", "--out", "ny.xlsx", ...more);
  const { code, out, err } = run();
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("Anställda J10 (=SUM(Kunder!A2:ZZ3))");
  expect(readdirSync(at(""))).not.toContain("ny.xlsx");
  expect(run("--accept-stale").code).toBe(0);
});

test("an address that a formula makes of a cell's text is asked about when what it names moves", () => {
  writeBook("bok.xlsx", { customers, employees: [] }, "sv", ({ sheets }) => {
    sheets.find(({ name }) => name === "Kunder")?.setCell(3, 1, { value: "Summa" });
    const sheet = sheets.find(({ name }) => name === "Anställda");
    sheet?.setCell(9, 8, { value: "Kunder!B4" });
    sheet?.setCell(9, 9, { formula: "INDIRECT(I10)", value: "Summa" });
  });
  const run = (...more: readonly string[]) =>
    kontera("import", "bok.xlsx", "fil.csv", "--register", "customers", "--out", "ny.xlsx", ...more);
  const { code, err } = run();
  expect(code).toBe(2);
  expect(err).toContain("Anställda J10 (=INDIRECT(I10))");
  expect(readdirSync(at(""))).not.toContain("ny.xlsx");
  expect(run("--accept-stale").code).toBe(0);
});

test("a cell with a formula is not written over", () => {
  writeBook("bok.xlsx", { customers }, "sv", ({ sheets }) => {
    const formula = { formula: 'UPPER("umeå")', value: "UMEÅ" };
    sheets.find(({ name }) => name === "Kunder")?.setCell(1, 7, formula);
  });
  const { code, err } = kontera(
    "import",
    "bok.xlsx",
    "fil.csv",
    "--register",
    "customers",
    "--out",
    "ny.xlsx",
  );
  expect([code, err]).toEqual([
    2,
    "Kunder H2 innehåller en formel, som Kontera aldrig skriver över. Inget är skrivet.\n",
  ]);
});

test("an empty register takes its first row where Excel keeps a blank one", () => {
  writeBook("bok.xlsx", { customers: [] });
  expect(importing().json).toMatchObject({ counts: { new: 2 } });
  expect(rowsOf("ny.xlsx", "Kunder").map((row) => row[0])).toEqual(["Kundnummer", "M3", "0007"]);
});

test("a register on a sheet without an Excel table grows in the looks of its last row", () => {
  writeBook("bok.xlsx", { employees: [] }, "sv", (document) => {
    const sheet = document.addSheet("Kunder");
    sheet.setCells(
      ["Kundnr", "Namn", "Startdatum"].map((value, column) => ({
        row: 2,
        column: column + 1,
        value,
        bold: true,
      })),
    );
    sheet.setCells([
      { row: 3, column: 1, value: "M3", fill: "#FFEE00" },
      { row: 3, column: 2, value: "Åkers" },
      { row: 3, column: 3, value: 46_000, numberFormat: "d mmm yyyy" },
    ]);
    sheet.setValidation(
      { row: 3, column: 3, rows: 1, columns: 1 },
      { type: "date", operator: "greaterThan", formula1: "40000" },
    );
  });
  writeLines("fil.csv", "Kundnr;Namn;Startdatum", "0042;Öst;2026-03-01", "M3;Åkers;2026-03-02");
  expect(importing().json).toMatchObject({ counts: { new: 1, changed: 1 } });
  const sheet = open(read("ny.xlsx")).sheets.find(({ name }) => name === "Kunder")!;
  const added = [...sheet.rows()].find(({ row }) => row === 4)!;
  expect(added.cells).toMatchObject([
    { column: 1, value: "0042", style: { numberFormat: "@", fill: "#FFEE00" } },
    { column: 2, value: "Öst", style: { numberFormat: "@" } },
    { column: 3, value: 46_082, style: { numberFormat: "d mmm yyyy" } },
  ]);
  expect(sheet.validations.flatMap(({ ranges }) => ranges)).toEqual([
    { row: 3, column: 3, rows: 2, columns: 1 },
  ]);
});

test("an English workbook is written in English words", () => {
  writeBook("bok.xlsx", { customers }, "en");
  writeLines("fil.csv", "Kundnr;Aktiv", "M3;Nej");
  expect(importing().json).toMatchObject({ rows: [{ changes: [{ field: "active", from: "", to: "No" }] }] });
  expect(open(read("ny.xlsx")).sheets.map(({ name }) => name)).toContain("Import log");
});

test("two tables on one sheet: the lower one makes room for the upper, or is named where it cannot", () => {
  writeBook("bok.xlsx", { customers }, "sv", ({ sheets }) => {
    const sheet = sheets.find(({ name }) => name === "Kunder");
    sheet?.addTable({ name: "Noter", row: 3, column: 0, rows: 1, headers: ["Not"] });
  });
  expect(importing().code).toBe(0);
  const tables = open(read("ny.xlsx")).sheets.find(({ name }) => name === "Kunder")?.tables ?? [];
  expect(tables.map(({ name, range: { row } }) => [name, row])).toEqual([
    ["Kunder", 0],
    ["Noter", 4],
  ]);
  writeBook("bok.xlsx", { customers }, "sv", ({ sheets }) => {
    const wide = Array.from({ length: 40 }, (_, column) => `Not ${column}`);
    const sheet = sheets.find(({ name }) => name === "Kunder");
    sheet?.addTable({ name: "Noter", row: 3, column: 1, rows: 1, headers: wide });
  });
  const { err } = kontera("import", "bok.xlsx", "fil.csv", "--register", "customers", "--out", "ny.xlsx");
  expect(err).toContain("B4:AO5 (en annan tabell)");
});

test("a protected sheet is not written to", () => {
  const parts = unzipSync(bookBytes({ customers: [{ number: "M3", name: "Åkers" }], employees: [] }));
  const [name = ""] = Object.keys(parts).filter((part) => strFromU8(parts[part]!).includes(">Åkers<"));
  const locked = strFromU8(parts[name]!).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
  write("bok.xlsx", zipSync({ ...parts, [name]: strToU8(locked) }));
  const { code, err } = kontera(
    "import",
    "bok.xlsx",
    "fil.csv",
    "--register",
    "customers",
    "--out",
    "ny.xlsx",
  );
  expect([code, err.split(",")[0]]).toEqual([2, "Bladet Kunder är skyddat"]);
});

test("a workbook whose structure is protected gets no new sheet", () => {
  const parts = unzipSync(bookBytes({ customers }));
  const book = strFromU8(parts["xl/workbook.xml"]!);
  const locked = book.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>');
  write("bok.xlsx", zipSync({ ...parts, "xl/workbook.xml": strToU8(locked) }));
  const { code, err } = kontera(
    "import",
    "bok.xlsx",
    "fil.csv",
    "--register",
    "customers",
    "--out",
    "ny.xlsx",
  );
  expect([code, err.split(",")[0]]).toEqual([2, "bok.xlsx behöver ett nytt blad"]);
});
