import { read, utils } from "@e965/xlsx";
import { expect, test } from "vitest";
import type { RegisterId } from "#core/registers/register";
import { sheetSpec } from "#core/registers/sheet-spec";
import type { CellValue, Lang } from "#core/values/cell";
import { addRegisterSheet } from "../../xlsx/add-register";
import type { XlsxDocument, XlsxSheet } from "../../xlsx/document";
import { newXlsx } from "../../xlsx/new";
import { openXlsx } from "../../xlsx/open";

type Rows = Partial<Record<RegisterId, readonly (readonly CellValue[])[]>>;

const fileOf = (rows: Rows, lang: Lang): Uint8Array => {
  const document = newXlsx();
  for (const [id, list] of Object.entries(rows))
    addRegisterSheet(document, sheetSpec(id as RegisterId, lang), list);
  return document.save();
};

const opened = (rows: Rows, lang: Lang = "sv"): XlsxDocument => {
  const result = openXlsx(fileOf(rows, lang));
  if (!result.ok) throw new Error(result.error.fault);
  return result.value;
};

const sheetNamed = (document: XlsxDocument, name: string): XlsxSheet => {
  const sheet = document.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
};

const employees: Rows = {
  employees: [
    ["007", "Åsa Öst", "asa@example.se", "08-465 004 10"],
    ["1E10", "Nils", "", ""],
  ],
};
const entries: Rows = {
  ...employees,
  timeEntries: [[46_000, "007", "BS", "", 7.5, "", "Ja", 1, "", "", ""]],
};

const listOn = (sheet: XlsxSheet, column: number) =>
  sheet.validations.find(({ ranges }) => ranges.some((range) => range.column === column))?.rule;

test("a register becomes a sheet with one table, named as the register, its header frozen", () => {
  const sheet = sheetNamed(opened(entries, "en"), "Time entries");
  expect(sheet.tables).toMatchObject([
    {
      name: "Time_entries",
      rows: 1,
      columns: sheetSpec("timeEntries", "en").columns.map(({ header }) => header),
    },
  ]);
  expect(sheet.frozenRows).toBe(1);
});

test("codes stay text and dates are dates, also for Excel's other readers", () => {
  const book = read(fileOf(entries, "sv"), { cellDates: false, cellNF: true });
  expect(utils.sheet_to_json(book.Sheets["Anställda"]!, { header: 1, blankrows: false })).toEqual([
    ["Anställningsnummer", "Namn", "E-post", "Telefonnummer"],
    ["007", "Åsa Öst", "asa@example.se", "08-465 004 10"],
    ["1E10", "Nils"],
  ]);
  const sheet = book.Sheets["Tidrader"]!;
  expect(sheet["A2"]).toMatchObject({ t: "n", v: 46_000, z: "yyyy-mm-dd", w: "2025-12-09" });
  expect(sheet["B2"]).toMatchObject({ t: "s", v: "007", z: "@" });
});

test("the rows below the table have the columns' formats, so that the next code is kept as typed", () => {
  const sheet = sheetNamed(opened(employees), "Anställda");
  const below = [...sheet.rows()].find(({ row }) => row === 3);
  expect(below?.cells[0]).toMatchObject({ column: 0, value: "", style: { numberFormat: "@" } });
});

test("a drop-down lists words in the language, and the keys of a register that stands before it", () => {
  const sheet = sheetNamed(opened(entries), "Tidrader");
  expect(listOn(sheet, 6)).toMatchObject({ type: "list", list: ["Ja", "Nej"] });
  expect(listOn(sheet, 1)).toMatchObject({ type: "list", formula1: "'Anställda'!$A$2:$A$3" });
});

test("a register that is not in the workbook offers no keys", () => {
  expect(listOn(sheetNamed(opened({ timeEntries: [] }), "Tidrader"), 1)).toBeUndefined();
});

test("a register without rows is a table with a blank row", () => {
  const [table] = sheetNamed(opened({ projects: [] }), "Projekt").tables;
  expect(table).toMatchObject({ name: "Projekt", rows: 1 });
});

test("choices with a comma in them stand in cells of a hidden sheet, made once", () => {
  const document = opened({ projects: [], customers: [] });
  expect(document.sheets.map(({ name, state }) => [name, state])).toEqual([
    ["Projekt", "visible"],
    ["Listor", "hidden"],
    ["Kunder", "visible"],
  ]);
  const rule = { type: "list", formula1: "'Listor'!$A$2:$A$5" };
  expect(listOn(sheetNamed(document, "Projekt"), 22)).toMatchObject(rule);
  expect(listOn(sheetNamed(document, "Kunder"), 15)).toMatchObject(rule);
  const words = [...sheetNamed(document, "Listor").rows()].map(({ cells }) => cells[0]?.value);
  expect(words).toEqual([
    "Fakturering",
    "Ja – alltid",
    "Nej – aldrig",
    "Kan faktureras, föreslå Ja",
    "Kan faktureras, föreslå Nej",
  ]);
});

test("a sheet of the user's own that is called Listor is left alone", () => {
  const document = newXlsx();
  document.addSheet("listor").setCell(0, 0, { value: "Inköp" });
  addRegisterSheet(document, sheetSpec("projects", "sv"), []);
  expect(document.sheets.map(({ name }) => name)).toEqual(["listor", "Projekt"]);
  expect(listOn(sheetNamed(document, "Projekt"), 22)).toBeUndefined();
});

test("keys may be typed before their own row is, words of a list may not", () => {
  const sheet = sheetNamed(opened(entries), "Tidrader");
  expect(listOn(sheet, 1)?.errorStyle).toBe("warning");
  expect(listOn(sheet, 6)?.errorStyle ?? "stop").toBe("stop");
});
