import type { LiveRange } from "./live-range";

/** The kinds of chart that the host draws: bars that lie or stand, beside or on top of each other. */
export const CHART_TYPES = ["BarClustered", "BarStacked", "ColumnClustered", "ColumnStacked"] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** One series: its bars' lengths, what each is called, and its color. */
export type ChartSeries = {
  name: string;
  values: LiveRange | undefined;
  categories: LiveRange | undefined;
  /** "" for Excel's own. */
  color: string;
};

/** A chart that lies over a sheet's cells; places and sizes are in points from the sheet's upper left corner. */
export class Chart {
  title = "";
  showsTitle = true;
  legend: "Top" | "Bottom" | "Left" | "Right" = "Right";
  showsLegend = true;
  /** The first category stands where else the last one would. */
  reversesCategories = false;
  readonly series: ChartSeries[] = [];
  left = 0;
  top = 0;
  width = 360;
  height = 216;

  constructor(
    readonly id: string,
    public name: string,
    public type: ChartType,
  ) {}
}
