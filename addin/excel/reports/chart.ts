import type { ReportSheet } from "#core/reports/report-sheet";
import { chartName } from "#core/reports/standing-report";
import type { Batch } from "../batch";

/** How many rows of the standard height the chart takes, and how many lie between it and the table. */
const CHART_ROWS = 20;
export const CHART_GAP = 1;

/** The cells of a column of a table, without its header and its total. */
export const bodyOf = (batch: Batch, table: string, header: string): Excel.Range =>
  batch.table(table).columns.getItem(header).getDataBodyRange().untrack();

/** Adds Excel's own chart over the table's columns, below it. */
export const addChart = (
  batch: Batch,
  sheet: string,
  table: string,
  { chart, top, columns }: ReportSheet,
): void => {
  const [first, ...others] = chart?.series ?? [];
  if (!chart || !first) return;
  const made = batch.sheet(sheet).charts.add(chart.kind, bodyOf(batch, table, first.header), "Columns");
  made.name = chartName(table);
  made.title.text = chart.title;
  made.legend.position = "Bottom";
  const one = made.series.getItemAt(0);
  one.name = first.header;
  const all = [
    { series: one, ...first },
    ...others.map((two) => ({ series: made.series.add(two.header), ...two })),
  ];
  for (const { series, header, color } of all) {
    series.setValues(bodyOf(batch, table, header));
    series.setXAxisValues(bodyOf(batch, table, chart.category));
    series.format.fill.setSolidColor(color);
  }
  // Bars that lie are drawn from below: the first row is to stand first.
  if (chart.kind === "BarClustered" || chart.kind === "BarStacked")
    made.axes.categoryAxis.reversePlotOrder = true;
  // One row of the table and its totals.
  const from = top + 3 + CHART_GAP;
  const last = Math.min(columns.length, CHART_COLUMNS) - 1;
  made.setPosition(
    batch.range({ sheet, row: from, column: 0, rows: 1, columns: 1 }),
    batch.range({ sheet, row: from + CHART_ROWS - 1, column: last, rows: 1, columns: 1 }),
  );
};

/** How many columns it is wide at most. */
const CHART_COLUMNS = 6;
