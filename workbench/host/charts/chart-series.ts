import { colorOf } from "../classes/color";
import { asText } from "../classes/values";
import type { ChartSeries } from "../model/chart";
import { ExcelError } from "../model/excel-error";
import type { Workbook } from "../model/workbook";
import type { Arguments } from "../protocol/arguments";
import type { Descriptor } from "../protocol/descriptor";
import { handle, type Handle } from "../protocol/handle";
import { held, redrawn } from "./edit-charts";
import type { ChartTarget, SeriesTarget } from "./targets";

const change = (workbook: Workbook, { sheet, series }: SeriesTarget, to: Partial<ChartSeries>): void => {
  const before = { ...series };
  Object.assign(series, to);
  redrawn(workbook, sheet, () => Object.assign(series, before));
};

const rangeOf = (workbook: Workbook, { sheet }: SeriesTarget, args: Arguments) => {
  const { sheet: on, area } = args.range(0, workbook, sheet);
  return held(workbook, on, area);
};

/** One series of a chart. */
export const chartSeries: Descriptor<SeriesTarget> = {
  read: {
    Name: ({ series: { name } }) => name,
    ChartType: ({ chart: { type } }) => type,
  },
  write: { Name: (target, value, { workbook }) => change(workbook, target, { name: asText(value) }) },
  navigate: { Format: (target) => handle("ChartSeriesFormat", target) },
  call: {
    SetValues: (target, args, { workbook }) =>
      change(workbook, target, { values: rangeOf(workbook, target, args) }),
    SetXAxisValues: (target, args, { workbook }) =>
      change(workbook, target, { categories: rangeOf(workbook, target, args) }),
    Delete: ({ sheet, chart, series }, _, { workbook }) => {
      const at = chart.series.indexOf(series);
      chart.series.splice(at, 1);
      redrawn(workbook, sheet, () => chart.series.splice(at, 0, series));
    },
  },
};

export const chartSeriesFormat: Descriptor<SeriesTarget> = {
  navigate: { Fill: (target) => handle("ChartFill", target) },
};

export const chartFill: Descriptor<SeriesTarget> = {
  call: {
    SetSolidColor: (target, args, { workbook }) => change(workbook, target, { color: colorOf(args.text(0)) }),
    Clear: (target, _, { workbook }) => change(workbook, target, { color: "" }),
  },
};

const at = (target: ChartTarget, index: number): Handle => {
  const series = target.chart.series[index];
  if (!series) throw new ExcelError("InvalidArgument");
  return handle("ChartSeries", { ...target, series });
};

export const chartSeriesCollection: Descriptor<ChartTarget> = {
  read: { Count: ({ chart }) => chart.series.length },
  items: (target) => target.chart.series.map((series) => handle("ChartSeries", { ...target, series })),
  call: {
    Add: (target, args, { workbook }) => {
      const { chart, sheet } = target;
      const name = args.optionalText(0) ?? `Series${chart.series.length + 1}`;
      const series: ChartSeries = { name, values: undefined, categories: undefined, color: "" };
      chart.series.push(series);
      redrawn(workbook, sheet, () => {
        chart.series.splice(chart.series.indexOf(series), 1);
      });
      return handle("ChartSeries", { ...target, series });
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (target, args) => at(target, args.number(0)),
  },
};
