import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { read as readXlsx, utils } from "@e965/xlsx";
import { beforeEach, expect, test } from "vitest";
import { readJournal } from "#core/book/journal";
import { finish } from "#core/values/task";
import { open } from "../xlsx/parts";
import { writeBook, writeLines } from "./books";
import { at, inOwnFolders, kontera, konteraJson, read, write } from "./command";
import { addedParts, changedParts } from "./zip-parts";

inOwnFolders();

const customers = [
  { number: "M3", name: "Åkers", city: "Umeå" },
  { number: "0042", name: "Öst", city: "Malmö" },
];
const importing = (...more: readonly string[]) =>
  konteraJson("import", "bok.xlsx", "fil.csv", "--register", "customers", "--out", "ny.xlsx", ...more);
const countsOf = (book: string): unknown =>
  (konteraJson("plan", book, "fil.csv", "--register", "customers").json as { counts: unknown }).counts;

beforeEach(() => {
  writeBook("bok.xlsx", { customers });
  writeLines("fil.csv", "Kundnr;Namn;Ort;Startdatum", "M3;Åkers;Boden;2026-03-01", "0007;=1+1;Åre;", ";X;;");
});

/** The rows of a sheet as another library reads them. */
const rowsOf = (file: string, sheet: string): unknown[][] =>
  utils.sheet_to_json(readXlsx(read(file)).Sheets[sheet]!, { header: 1, blankrows: false });

test("an import writes a new file and leaves the workbook as it was", () => {
  const before = read("bok.xlsx");
  expect(importing()).toMatchObject({
    code: 0,
    json: {
      counts: { new: 1, changed: 1, unchanged: 0, refused: 1 },
      written: { file: "ny.xlsx", added: 1, cells: 2 },
      rows: [{ outcome: "changed" }, { outcome: "new" }, { outcome: "refused" }],
    },
  });
  expect(read("bok.xlsx")).toEqual(before);
  expect(readdirSync(at("")).sort()).toEqual(["bok.xlsx", "fil.csv", "ny.xlsx"]);
});

test("another library reads what was imported: codes and = as text, dates as dates", () => {
  importing();
  expect(
    rowsOf("ny.xlsx", "Kunder")
      .slice(1)
      .map((row) => [row[0], row[1], row[7], row[13]]),
  ).toEqual([
    ["M3", "Åkers", "Boden", 46_082],
    ["0042", "Öst", "Malmö", undefined],
    ["0007", "=1+1", "Åre", undefined],
  ]);
  const sheet = readXlsx(read("ny.xlsx"), { cellNF: true }).Sheets["Kunder"]!;
  expect([sheet["A4"], sheet["B4"], sheet["N2"]]).toMatchObject([
    { t: "s", z: "@" },
    { t: "s", v: "=1+1" },
    { t: "n", z: "yyyy-mm-dd" },
  ]);
});

test("the same file imported again is 0 new and 0 changed, and the workbook is then left as it is", () => {
  importing();
  expect(countsOf("ny.xlsx")).toEqual({ new: 0, changed: 0, unchanged: 2, refused: 1 });
  const again = ["import", "ny.xlsx", "fil.csv", "--register", "customers", "--out", "igen.xlsx"] as const;
  expect(konteraJson(...again).json).toMatchObject({ written: { job: null, added: 0, cells: 0 } });
  expect(read("igen.xlsx")).toEqual(read("ny.xlsx"));
});

test("the import is a row in the import log, made when there is none, with what undoes it (#147)", () => {
  const { json } = importing();
  const { written } = json as { written: { job: string } };
  const [, first] = rowsOf("ny.xlsx", "Importlogg");
  expect(written.job).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/);
  expect(first?.slice(0, 10)).toEqual([
    written.job,
    "1",
    written.job,
    "Import",
    "customers",
    "fil.csv",
    1,
    1,
    0,
    1,
  ]);
  expect(finish(readJournal([String(first?.[11])]))).toMatchObject({ ok: true, value: { length: 3 } });
  writeLines("mer.csv", "Kundnr;Namn", "0008;Åtta");
  konteraJson("import", "ny.xlsx", "mer.csv", "--register", "Kunder", "--out", "ny.xlsx");
  expect(rowsOf("ny.xlsx", "Importlogg").map((row) => row[5])).toEqual(["Fil", "fil.csv", "mer.csv"]);
});

test("a sheet of the user's own that is called Importlogg stays, and the log stands beside it", () => {
  writeBook("bok.xlsx", { customers }, "sv", (document) => {
    document.addSheet("Importlogg").setCell(0, 0, { value: "Eget" });
  });
  expect(importing().code).toBe(0);
  expect(open(read("ny.xlsx")).sheets.map(({ name }) => name)).toContain("Importlogg (2)");
});

test("the table grows with its formats and validation, and the drop-downs that offer its keys with it", () => {
  writeBook("bok.xlsx", { customers, timeEntries: [] });
  importing();
  const document = open(read("ny.xlsx"));
  const [kunder, , tidrader] = ["Kunder", "Listor", "Tidrader"].map((name) =>
    document.sheets.find((sheet) => sheet.name === name)!,
  );
  expect(kunder?.tables[0]).toMatchObject({ name: "Kunder", rows: 3, range: { rows: 4 } });
  const added = [...kunder!.rows()].find(({ row }) => row === 3)!;
  expect(added.cells.map(({ column, style }) => [column, style.numberFormat])).toContainEqual([
    13,
    "yyyy-mm-dd",
  ]);
  const rules = tidrader!.validations.map(({ rule }) => rule.formula1);
  expect(rules).toContain("'Kunder'!$A$2:$A$4");
});

test("a chart, a pivot table with its cache, comments and names of another program's file come out as they went in", () => {
  const bytes = new Uint8Array(readFileSync("test/cli/files/chart-and-pivot.xlsx"));
  write("bok.xlsx", bytes);
  expect(importing().code).toBe(0);
  const saved = read("ny.xlsx");
  expect(changedParts(bytes, saved)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/tables/table2.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet3.xml",
    "xl/worksheets/sheet5.xml",
    // The overview counts the customers: its formula has followed the table.
    "xl/worksheets/sheet6.xml",
  ]);
  expect(addedParts(bytes, saved)).toEqual([
    "xl/tables/table5.xml",
    "xl/worksheets/_rels/sheet7.xml.rels",
    "xl/worksheets/sheet7.xml",
  ]);
  expect(countsOf("ny.xlsx")).toMatchObject({ new: 0, changed: 0 });
  const values = (file: string, sheet: string) => [
    ...open(read(file))
      .sheets.find(({ name }) => name === sheet)!
      .rows(),
  ];
  for (const sheet of ["Projekt", "Anställda", "Tidrader"])
    expect(values("ny.xlsx", sheet)).toEqual(values("bok.xlsx", sheet));
});

test("a workbook with macros keeps them, and its ending", () => {
  writeBook("bok.xlsm", { customers });
  const importTo = (out: string) =>
    kontera("import", "bok.xlsm", "fil.csv", "--register", "customers", "--out", out);
  expect(importTo("ny.xlsx").err).toContain("ska sluta på .xlsm");
  expect(importTo("ny.xlsm").code).toBe(0);
});

test("--out may name the workbook itself, which is replaced whole, with its rights, through a link", () => {
  chmodSync(at("bok.xlsx"), 0o640);
  symlinkSync(at("bok.xlsx"), at("länk.xlsx"));
  const { code } = konteraJson(
    "import",
    "bok.xlsx",
    "fil.csv",
    "--register",
    "customers",
    "--out",
    "länk.xlsx",
  );
  expect(code).toBe(0);
  expect(countsOf("bok.xlsx")).toMatchObject({ new: 0, changed: 0 });
  expect(statSync(at("bok.xlsx")).mode & 0o777).toBe(0o640);
  expect(readdirSync(at("")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
