import type { XmlPart } from "../xml/part";
import { child, childrenOf, descendants, type XmlElement } from "../xml/tree";
import type { XlsxChart, XlsxSeries } from "./chart";
import { LEGENDS } from "./chart-xml";

const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes["val"];

const formulaIn = (parent: XmlElement | undefined): string | undefined =>
  parent && descendants(parent, "f")[0]?.text;

const readSeries = (series: XmlElement): XlsxSeries | undefined => {
  const values = formulaIn(child(series, "val"));
  if (values === undefined) return undefined;
  const text = child(series, "tx");
  const name = child(text, "v")?.text ?? (text && descendants(text, "v")[0]?.text) ?? "";
  const categories = formulaIn(child(series, "cat"));
  const shape = child(child(series, "spPr"), "solidFill");
  const color = valueOf(shape, "srgbClr");
  return {
    name,
    values,
    ...(categories !== undefined && { categories }),
    ...(color !== undefined && { color: `#${color.toUpperCase()}` }),
  };
};

/** What a part shows, if it is one chart of bars whose series stand in cells. */
export const readChart = ({ root }: XmlPart): Omit<XlsxChart, "name" | "over"> | undefined => {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const plots = plot?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const [bars] = plots;
  if (!chart || !plot || !bars || bars.name !== "barChart" || plots.length > 1) return undefined;
  const all = childrenOf(bars, "ser");
  const series = all.flatMap((one) => readSeries(one) ?? []);
  if (series.length < all.length) return undefined;
  const position = valueOf(child(chart, "legend"), "legendPos");
  const legend = (["top", "bottom", "left", "right"] as const).find((side) => LEGENDS[side] === position);
  const title = child(chart, "title");
  const scaling = child(child(plot, "catAx"), "scaling");
  return {
    kind: valueOf(bars, "barDir") === "bar" ? "bar" : "column",
    isStacked: valueOf(bars, "grouping") !== "clustered",
    title: title
      ? descendants(title, "t")
          .map(({ text }) => text)
          .join("")
      : "",
    legend,
    reversesCategories: valueOf(scaling, "orientation") === "maxMin",
    series,
  };
};
