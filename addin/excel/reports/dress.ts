import { chartName } from "#core/reports/standing-report";
import type { DressedReport } from "../../ports";
import { Batch } from "../batch";
import { run } from "../run";
import { bodyOf, CHART_GAP } from "./chart";

const WAIT = { delayForCellEdit: true } as const;

/** Points between the table and a chart that is moved below it. */
const GAP = 15 * CHART_GAP;

/**
 * Has the chart of a report show the rows that its table has now: series by the names that are the table's headers, so
 * that those that somebody has added or renamed stay theirs. A chart that the table has grown over is moved below it;
 * one that somebody has put elsewhere is left there. False when there is no chart. Two requests.
 */
export const dressReport = ({ table, report: { chart } }: DressedReport) =>
  run(async (context) => {
    if (!chart) return false;
    const found = context.workbook.tables.getItemOrNullObject(table).load("name");
    await context.sync();
    if (found.isNullObject) return false;
    const own = found.worksheet.charts.getItemOrNullObject(chartName(table)).load("top,left,width,height");
    const series = own.series.load("items/name");
    const whole = found.getRange().untrack().load("top,left,width,height");
    const columns = found.columns.load("items/name");
    await context.sync();
    if (own.isNullObject) return false;
    const batch = new Batch(context);
    const headers = new Set(columns.items.map(({ name }) => name));
    for (const one of series.items) {
      if (!headers.has(one.name)) continue;
      one.setValues(bodyOf(batch, table, one.name));
      if (headers.has(chart.category)) one.setXAxisValues(bodyOf(batch, table, chart.category));
    }
    const bottom = whole.top + whole.height;
    const isBeside = own.left >= whole.left + whole.width || own.left + own.width <= whole.left;
    const isAbove = own.top + own.height <= whole.top;
    if (!isBeside && !isAbove && own.top < bottom + GAP) own.top = bottom + GAP;
    await context.sync();
    return true;
  }, WAIT);
