import type { Area } from "../model/area";
import { Chart, CHART_TYPES, type ChartSeries, type ChartType } from "../model/chart";
import { CellError } from "../model/content";
import { ExcelError } from "../model/excel-error";
import { LiveRange } from "../model/live-range";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

const isType = (type: string): type is ChartType => CHART_TYPES.some((known) => known === type);

/** Tells that the sheet looks otherwise, and how the person takes it back. */
export const redrawn = (workbook: Workbook, sheet: Sheet, back: () => void): void => {
  workbook.journal?.push(() => {
    back();
    workbook.emit({ kind: "layout", sheet });
  });
  workbook.emit({ kind: "layout", sheet });
};

/** A range that a chart shows: it follows its cells, but does not grow with a table. */
export const held = (workbook: Workbook, sheet: Sheet, area: Area): LiveRange => {
  const range = new LiveRange(sheet, area);
  workbook.live.add(range);
  return range;
};

/** Adds a chart with a series for each column of a range. */
export const addChart = (
  workbook: Workbook,
  sheet: Sheet,
  type: string,
  source: { readonly sheet: Sheet; readonly area: Area },
): Chart => {
  if (!isType(type)) throw new ExcelError("NotImplemented", `A chart of type ${type} is not implemented`);
  const { id, number } = workbook.nextChartId();
  const chart = new Chart(id, `Chart ${number}`, type);
  for (let column = 0; column < source.area.columns; column++) {
    const whole = { ...source.area, column: source.area.column + column, columns: 1 };
    const head = source.sheet.cells.content(whole.row, whole.column);
    // A first cell of text names the series.
    const isHead = typeof head === "string" && head !== "" && whole.rows > 1;
    const body = isHead ? { ...whole, row: whole.row + 1, rows: whole.rows - 1 } : whole;
    chart.series.push({
      name: isHead ? head : `Series${column + 1}`,
      values: held(workbook, source.sheet, body),
      categories: undefined,
      color: "",
    });
  }
  sheet.charts.push(chart);
  redrawn(workbook, sheet, () => {
    sheet.charts = sheet.charts.filter((other) => other !== chart);
  });
  return chart;
};

export const deleteChart = (workbook: Workbook, sheet: Sheet, chart: Chart): void => {
  const before = sheet.charts;
  sheet.charts = before.filter((other) => other !== chart);
  redrawn(workbook, sheet, () => {
    sheet.charts = before;
  });
};

/** What a series shows: a number for each bar, undefined where there is none. */
export const valuesOf = ({ values }: ChartSeries): (number | undefined)[] =>
  values?.area
    ? values.sheet.cells.contents(values.area).map(([cell]) => (typeof cell === "number" ? cell : undefined))
    : [];

/** What the bars of a chart are called. */
export const categoriesOf = ({ categories }: ChartSeries): string[] =>
  categories?.area
    ? categories.sheet.cells
        .contents(categories.area)
        .map(([cell = ""]) => (cell instanceof CellError ? cell.text : String(cell)))
    : [];
