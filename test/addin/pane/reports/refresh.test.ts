import { beforeEach, expect, test } from "vitest";
import type { openWorkbook } from "../../../../addin/excel/workbook";
import { check } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { notice } from "../../../../addin/pane/jobs/job";
import { step } from "../../../../addin/pane/jobs/step";
import { putReport } from "../../../../addin/pane/reports/actions";
import { editCells } from "../../../../workbench/host/edit/cells";
import { addTableColumn } from "../../../../workbench/host/edit/tables";
import { Chart } from "../../../../workbench/host/model/chart";
import type { Content } from "../../../../workbench/host/model/content";
import type { RunningExcel } from "../../../../workbench/node/start-excel";
import { atWriting } from "../../excel/at-request";
import { all, bodyOf, mains, makeReport, reported, tableNamed, totalsOf } from "./reported";

let excel: RunningExcel;
let door: ReturnType<typeof openWorkbook>;
beforeEach(async () => {
  ({ excel, door } = await reported());
});

/** Somebody writes in a cell of a table, by its row from 0 and its header. */
const type = (name: string, row: number, header: string, value: Content): void => {
  const table = tableNamed(excel, name)!;
  const { body, sheet } = table;
  const at = table.columnIds.findIndex((_, index) => table.columnName(index) === header);
  const cell = { row: body.row + row, column: body.column + at, rows: 1, columns: 1 };
  editCells(excel.model, sheet, cell, () => sheet.cells.set(cell.row, cell.column, value));
};

const put = async (): Promise<void> => {
  await checkAll(door);
  await putReport(door, "budgetReport", mains);
};

const column = (header: string): (Content | undefined)[] => bodyOf(excel).map((row) => row[header]);

const chart = () => tableNamed(excel, "Budgetrapport")!.sheet.charts[0]!;

const isThere = (): boolean => excel.model.sheets.some(({ name }) => name === "Budgetrapport");

test("after an edit the report is brought up to date in place: cells, rows, sums and chart", async () => {
  await makeReport(door);
  type("Tidrader", 3, "Timmar", 100.5);
  type("Projekt", 3, "Kod", "RE");
  type("Tidrader", 3, "Projekt", "RE");
  await put();
  expect(notice.value).toMatchObject({ kind: "written", what: "Rapporten uppdaterad: Budget per projekt" });
  expect(column("Kod")).toEqual(["05", "BS", "RE"]);
  expect(column("Arbetade timmar")).toEqual([334, 3910, 100.5]);
  expect(totalsOf(excel)["Arbetade timmar"]![0]).toBe(4344.5);
  expect(excel.model.sheets.filter(({ name }) => name.startsWith("Budgetrapport"))).toHaveLength(1);
});

test("a report that grows has its chart show every row, below the table", async () => {
  await putReport(door, "budgetReport", all);
  expect(column("Nivå")).toEqual([1, 1, 2, 1]);
  expect(totalsOf(excel)["Arbetade timmar"]).toEqual([
    10_046,
    "=SUMIFS(Budgetrapport[Arbetade timmar],Budgetrapport[Nivå],1)",
  ]);
  expect(chart().series.map(({ values }) => values?.area?.rows)).toEqual([4, 4, 4]);
});

test("the owner's own column, a note, a format and a title of their own are left as they are", async () => {
  await makeReport(door);
  const table = tableNamed(excel, "Budgetrapport")!;
  const { sheet } = table;
  addTableColumn(excel.model, table, -1, "Anteckning");
  type("Budgetrapport", 1, "Anteckning", "ring dem");
  sheet.cells.set(0, 0, "Kvartalet");
  sheet.cells.set(40, 1, "min egen cell");
  const bold = excel.model.styles.idOf({ ...excel.model.styles.style(0), bold: true });
  sheet.cells.setStyle(table.body.row + 1, 4, bold);
  type("Tidrader", 0, "Timmar", 200);
  type("Tidrader", 1, "Timmar", 20);
  await put();
  expect(column("Arbetade timmar")).toEqual([200, 3920, 5802]);
  expect(column("Anteckning")).toEqual(["", "ring dem", ""]);
  expect(sheet.cells.content(0, 0)).toBe("Kvartalet");
  expect(sheet.cells.content(40, 1)).toBe("min egen cell");
  expect(excel.model.styles.style(sheet.cells.style(table.body.row + 1, 4)).bold).toBe(true);
});

test("rows and columns that somebody has moved are found where they stand", async () => {
  await makeReport(door);
  const { body, sheet } = tableNamed(excel, "Budgetrapport")!;
  const lines = sheet.cells.contents(body);
  editCells(excel.model, sheet, body, () =>
    lines.reverse().forEach((line, r) => line.forEach((cell, c) => sheet.cells.set(body.row + r, c, cell))),
  );
  type("Tidrader", 0, "Timmar", 1);
  await put();
  expect(column("Kod")).toEqual(["LO", "BS", "05"]);
  expect(column("Arbetade timmar")).toEqual([5802, 3910, 1]);
});

test("what is as the registers say is not written", async () => {
  await makeReport(door);
  excel.requests.clear();
  await putReport(door, "budgetReport", mains);
  expect(notice.value).toEqual({ kind: "nothing-to-do" });
});

test("undoing a refresh gives the report that stood; undoing the making takes its sheet away, and it can be made again", async () => {
  await makeReport(door);
  const before = bodyOf(excel);
  type("Tidrader", 0, "Timmar", 1);
  await put();
  await step(door, "undo");
  expect(bodyOf(excel)).toEqual(before);
  await step(door, "undo");
  expect(isThere()).toBe(false);
  expect(check.value!.book.tables.has("budgetReport")).toBe(false);
  await step(door, "redo");
  expect(bodyOf(excel)).toEqual(before);
  expect(totalsOf(excel)["Arbetade timmar"]![0]).toBe(10_046);
  expect(chart().series[0]!.values?.area?.rows).toBe(3);
});

test.each(["a note beside it", "a formula that points at it", "a chart of their own"])(
  "a sheet with %s stays when the making is undone, without the rows",
  async (what) => {
    await makeReport(door);
    const table = tableNamed(excel, "Budgetrapport")!;
    const { sheet } = table;
    if (what.startsWith("a note")) sheet.cells.set(2, 20, "min");
    if (what.startsWith("a chart")) sheet.charts.push(new Chart("{mitt}", "Mitt", "BarClustered"));
    if (what.startsWith("a formula"))
      excel.model.sheet("Blad1").cells.set(0, 0, 3, "=SUM(Budgetrapport[Arbetade timmar])");
    await checkAll(door);
    await step(door, "undo");
    expect(notice.value).toEqual({ kind: "report-kept", sheet: "Budgetrapport" });
    expect(isThere()).toBe(true);
    expect(column("Kod")).toEqual([""]);
  },
);

test("rows that have got a column of somebody's own are not taken out by undoing the making: it is told", async () => {
  await makeReport(door);
  addTableColumn(excel.model, tableNamed(excel, "Budgetrapport")!, -1, "Egen");
  await checkAll(door);
  await step(door, "undo");
  expect(notice.value).toMatchObject({ kind: "undo-conflicts" });
  expect(column("Kod")).toEqual(["05", "BS", "LO"]);
});

test("a row that somebody changes while the report is brought up to date is not written over in silence", async () => {
  await makeReport(door);
  type("Tidrader", 0, "Timmar", 1);
  await checkAll(door);
  const stop = atWriting(excel, () => type("Budgetrapport", 0, "Arbetade timmar", 999));
  await putReport(door, "budgetReport", mains);
  stop();
  expect(notice.value).toMatchObject({
    kind: "write-refused",
    refusal: { kind: "changed-since", cells: [{ found: 999 }] },
  });
  expect(column("Arbetade timmar")).toEqual([999, 3910, 5802]);
});

test("a figure that somebody has changed since is not undone over: it is told", async () => {
  await makeReport(door);
  type("Tidrader", 0, "Timmar", 1);
  await put();
  type("Budgetrapport", 0, "Arbetade timmar", 7);
  await checkAll(door);
  await step(door, "undo");
  expect(notice.value).toMatchObject({ kind: "undo-conflicts" });
  expect(column("Arbetade timmar")[0]).toBe(7);
});
