import { bars } from "./bars";
import type { DrawnChart } from "./drawn-chart";
import { shape } from "./shape";

const TITLE = 34;
const LEGEND = 28;
const LETTER = 6.2;
const PADDING = 12;

const legend = ({ series, width }: DrawnChart, top: number): SVGElement[] => {
  let left = PADDING;
  return series.flatMap(({ name, color }) => {
    const at = left;
    left += 26 + name.length * LETTER;
    if (at > width - PADDING) return [];
    return [
      shape("rect", { x: at, y: top, width: 10, height: 10, fill: color }),
      shape("text", { x: at + 15, y: top + 9, class: "chart-label" }, name),
    ];
  });
};

/** What a chart shows, in words: for whoever does not see it. */
const spoken = ({ title, series, categories }: DrawnChart): string =>
  `${title}: ${series.map(({ name }) => name).join(", ")} (${categories.length})`;

/** A chart drawn: its frame, title, bars and legend. It is no picture of Excel's, but shows what Excel's would. */
export const drawChart = (chart: DrawnChart): SVGElement => {
  const { width, height, title, showsLegend } = chart;
  const made = shape("svg", { width, height, role: "img", "aria-label": spoken(chart), class: "chart" });
  made.append(shape("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, class: "chart-frame" }));
  if (title !== "") made.append(shape("text", { x: PADDING, y: 22, class: "chart-title" }, title));
  const top = title === "" ? PADDING : TITLE;
  const bottom = height - (showsLegend ? LEGEND : PADDING);
  made.append(...bars(chart, { left: PADDING, top, right: width - PADDING, bottom }));
  if (showsLegend) made.append(...legend(chart, height - LEGEND + 6));
  return made;
};
