import { beforeEach, expect, test } from "vitest";
import { check, stage, tablesRead } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { areTablesOther } from "../../../../addin/pane/book/read-again";
import { FakeWorkbook } from "../fake-workbook";

const lunch = { name: "Lunch", sheet: "Lunch", row: 0, column: 0, headers: ["Vem"], rows: [] };

beforeEach(() => {
  stage.value = { kind: "opening" };
  check.value = undefined;
});

const opened = async (): Promise<FakeWorkbook> => {
  const workbook = new FakeWorkbook({ projects: [{ code: "A" }], customers: [{ number: "1" }] });
  await checkAll(workbook);
  return workbook;
};

test("a workbook has the tables that were read until one comes, goes, is renamed or moves to another sheet", async () => {
  const workbook = await opened();
  expect(await areTablesOther(workbook)).toBe(false);
  workbook.sheets.push(lunch);
  expect(await areTablesOther(workbook)).toBe(true);
  workbook.sheets.pop();
  expect(await areTablesOther(workbook)).toBe(false);
  workbook.sheets[0] = { ...workbook.sheets[0]!, name: "Annat" };
  expect(await areTablesOther(workbook)).toBe(true);
  workbook.sheets.length = 1;
  expect(await areTablesOther(workbook)).toBe(true);
});

test("tables that are no register are among those that were read, and a sheet read without a table is not", async () => {
  const workbook = new FakeWorkbook({ projects: [{ code: "A" }] });
  workbook.sheets.push(lunch, { ...lunch, name: "", sheet: "Fritt" });
  await checkAll(workbook);
  expect(tablesRead.value).toEqual([
    { name: "Projekt", sheet: "Projekt" },
    { name: "Lunch", sheet: "Lunch" },
  ]);
});

test("whether the tables are others is not told while Excel refuses to list them", async () => {
  const workbook = await opened();
  workbook.refusal = { kind: "editing-cell" };
  expect(await areTablesOther(workbook)).toBeUndefined();
});
