import { expect, test } from "vitest";
import { addSheet, deleteSheet } from "../../../workbench/host/edit/sheets";
import { resizeTable } from "../../../workbench/host/edit/tables";
import type { Workbook } from "../../../workbench/host/model/workbook";
import { User } from "../../../workbench/host/user";
import { loadWorkbook } from "../../../workbench/page/files/load";
import { storeWorkbook } from "../../../workbench/page/files/store";
import { takeFilled } from "../../../workbench/page/files/take-filled";
import { toCharacters, toPoints } from "../../../workbench/page/files/widths";
import type { XlsxDocument } from "../../../xlsx/document";
import { newXlsx } from "../../../xlsx/new";
import { openXlsx } from "../../../xlsx/open";
import { tableBook } from "../../xlsx/follow/table-book";
import { openParts } from "../../xlsx/parts";

/** A file with one table of projects: text codes, a money format, a drop-down, a frozen header, a name and a formula. */
function projectFile(): XlsxDocument {
  const file = newXlsx();
  const sheet = file.addSheet("Projekt");
  sheet.addTable({ name: "Projekt", row: 0, column: 0, rows: 2, headers: ["Kod", "Budget", "Status"] });
  sheet.setCells([
    { row: 1, column: 0, value: "1.10", numberFormat: "@" },
    { row: 1, column: 1, value: 1250.5, numberFormat: "#,##0.00", fill: "#FFF2CC" },
    { row: 1, column: 2, value: "Pågående", bold: true },
    { row: 2, column: 0, value: "1.2", numberFormat: "@" },
    { row: 2, column: 1, value: 3, formula: "1+2" },
  ]);
  sheet.setValidation({ row: 1, column: 2, rows: 10, columns: 1 }, ["Pågående", "Fryst", "Avslutat"]);
  sheet.freezeRows(1);
  sheet.setColumnWidth(0, 20);
  return reopen(file);
}

function reopen(file: XlsxDocument): XlsxDocument {
  const opened = openXlsx(file.save());
  if (!opened.ok) throw new Error(opened.error.fault);
  return opened.value;
}

const load = (file: XlsxDocument) => loadWorkbook(file, "Bok.xlsx", "sv-SE");

/** What a workbook shows: everything that the file should give back. */
const picture = (workbook: Workbook) =>
  workbook.sheets.map((sheet) => ({
    name: sheet.name,
    cells: sheet.cells.rows.map((row, r) =>
      row?.line
        .part(0, row.line.end)
        .map((content, c) => [
          content,
          sheet.cells.formula(r, c),
          workbook.styles.style(sheet.cells.style(r, c)),
        ]),
    ),
    tables: workbook.tablesOn(sheet).map(({ name, area }) => ({ name, area })),
    validations: sheet.validations,
    freeze: sheet.freeze,
    widths: sheet.columnWidths,
  }));

test("a file's cells, formats, table, drop-down, frozen header and widths are there when it is opened", () => {
  const workbook = load(projectFile());
  const sheet = workbook.sheet("Projekt");
  const style = workbook.styles.style(sheet.cells.style(1, 1));
  expect(sheet.cells.content(1, 0)).toBe("1.10");
  expect(style).toMatchObject({ numberFormat: "#,##0.00", fill: "#FFF2CC" });
  expect(sheet.cells.formula(2, 1)).toBe("=1+2");
  expect(workbook.findTable("Projekt")?.body).toEqual({ row: 1, column: 0, rows: 2, columns: 3 });
  expect(sheet.validations[0]?.rule.list?.source).toBe("Pågående,Fryst,Avslutat");
  expect(sheet.freeze?.rows).toBe(1);
  expect(toCharacters(sheet.columnWidths[0] ?? 0)).toBe(20);
});

test("an untouched book is saved without an edit", () => {
  const file = projectFile();
  const before = file.save();
  expect(storeWorkbook(load(file), file)).toEqual([]);
  expect(file.save()).toEqual(before);
});

test("what was changed in the workbook is in the file when it is opened again", () => {
  const file = projectFile();
  const workbook = load(file);
  const user = new User(workbook);
  const sheet = workbook.sheet("Projekt");
  user.type(sheet, "A2", "'0010");
  user.type(sheet, "B3", "=2*3");
  user.type(sheet, "A4", "1.3");
  user.type(sheet, "C4", "Fryst");
  sheet.columnWidths[1] = toPoints(14);
  user.type(addSheet(workbook, "Anteckningar"), "B2", "3,5");
  expect(storeWorkbook(workbook, file)).toEqual([]);
  expect(picture(load(reopen(file)))).toEqual(picture(workbook));
});

test("a book that came from no file is saved into a new one", () => {
  const workbook = load(projectFile());
  const file = newXlsx();
  storeWorkbook(workbook, file);
  expect(picture(load(reopen(file)))).toEqual(picture(workbook));
});

test("what a file cannot be told is named, not passed over", () => {
  const file = projectFile();
  file.addSheet("Gammalt");
  const workbook = load(file);
  deleteSheet(workbook, workbook.sheet("Gammalt"));
  workbook.tables = [];
  expect(storeWorkbook(workbook, file)).toEqual([
    { what: "deleted-sheet", name: "Gammalt" },
    { what: "deleted-table", name: "Projekt" },
  ]);
});

test("a table that was made longer or shorter is so in the file", () => {
  const file = projectFile();
  const workbook = load(file);
  const table = workbook.findTable("Projekt");
  if (!table) throw new Error("no table");
  resizeTable(workbook, table, { ...table.area, rows: 6 });
  storeWorkbook(workbook, file);
  expect(reopen(file).sheets[0]?.tables[0]?.rows).toBe(5);
  resizeTable(workbook, table, { ...table.area, rows: 2 });
  storeWorkbook(workbook, file);
  expect(reopen(file).sheets[0]?.tables[0]?.rows).toBe(1);
});

test("a formula that nobody touched follows a table that grew in the grid, and so does what else points at it", () => {
  const made = newXlsx();
  const customers = made.addSheet("Kunder");
  customers.addTable({ name: "Kunder", row: 0, column: 0, rows: 2, headers: ["Nr", "Belopp"] });
  const summary = made.addSheet("Summering");
  summary.setCell(0, 0, { formula: "SUM(Kunder!B2:B3)", value: 0 });
  summary.setCell(1, 0, { formula: "1+1", value: 2 });
  const opened = openXlsx(made.save());
  if (!opened.ok) throw new Error("did not open");
  const file = opened.value;
  const workbook = loadWorkbook(file, "bok.xlsx", "sv-SE");
  const table = workbook.findTable("Kunder")!;
  table.area = { ...table.area, rows: 5 };
  workbook.sheet("Summering").cells.set(1, 0, 4, "=2+2");
  storeWorkbook(workbook, file);
  const again = openXlsx(file.save());
  const rows = again.ok ? [...again.value.sheets[1]!.rows()] : [];
  expect(rows.map(({ cells }) => cells[0]?.formula)).toEqual(["SUM(Kunder!B2:B5)", "2+2"]);
});

test("what points at cells that moved in the file, and cannot follow, is told once when the book is saved", () => {
  const file = newXlsx();
  const sheet = file.addSheet("Kunder");
  const totals = [{ label: "Summa" }];
  sheet.addTable({ name: "Kunder", row: 0, column: 0, rows: 2, headers: ["Nr"], totals });
  file.addSheet("Översikt").setCells([
    { row: 0, column: 0, value: "Kunder!A4" },
    { row: 0, column: 1, value: "Summa", formula: "INDIRECT(A1)" },
  ]);
  const opened = reopen(file);
  const workbook = load(opened);
  const table = workbook.findTable("Kunder")!;
  resizeTable(workbook, table, { ...table.area, rows: 6 });
  expect(storeWorkbook(workbook, opened)).toEqual([{ what: "stale", name: "Översikt B1 (=INDIRECT(A1))" }]);
  expect(storeWorkbook(workbook, opened)).toEqual([]);
});

test("calculated columns of rows that came into a table show in the grid when the book has been saved, and a sum of them is outdated", () => {
  const column = "Kunder[[#This Row],[Belopp]]*2";
  const file = openParts(tableBook({ column }));
  const workbook = load(file);
  const [sheet] = workbook.sheets;
  const user = new User(workbook);
  user.type(sheet!, "A5", "K4");
  user.type(sheet!, "B5", "50");
  expect(sheet!.cells.content(4, 2)).toBe("");
  storeWorkbook(workbook, file);
  takeFilled(workbook, file);
  expect([sheet!.cells.content(4, 2), sheet!.cells.formula(4, 2)]).toEqual([100, `=${column}`]);
  // What somebody has typed there since stays, and what is saved again is the same.
  expect(storeWorkbook(workbook, file)).toEqual([]);
  expect(load(reopen(file)).sheets[0]!.cells.content(4, 2)).toBe(100);
});
