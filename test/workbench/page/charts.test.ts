import { expect, test } from "vitest";
import { addChart } from "../../../workbench/host/charts/edit-charts";
import { addSheet } from "../../../workbench/host/edit/sheets";
import { showTotals } from "../../../workbench/host/edit/table-totals";
import { addTable } from "../../../workbench/host/edit/tables";
import { LiveRange } from "../../../workbench/host/model/live-range";
import { Workbook } from "../../../workbench/host/model/workbook";
import { User } from "../../../workbench/host/user";
import { drawnCharts } from "../../../workbench/page/charts/drawn-chart";
import { loadWorkbook } from "../../../workbench/page/files/load";
import { storeWorkbook } from "../../../workbench/page/files/store";
import type { XlsxDocument } from "../../../xlsx/document";
import { newXlsx } from "../../../xlsx/new";
import { openXlsx } from "../../../xlsx/open";

const reopen = (file: XlsxDocument): XlsxDocument => {
  const opened = openXlsx(file.save());
  if (!opened.ok) throw new Error(opened.error.fault);
  return opened.value;
};

const load = (file: XlsxDocument): Workbook => loadWorkbook(file, "Bok.xlsx", "sv-SE");

/** A workbook with a table of three rows, its sum, and a chart below it. */
const charted = (): Workbook => {
  const workbook = new Workbook();
  const sheet = addSheet(workbook, "Min rapport");
  const rows = [
    ["Kod", "Timmar"],
    ["A", 3],
    ["B & C", 4.5],
    ["D", ""],
  ];
  rows.forEach((line, r) => line.forEach((cell, c) => sheet.cells.set(r, c, cell)));
  const table = addTable(workbook, sheet, { row: 0, column: 0, rows: 4, columns: 2 }, true);
  table.name = "Rapport";
  showTotals(workbook, table, true);
  new User(workbook).type(sheet, "A5", "Summa");
  new User(workbook).type(sheet, "B5", "=SUBTOTAL(109,Rapport[Timmar])");
  const body = { row: 1, column: 1, rows: 3, columns: 1 };
  const chart = addChart(workbook, sheet, "BarClustered", { sheet, area: body });
  Object.assign(chart, { name: "Kontera Rapport", title: "Timmar < budget", legend: "Bottom" });
  Object.assign(chart, { left: 0, top: 15 * 7, width: 48 * 6, height: 15 * 12, reversesCategories: true });
  const categories = new LiveRange(sheet, { ...body, column: 0 });
  Object.assign(chart.series[0]!, { name: "Timmar", categories, color: "#2B8A57" });
  sheet.showGridlines = false;
  sheet.page = { orientation: "Landscape", zoom: { horizontalFitToPages: 1 } };
  return workbook;
};

/** What is seen of a workbook's charts, page and sums. */
const picture = (workbook: Workbook) =>
  workbook.sheets.map((sheet) => ({
    charts: sheet.charts.map(({ name, title, type, legend, left, top, width, height }) => {
      return { name, title, type, legend, left, top, width, height };
    }),
    drawn: drawnCharts(sheet).map(({ categories, series }) => ({ categories, series })),
    page: sheet.page,
    lines: sheet.showGridlines,
    totals: workbook.tablesOn(sheet).map(({ showTotals: shows, area }) => [shows, area]),
    sum: [sheet.cells.content(4, 1), sheet.cells.formula(4, 1)],
  }));

test("charts, totals row, gridlines and page are in the file when it is opened again", () => {
  const file = newXlsx();
  const workbook = charted();
  expect(storeWorkbook(workbook, file)).toEqual([]);
  expect(picture(load(reopen(file)))).toEqual(picture(workbook));
  expect(picture(workbook)[0]).toMatchObject({
    drawn: [{ categories: ["A", "B & C", "D"], series: [{ values: [3, 4.5, undefined] }] }],
    sum: [7.5, "=SUBTOTAL(109,Rapport[Timmar])"],
  });
});

test("an untouched book with a chart is saved without an edit", () => {
  const file = newXlsx();
  storeWorkbook(charted(), file);
  const opened = reopen(file);
  const before = opened.save();
  expect(storeWorkbook(load(opened), opened)).toEqual([]);
  expect(opened.save()).toEqual(before);
});

test("a chart that was changed is so in the file, one that was deleted is gone, and a second save adds none", () => {
  const file = newXlsx();
  storeWorkbook(charted(), file);
  const opened = reopen(file);
  const workbook = load(opened);
  const [sheet] = workbook.sheets;
  sheet!.charts[0]!.title = "En annan";
  storeWorkbook(workbook, opened);
  expect(picture(load(reopen(opened)))).toEqual(picture(workbook));
  storeWorkbook(workbook, opened);
  expect(reopen(opened).sheets[0]!.charts).toHaveLength(1);
  sheet!.charts = [];
  expect(storeWorkbook(workbook, opened)).toEqual([]);
  const last = reopen(opened);
  expect(last.sheets[0]!.charts).toEqual([]);
  expect(new TextDecoder().decode(last.save())).not.toContain("xl/charts/chart1.xml");
});
