import { categoriesOf, valuesOf } from "../../host/charts/edit-charts";
import type { Chart } from "../../host/model/chart";
import type { Sheet } from "../../host/model/sheet";
import { PIXELS_PER_POINT } from "../grid/sheet-source";

/** A chart as it is drawn: places in pixels from the sheet's upper left corner. */
export type DrawnChart = {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly showsLegend: boolean;
  readonly isLying: boolean;
  readonly isStacked: boolean;
  /** From the top of lying bars, from the left of standing ones. */
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly (number | undefined)[];
  }[];
};

/** Colors that Excel gives series which have none of their own. */
const COLORS = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"];

const drawn = (chart: Chart): DrawnChart => {
  const { id, left, top, width, height, type, series } = chart;
  const [first] = series;
  const count = Math.max(0, ...series.map((one) => valuesOf(one).length));
  const named = first ? categoriesOf(first) : [];
  const categories = Array.from({ length: count }, (_, at) => named[at] ?? String(at + 1));
  const isLying = type.startsWith("Bar");
  // Lying bars begin below, unless the axis is turned.
  const isTurned = isLying !== chart.reversesCategories;
  const inOrder = <T>(list: readonly T[]): readonly T[] => (isTurned ? list.toReversed() : list);
  return {
    id,
    left: left * PIXELS_PER_POINT,
    top: top * PIXELS_PER_POINT,
    width: width * PIXELS_PER_POINT,
    height: height * PIXELS_PER_POINT,
    title: chart.showsTitle ? chart.title : "",
    showsLegend: chart.showsLegend,
    isLying,
    isStacked: type.endsWith("Stacked"),
    categories: inOrder(categories),
    series: series.map((one, at) => {
      const values = valuesOf(one);
      return {
        name: one.name,
        color: one.color || (COLORS[at % COLORS.length] ?? "#4472c4"),
        values: inOrder(categories.map((_, place) => values[place])),
      };
    }),
  };
};

/** The charts of a sheet as they are drawn now. */
export const drawnCharts = (sheet: Sheet): DrawnChart[] => sheet.charts.map(drawn);
