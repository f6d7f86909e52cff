import { escapeAttribute, escapeText } from "../xml/escape";
import type { XlsxChart, XlsxSeries } from "./chart";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

export const LEGENDS = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** A title of text, over no part of the bars. */
const title = (text: string): string =>
  text === ""
    ? '<c:autoTitleDeleted val="1"/>'
    : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="sv-SE"/><a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;

const fill = (color: string | undefined): string =>
  color === undefined
    ? ""
    : `<c:spPr><a:solidFill><a:srgbClr val="${escapeAttribute(color.replace("#", ""))}"/></a:solidFill></c:spPr>`;

/** Values stand in cells alone: a copy beside them would be an old one as soon as a cell changes. */
const seriesXml = ({ name, values, categories, color }: XlsxSeries, at: number): string =>
  `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${escapeText(name)}</c:v></c:tx>${fill(color)}<c:invertIfNegative val="0"/>` +
  (categories === undefined
    ? ""
    : `<c:cat><c:strRef><c:f>${escapeText(categories)}</c:f></c:strRef></c:cat>`) +
  `<c:val><c:numRef><c:f>${escapeText(values)}</c:f></c:numRef></c:val></c:ser>`;

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

const axes = ({ kind, reversesCategories }: XlsxChart): string => {
  const [category, value] = kind === "bar" ? ["l", "b"] : ["b", "l"];
  const way = reversesCategories ? "maxMin" : "minMax";
  // Beside categories that are turned, the values stand at the far end, which is below again.
  const crosses = reversesCategories ? "max" : "autoZero";
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${way}"/></c:scaling><c:delete val="0"/><c:axPos val="${category}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${value}"/><c:majorGridlines/>` +
    `<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${crosses}"/></c:valAx>`
  );
};

/** A chart as a part of its own (ECMA-376 21.2). */
export const chartXml = (chart: XlsxChart): string => {
  const { kind, isStacked, series, legend } = chart;
  const way = kind === "bar" ? "bar" : "col";
  const grouping = isStacked ? "stacked" : "clustered";
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}"><c:roundedCorners val="0"/><c:chart>${title(chart.title)}` +
    `<c:plotArea><c:layout/><c:barChart><c:barDir val="${way}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>` +
    series.map(seriesXml).join("") +
    `<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ""}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>${axes(chart)}</c:plotArea>` +
    (legend === undefined
      ? ""
      : `<c:legend><c:legendPos val="${LEGENDS[legend]}"/><c:overlay val="0"/></c:legend>`) +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
};
