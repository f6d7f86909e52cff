import { expect, test } from "vitest";
import { addTableRows } from "../../../workbench/host/edit/tables";
import type { Workbook } from "../../../workbench/host/model/workbook";
import { User } from "../../../workbench/host/user";
import { loadWorkbook } from "../../../workbench/page/files/load";
import { storeWorkbook } from "../../../workbench/page/files/store";
import { OutdatedResults } from "../../../workbench/page/outdated";
import type { XlsxDocument } from "../../../xlsx/document";
import { newXlsx } from "../../../xlsx/new";
import { openXlsx } from "../../../xlsx/open";
import { formula, tableBook } from "../../xlsx/follow/table-book";
import { openParts } from "../../xlsx/parts";

const reopen = (file: XlsxDocument): XlsxDocument => {
  const opened = openXlsx(file.save());
  if (!opened.ok) throw new Error(opened.error.fault);
  return opened.value;
};

/** Hours in a table with a calculated column, and a sheet of sums over it: direct, by name, by way of another sum, and of nothing. */
const bookFile = (): XlsxDocument => {
  const file = newXlsx();
  const hours = file.addSheet("Tid");
  hours.addTable({ name: "Tid", row: 0, column: 0, rows: 2, headers: ["Kod", "Timmar", "Dubbelt"] });
  hours.setCells([
    { row: 1, column: 0, value: "A" },
    { row: 1, column: 1, value: 4 },
    { row: 1, column: 2, value: 8, formula: "Tid[[#This Row],[Timmar]]*2" },
    { row: 2, column: 0, value: "B" },
    { row: 2, column: 1, value: 6 },
    { row: 2, column: 2, value: 12, formula: "Tid[[#This Row],[Timmar]]*2" },
  ]);
  const sums = file.addSheet("Summor");
  sums.setCells([
    { row: 0, column: 0, value: 10, formula: "SUM(Tid[Timmar])" },
    { row: 1, column: 0, value: 4, formula: "Tid!B2" },
    { row: 2, column: 0, value: 20, formula: "A1*2" },
    { row: 3, column: 0, value: 6, formula: "Tid!B3" },
    { row: 4, column: 0, value: 3, formula: "1+2" },
  ]);
  return reopen(file);
};

const sheetRow = (body: string): string => `<row r="1">${formula("A1", body, 600)}</row>`;

const opened = (file: XlsxDocument) => {
  const workbook = loadWorkbook(file, "Bok.xlsx", "sv-SE");
  return { file, workbook, user: new User(workbook), outdated: new OutdatedResults(workbook) };
};

/** The outdated cells of a sheet's first rows and columns. */
const outdatedOn = (outdated: OutdatedResults, workbook: Workbook, name: string): string[] => {
  const sheet = workbook.sheet(name);
  return Array.from({ length: 6 * 4 }, (_, at) => [Math.floor(at / 4), at % 4] as const)
    .filter(([row, column]) => outdated.has(sheet, row, column))
    .map(([row, column]) => `${"ABCD"[column]}${row + 1}`);
};

test("what reads a cell that was typed in is outdated, also by way of another formula, and nothing else", () => {
  const { workbook, user, outdated } = opened(bookFile());
  expect(outdated.isOn(workbook.sheet("Summor"))).toBe(false);
  user.type(workbook.sheet("Tid"), "B2", "5");
  expect(outdatedOn(outdated, workbook, "Summor")).toEqual(["A1", "A2", "A3"]);
  expect(outdatedOn(outdated, workbook, "Tid")).toEqual(["C2"]);
  expect(outdated.isOn(workbook.sheet("Summor"))).toBe(true);
});

test("a formula that is entered is worked out from what stands there now, until that changes", () => {
  const { workbook, user, outdated } = opened(bookFile());
  user.type(workbook.sheet("Tid"), "B2", "5");
  user.type(workbook.sheet("Summor"), "A2", "=Tid!B2*1");
  expect(outdatedOn(outdated, workbook, "Summor")).toEqual(["A1", "A3"]);
  user.type(workbook.sheet("Tid"), "B2", "7");
  expect(outdatedOn(outdated, workbook, "Summor")).toEqual(["A1", "A2", "A3"]);
});

test("the add-in's own functions are never outdated: it keeps their results", () => {
  const { workbook, user, outdated } = opened(bookFile());
  user.type(workbook.sheet("Summor"), "B1", '=KONTERA.WORKED("A(1)")');
  user.type(workbook.sheet("Tid"), "B2", "5");
  expect(outdatedOn(outdated, workbook, "Summor")).not.toContain("B1");
});

test("no outdated result is saved, in the first file or the next: it is left to Excel", () => {
  const { file, workbook, user, outdated } = opened(bookFile());
  const save = (): unknown[] => {
    storeWorkbook(workbook, file, (...place) => outdated.has(...place));
    const [hours, sums] = reopen(file).sheets;
    return [hours, sums].flatMap((sheet) =>
      [...(sheet?.rows() ?? [])].flatMap(({ cells }) =>
        cells.filter(({ formula }) => formula !== undefined).map(({ value }) => value),
      ),
    );
  };
  user.type(workbook.sheet("Tid"), "B2", "5");
  // The two rows of Tid, then the sums: the whole one, B2, what doubles the sum, B3, and 1+2.
  expect(save()).toEqual(["", 12, "", "", "", 6, 3]);
  expect(save()).toEqual(["", 12, "", "", "", 6, 3]);
  user.type(workbook.sheet("Tid"), "B3", "7");
  expect(save()).toEqual(["", "", "", "", "", "", 3]);
});

test("rows that come into a table make outdated what reads it", () => {
  const { workbook, outdated } = opened(bookFile());
  const table = workbook.findTable("Tid");
  if (!table) throw new Error("no table");
  addTableRows(workbook, table, 1, 1);
  expect(outdatedOn(outdated, workbook, "Summor")).toContain("A1");
});

test("an outdated result that moves is outdated where it has come, and nothing else is in its old place", () => {
  const { workbook, user, outdated } = opened(bookFile());
  user.type(workbook.sheet("Tid"), "B3", "7");
  expect(outdatedOn(outdated, workbook, "Tid")).toEqual(["C3"]);
  const table = workbook.findTable("Tid");
  if (!table) throw new Error("no table");
  addTableRows(workbook, table, 1, 1);
  expect(outdatedOn(outdated, workbook, "Tid")).toEqual(["C4"]);
});

test("of very many cells that change at once the sheet is taken as a whole: what reads it is outdated", () => {
  const { workbook, outdated } = opened(bookFile());
  const sheet = workbook.sheet("Tid");
  workbook.emit({
    kind: "cells",
    sheet,
    area: { row: 0, column: 0, rows: 1_048_576, columns: 3 },
    change: "RangeEdited",
    tables: [],
  });
  expect(outdatedOn(outdated, workbook, "Summor")).toEqual(["A1", "A2", "A3", "A4"]);
});

test("a row that is typed below a table has its calculated columns in the file, and old sums of the table are gone", () => {
  const file = openParts(
    tableBook({ column: "Kunder[[#This Row],[Belopp]]*2", summary: sheetRow("SUM(Kunder[Belopp])") }),
  );
  const { workbook, user, outdated } = opened(file);
  const sheet = workbook.sheet("Kunder");
  user.type(sheet, "A5", "K4");
  user.type(sheet, "B5", "50");
  storeWorkbook(workbook, file, (...place) => outdated.has(...place));
  const [customers, summary] = reopen(file).sheets.map(({ rows }) => [...rows()].at(-1)?.cells);
  expect(customers?.map(({ value, formula }) => formula ?? value)).toEqual([
    "K4",
    50,
    "Kunder[[#This Row],[Belopp]]*2",
  ]);
  expect(customers?.at(-1)?.value).toBe(100);
  expect(summary?.map(({ value }) => value)).toEqual([""]);
});

test("a sum over a table that the grid keeps up is not outdated, and what cannot be calculated keeps its result", () => {
  const { workbook, user, outdated } = opened(bookFile());
  user.type(workbook.sheet("Summor"), "C1", "=SUBTOTAL(109,Tid[Timmar])");
  user.type(workbook.sheet("Tid"), "B2", "5");
  const { cells } = workbook.sheet("Summor");
  expect(cells.content(0, 2)).toBe(11);
  expect(outdated.has(workbook.sheet("Summor"), 0, 2)).toBe(false);
  expect(workbook.sheet("Tid").cells.content(1, 2)).toBe(8);
});
