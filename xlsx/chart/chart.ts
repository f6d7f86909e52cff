import type { CellRange } from "../document";

/** One series of a chart: its name, the cells that it shows, what they are called, and its color as `#RRGGBB`. */
export type XlsxSeries = {
  readonly name: string;
  /** As formulas, without `=`. */
  readonly values: string;
  readonly categories?: string;
  readonly color?: string;
};

/** A chart of bars on a worksheet. */
export type XlsxChart = {
  readonly name: string;
  readonly kind: "bar" | "column";
  readonly isStacked: boolean;
  readonly title: string;
  /** Where the legend stands; undefined for none. */
  readonly legend: "top" | "bottom" | "left" | "right" | undefined;
  /** The first category stands where else the last one would. */
  readonly reversesCategories: boolean;
  readonly series: readonly XlsxSeries[];
  /** The cells that it lies over. */
  readonly over: CellRange;
};
