import { beforeEach, expect, test } from "vitest";
import type { CellValue } from "#core/values/cell";
import { openWorkbook } from "../../../addin/excel/workbook";
import type { Sheet } from "../../../workbench/host/model/sheet";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { atWriting } from "./at-request";
import { bookOf, workbookOf, writesOf, type Change } from "./books";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

const people = Array.from({ length: 8 }, (_, at) => [`${at + 1}`, `Namn ${at + 1}`]);

/** Employees' numbers from the top down, when others do something right before a job's rows are written. */
const numbersAfter = async (
  changes: readonly Change[],
  act: (sheet: Sheet) => void,
): Promise<CellValue[]> => {
  excel.reset(workbookOf({ register: "employees", rows: people, row: 1, column: 1 }));
  const door = openWorkbook();
  const job = { writes: writesOf(await bookOf(door), "employees", changes) };
  const stop = atWriting(excel, () => act(excel.model.sheet("Anställda")));
  expect(await door.write(job)).toMatchObject({ ok: true });
  stop();
  const { sheet, body } = excel.model.findTable("Anställda")!;
  return sheet.cells.contents({ ...body, columns: 1 }).map(([number]) => number as CellValue);
};

const typeRow = (sheet: Sheet, at: number, number: string): void => {
  excel.user.insertRows(sheet, at, 1);
  excel.user.type(sheet, `B${at + 1}`, number);
};

const middle: Change[] = [
  { insert: 4, cells: ["N1", "Ny"] },
  { insert: 5, cells: ["N2", "Ny"] },
];

test("a new row stands below the row that it was to follow, when others insert a row above meanwhile", async () => {
  expect(await numbersAfter(middle, (sheet) => typeRow(sheet, 3, "A"))).toEqual([
    "1",
    "A",
    "2",
    "3",
    "4",
    "N1",
    "N2",
    "5",
    "6",
    "7",
    "8",
  ]);
});

test("a new row stands below the row that it was to follow, when others take a row out above meanwhile", async () => {
  expect(await numbersAfter(middle, (sheet) => excel.user.deleteRows(sheet, 2, 1))).toEqual([
    "2",
    "3",
    "4",
    "N1",
    "N2",
    "5",
    "6",
    "7",
    "8",
  ]);
});

test("a new row stands above the row that was to follow it, when the one before it is gone by now", async () => {
  const act = (sheet: Sheet): void => {
    typeRow(sheet, 3, "A");
    excel.user.deleteRows(sheet, 6, 1);
  };
  expect(await numbersAfter(middle, act)).toEqual(["1", "A", "2", "3", "N1", "N2", "5", "6", "7", "8"]);
});

test("rows that a job takes out do not move where its new rows stand, and those at the end stay at the end", async () => {
  const changes: Change[] = [
    { remove: 1 },
    { insert: 3, cells: ["N1", "Ny"] },
    { insert: 8, cells: ["N2", "Ny"] },
  ];
  expect(await numbersAfter(changes, (sheet) => typeRow(sheet, 2, "A"))).toEqual([
    "A",
    "1",
    "3",
    "4",
    "N1",
    "5",
    "6",
    "7",
    "8",
    "N2",
  ]);
});

test("rows that changed places meanwhile each take the new row below them along", async () => {
  const changes: Change[] = [
    { insert: 2, cells: ["N2", "Ny"] },
    { insert: 7, cells: ["N6", "Ny"] },
  ];
  const turn = (sheet: Sheet): void => {
    const moved = sheet.cells.contents({ row: 2, rows: 8, column: 1, columns: 2 });
    moved
      .reverse()
      .forEach((cells, row) => cells.forEach((cell, column) => sheet.cells.set(2 + row, 1 + column, cell)));
    typeRow(sheet, 2, "A");
  };
  const now = ["A", "8", "7", "6", "N6", "5", "4", "3", "2", "N2", "1"];
  expect(await numbersAfter(changes, turn)).toEqual(now);
});
