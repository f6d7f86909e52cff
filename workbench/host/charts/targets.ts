import type { Chart, ChartSeries } from "../model/chart";
import type { Sheet } from "../model/sheet";

/** A chart and the sheet that it lies on. */
export type ChartTarget = { readonly sheet: Sheet; readonly chart: Chart };

/** One series of a chart. */
export type SeriesTarget = ChartTarget & { readonly series: ChartSeries };
