import type { DrawnChart } from "./drawn-chart";
import { shape } from "./shape";

/** Where the bars and their names may stand. */
export type Frame = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const LETTER = 6.2;
const LABEL_HEIGHT = 12;
const MOST_LABEL = 110;

/** The lowest and the highest end that a bar has; 0 is always between them. */
const reach = ({ series, categories, isStacked }: DrawnChart): readonly [number, number] => {
  let [low, high] = [0, 0];
  categories.forEach((_, at) => {
    const values = series.map(({ values: own }) => own[at] ?? 0);
    const sum = (of: (value: number) => boolean): number =>
      values.filter(of).reduce((total, value) => total + value, 0);
    const ends = isStacked ? [sum((value) => value < 0), sum((value) => value > 0)] : values;
    low = Math.min(low, ...ends);
    high = Math.max(high, ...ends);
  });
  return low === high ? [0, 1] : [low, high];
};

const labelWidth = (categories: readonly string[]): number =>
  Math.min(MOST_LABEL, Math.max(0, ...categories.map((name) => name.length)) * LETTER + 8);

const shortened = (name: string, room: number): string => {
  const letters = Math.max(1, Math.floor(room / LETTER));
  return name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
};

/** The bars of a chart, and the names of as many of them as have room. */
export const bars = (chart: DrawnChart, frame: Frame): SVGElement[] => {
  const { categories, series, isLying, isStacked } = chart;
  const labels = isLying ? labelWidth(categories) : LABEL_HEIGHT + 4;
  const along = isLying
    ? { from: frame.left + labels, to: frame.right }
    : { from: frame.bottom - labels, to: frame.top };
  const across = isLying
    ? { from: frame.top, length: frame.bottom - frame.top }
    : { from: frame.left, length: frame.right - frame.left };
  const [low, high] = reach(chart);
  const place = (value: number): number =>
    along.from + ((value - low) / (high - low)) * (along.to - along.from);
  const step = across.length / Math.max(1, categories.length);
  const thickness = (step * 0.7) / (isStacked ? 1 : Math.max(1, series.length));
  const everyNth = Math.max(1, Math.ceil((isLying ? LABEL_HEIGHT : 40) / step));
  const made: SVGElement[] = [];
  const bar = (start: number, end: number, at: number, color: string, says: string): SVGElement => {
    const [from, to] = [Math.min(place(start), place(end)), Math.max(place(start), place(end))];
    const rect = isLying
      ? { x: from, y: at, width: to - from, height: thickness }
      : { x: at, y: from, width: thickness, height: to - from };
    const one = shape("rect", { ...rect, fill: color });
    one.append(shape("title", {}, says));
    return one;
  };
  categories.forEach((name, at) => {
    const begin = across.from + at * step + step * 0.15;
    let [below, above] = [0, 0];
    series.forEach(({ name: of, color, values }, number) => {
      const value = values[at];
      if (value === undefined || value === 0) return;
      const from = isStacked ? (value < 0 ? below : above) : 0;
      if (value < 0) below += value;
      else above += value;
      const beside = isStacked ? begin : begin + number * thickness;
      made.push(bar(from, from + value, beside, color, `${name}, ${of}: ${value}`));
    });
    if (at % everyNth !== 0) return;
    const middle = begin + step * 0.35;
    const label = isLying
      ? { x: along.from - 6, y: middle + 4, "text-anchor": "end" }
      : { x: middle, y: frame.bottom, "text-anchor": "middle" };
    const room = isLying ? labels - 6 : step * everyNth;
    made.push(shape("text", { ...label, class: "chart-label" }, shortened(name, room)));
  });
  const zero = isLying
    ? { x1: place(0), x2: place(0), y1: frame.top, y2: frame.bottom }
    : { x1: frame.left, x2: frame.right, y1: place(0), y2: place(0) };
  made.push(shape("line", { ...zero, class: "chart-axis" }));
  return made;
};
