import type { XlsxChart, XlsxSeries } from "../../../xlsx/chart/chart";
import type { XlsxSheet } from "../../../xlsx/document";
import { boxOf, columnAtPoint, rowAtPoint } from "../../host/charts/place";
import { formatAbsolute, parseArea, quoteSheet, splitAddress } from "../../host/model/address";
import { Chart, type ChartSeries, type ChartType } from "../../host/model/chart";
import { LiveRange } from "../../host/model/live-range";
import type { Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";

/** Which of its file's charts a chart is, in their order. */
const places = new WeakMap<Chart, number>();

const typeOf = ({ kind, isStacked }: XlsxChart): ChartType =>
  `${kind === "bar" ? "Bar" : "Column"}${isStacked ? "Stacked" : "Clustered"}`;

const rangeOf = (workbook: Workbook, own: Sheet, formula: string | undefined): LiveRange | undefined => {
  const { sheet: name, local } = splitAddress(formula ?? "");
  const sheet = name === undefined ? own : workbook.findSheet(name);
  const area = parseArea(local);
  if (!sheet || !area) return undefined;
  const range = new LiveRange(sheet, area);
  workbook.live.add(range);
  return range;
};

const sides = { top: "Top", bottom: "Bottom", left: "Left", right: "Right" } as const;

/** Lays the charts of a file's sheet over the sheet. What they show may stand on sheets that come later: to be done last. */
export const loadCharts = (workbook: Workbook, sheet: Sheet, from: XlsxSheet): void => {
  for (const [at, told] of from.charts.entries()) {
    const chart = new Chart(workbook.nextChartId().id, told.name, typeOf(told));
    Object.assign(chart, boxOf(sheet, told.over));
    chart.title = told.title;
    chart.showsTitle = told.title !== "";
    chart.showsLegend = told.legend !== undefined;
    if (told.legend) chart.legend = sides[told.legend];
    chart.reversesCategories = told.reversesCategories;
    for (const { name, values, categories, color } of told.series)
      chart.series.push({
        name,
        values: rangeOf(workbook, sheet, values),
        categories: rangeOf(workbook, sheet, categories),
        color: color ?? "",
      });
    places.set(chart, at);
    sheet.charts.push(chart);
  }
};

const formulaOf = (range: LiveRange | undefined): string | undefined => {
  if (!range?.area) return undefined;
  return `${quoteSheet(range.sheet.name)}!${formatAbsolute(range.area)}`;
};

const seriesOf = ({ name, values, categories, color }: ChartSeries): XlsxSeries[] => {
  const shown = formulaOf(values);
  const called = formulaOf(categories);
  return shown === undefined
    ? []
    : [
        {
          name,
          values: shown,
          ...(called !== undefined && { categories: called }),
          ...(color !== "" && { color: color.toUpperCase() }),
        },
      ];
};

/** A chart as a file tells it. */
const toldOf = (sheet: Sheet, chart: Chart): XlsxChart => {
  const { left, top, width, height, type } = chart;
  const [column, row] = [columnAtPoint(sheet, left).at, rowAtPoint(sheet, top).at];
  const side = (["top", "bottom", "left", "right"] as const).find((one) => sides[one] === chart.legend);
  return {
    kind: type.startsWith("Bar") ? "bar" : "column",
    isStacked: type.endsWith("Stacked"),
    title: chart.showsTitle ? chart.title : "",
    legend: chart.showsLegend ? side : undefined,
    reversesCategories: chart.reversesCategories,
    series: chart.series.flatMap(seriesOf),
    name: chart.name,
    over: {
      row,
      column,
      rows: Math.max(1, rowAtPoint(sheet, top + height).at - row),
      columns: Math.max(1, columnAtPoint(sheet, left + width).at - column),
    },
  };
};

const isSame = (one: XlsxChart, other: XlsxChart): boolean => {
  const inOrder = ({ name, over, ...rest }: XlsxChart): unknown => [name, over, rest];
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
};

/** Writes the charts that differ from the file's; gives the names of those that the file could not be told. */
export const storeCharts = (sheet: Sheet, file: XlsxSheet): string[] => {
  const before = file.charts;
  const lost: string[] = [];
  const kept = new Set<number>();
  for (const chart of sheet.charts) {
    const at = places.get(chart);
    const told = toldOf(sheet, chart);
    const standing = at === undefined ? undefined : before[at];
    if (at === undefined || !standing) continue;
    kept.add(at);
    if (!isSame(told, standing) && !file.changeChart(at, told)) lost.push(chart.name);
  }
  for (const [at, { name }] of [...before.entries()].reverse())
    if (!kept.has(at) && !file.changeChart(at, undefined)) lost.push(name);
  const stand = sheet.charts
    .filter((chart) => kept.has(places.get(chart) ?? -1))
    .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const coming = sheet.charts.filter((chart) => !stand.includes(chart));
  for (const chart of coming) file.addChart(toldOf(sheet, chart));
  [...stand, ...coming].forEach((chart, at) => places.set(chart, at));
  return lost;
};
