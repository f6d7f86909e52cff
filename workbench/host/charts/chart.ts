import { asFlag, asNumber, asText } from "../classes/values";
import type { Chart } from "../model/chart";
import { ExcelError } from "../model/excel-error";
import { LiveRange } from "../model/live-range";
import type { Workbook } from "../model/workbook";
import { liveArea } from "../protocol/arguments";
import type { Arguments } from "../protocol/arguments";
import type { Descriptor } from "../protocol/descriptor";
import { Handle, handle } from "../protocol/handle";
import { deleteChart, redrawn } from "./edit-charts";
import { boxOf } from "./place";
import type { ChartTarget } from "./targets";

/** Changes some of a chart, so that the person can take it back. */
const change = (workbook: Workbook, { sheet, chart }: ChartTarget, to: Partial<Chart>): void => {
  const before = Object.fromEntries(Object.keys(to).map((name) => [name, Reflect.get(chart, name)]));
  Object.assign(chart, to);
  redrawn(workbook, sheet, () => Object.assign(chart, before));
};

const areaAt = (args: Arguments, index: number) => {
  const raw = args.raw(index);
  return raw instanceof Handle && raw.target instanceof LiveRange ? liveArea(raw.target) : undefined;
};

const positive = (value: unknown): number => {
  const number = asNumber(value);
  if (number < 0) throw new ExcelError("InvalidArgument");
  return number;
};

/** One chart. Assumption A45: it stays where it is when cells under it move, and does not grow with a table. */
export const chart: Descriptor<ChartTarget> = {
  identity: ({ chart: { id } }) => ({ Id: id }),
  read: {
    Id: ({ chart: { id } }) => id,
    Name: ({ chart: { name } }) => name,
    ChartType: ({ chart: { type } }) => type,
    Left: ({ chart: { left } }) => left,
    Top: ({ chart: { top } }) => top,
    Width: ({ chart: { width } }) => width,
    Height: ({ chart: { height } }) => height,
  },
  write: {
    Name: (target, value, { workbook }) => change(workbook, target, { name: asText(value) }),
    Left: (target, value, { workbook }) => change(workbook, target, { left: positive(value) }),
    Top: (target, value, { workbook }) => change(workbook, target, { top: positive(value) }),
    Width: (target, value, { workbook }) => change(workbook, target, { width: positive(value) }),
    Height: (target, value, { workbook }) => change(workbook, target, { height: positive(value) }),
  },
  navigate: {
    Axes: (target) => handle("ChartAxes", target),
    Legend: (target) => handle("ChartLegend", target),
    Series: (target) => handle("ChartSeriesCollection", target),
    Title: (target) => handle("ChartTitle", target),
    Worksheet: ({ sheet }) => handle("Worksheet", sheet),
  },
  call: {
    Delete: ({ sheet, chart: gone }, _, { workbook }) => deleteChart(workbook, sheet, gone),
    SetPosition: (target, args, { workbook }) => {
      const from = areaAt(args, 0);
      if (!from) throw new ExcelError("InvalidArgument");
      const to = areaAt(args, 1) ?? from;
      const [start, end] = [boxOf(target.sheet, from), boxOf(target.sheet, to)];
      const { left, top } = start;
      const size =
        args.raw(1) === undefined
          ? {}
          : { width: end.left + end.width - left, height: end.top + end.height - top };
      change(workbook, target, { left, top, ...size });
    },
  },
};

export const chartTitle: Descriptor<ChartTarget> = {
  read: {
    Text: ({ chart: { title } }) => title,
    Visible: ({ chart: { showsTitle } }) => showsTitle,
  },
  write: {
    Text: (target, value, { workbook }) => change(workbook, target, { title: asText(value) }),
    Visible: (target, value, { workbook }) => change(workbook, target, { showsTitle: asFlag(value) }),
  },
};

const SIDES = ["Top", "Bottom", "Left", "Right"] as const;

export const chartLegend: Descriptor<ChartTarget> = {
  read: {
    Position: ({ chart: { legend } }) => legend,
    Visible: ({ chart: { showsLegend } }) => showsLegend,
  },
  write: {
    Position: (target, value, { workbook }) => {
      const legend = SIDES.find((side) => side === value);
      if (!legend) throw new ExcelError("NotImplemented", `A legend at ${String(value)} is not implemented`);
      change(workbook, target, { legend });
    },
    Visible: (target, value, { workbook }) => change(workbook, target, { showsLegend: asFlag(value) }),
  },
};

export const chartAxes: Descriptor<ChartTarget> = {
  navigate: { CategoryAxis: (target) => handle("ChartAxis", target) },
};

/** The axis along which the bars stand; of the other one nothing is played. */
export const chartAxis: Descriptor<ChartTarget> = {
  read: { ReversePlotOrder: ({ chart: { reversesCategories } }) => reversesCategories },
  write: {
    ReversePlotOrder: (target, value, { workbook }) =>
      change(workbook, target, { reversesCategories: asFlag(value) }),
  },
};
