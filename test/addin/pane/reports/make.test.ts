import { expect, test } from "vitest";
import { notice } from "../../../../addin/pane/jobs/job";
import { chooseChart } from "../../../../addin/pane/kit/report-chart";
import { lacksChart } from "../../../../addin/pane/reports/state";
import { boxOf } from "../../../../workbench/host/charts/place";
import { bodyOf, makeReport, reported, tableNamed, totalsOf } from "./reported";

test("a report is a sheet with numbers, a totals row of formulas and Excel's own chart over its rows", async () => {
  const { excel, door } = await reported();
  await makeReport(door);
  expect(notice.value).toMatchObject({ kind: "written", what: "Rapport: Budget per projekt" });
  expect(bodyOf(excel)).toMatchObject([
    { Kod: "05", Namn: "Arbetsmiljö", "Budgeterade timmar": 240, "Arbetade timmar": 334, "Timmar kvar": -94 },
    {
      Kod: "BS",
      "Budgeterade timmar": 5280,
      "Arbetade timmar": 3910,
      "Timmar kvar": 1370,
      "Timmar över": "",
    },
    { Kod: "LO", "Budgeterade timmar": 6800, "Arbetade timmar": 5802, "Använt i procent": 85.32 },
  ]);
  expect(totalsOf(excel)).toMatchObject({
    Kod: ["Summa", undefined],
    Namn: ["", undefined],
    "Budgeterade timmar": [12_320, "=SUBTOTAL(109,Budgetrapport[Budgeterade timmar])"],
    "Arbetade timmar": [10_046, "=SUBTOTAL(109,Budgetrapport[Arbetade timmar])"],
    "Timmar över": [94, "=SUBTOTAL(109,Budgetrapport[Timmar över])"],
    "Till och med": ["", undefined],
  });
  const { sheet, area } = tableNamed(excel, "Budgetrapport")!;
  expect(sheet.cells.contents({ row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
    ["Budget per projekt", ""],
    ["Till och med", 46_356],
  ]);
  expect(sheet).toMatchObject({
    name: "Budgetrapport",
    showGridlines: false,
    page: { orientation: "Landscape", zoom: { horizontalFitToPages: 1 } },
  });
  const [chart] = sheet.charts;
  expect(chart).toMatchObject({
    type: "BarClustered",
    title: "Arbetat mot budget, timmar",
    legend: "Bottom",
  });
  expect(
    chart!.series.map(({ name, values, categories }) => [name, values?.area?.rows, categories?.area?.column]),
  ).toEqual([
    ["Budgeterade timmar", 3, 0],
    ["Arbetade timmar", 3, 0],
    ["Timmar över", 3, 0],
  ]);
  const whole = boxOf(sheet, area);
  expect(chart!.top).toBeGreaterThanOrEqual(whole.top + whole.height);
  expect(excel.model.active).toBe(sheet);
});

test.each([
  ["columns", ["ColumnClustered"]],
  ["none", []],
] as const)("a new report gets the chart that was chosen: %s", async (choice, types) => {
  chooseChart(choice);
  const { excel, door } = await reported();
  await makeReport(door);
  const { sheet } = tableNamed(excel, "Budgetrapport")!;
  expect(sheet.charts.map(({ type }) => type)).toEqual(types);
  expect(lacksChart.value).toBe(false);
  chooseChart("bars");
});
