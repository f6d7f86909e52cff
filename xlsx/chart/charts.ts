import type { CellRange } from "../document";
import { partsOf } from "../follow/follow-drawings";
import { addPartType, removeContentType } from "../package/content-types";
import type { Package } from "../package/package";
import {
  addRelationship,
  readRelationships,
  relationshipAttribute,
  removeRelationship,
} from "../package/relationships";
import { sheetOrder } from "../sheet/sheet-order";
import type { XmlPart } from "../xml/part";
import { append, insertChild } from "../xml/splice";
import { allElements, child, descendants, prefixedAttribute, type XmlElement } from "../xml/tree";
import type { XlsxChart } from "./chart";
import { chartXml } from "./chart-xml";
import { anchorXml, EMPTY_DRAWING } from "./drawing-xml";
import { readChart } from "./read-chart";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** A chart of a sheet, and the parts that hold it. */
export type ChartPart = {
  readonly chart: XlsxChart;
  readonly part: XmlPart;
  readonly drawing: XmlPart;
  readonly anchor: XmlElement;
};

const cornerAt = (anchor: XmlElement, name: string): { row: number; column: number } | undefined => {
  const corner = child(anchor, name);
  const [row, column] = ["row", "col"].map((of) => Number(child(corner, of)?.text ?? Number.NaN));
  return row !== undefined && column !== undefined && row >= 0 && column >= 0 ? { row, column } : undefined;
};

const overOf = (anchor: XmlElement): CellRange | undefined => {
  const [from, to] = [cornerAt(anchor, "from"), cornerAt(anchor, "to")];
  if (!from || !to) return undefined;
  return {
    ...from,
    rows: Math.max(1, to.row - from.row),
    columns: Math.max(1, to.column - from.column),
  };
};

/** The charts of bars that stand on a sheet; other drawings and other charts are kept in the file and are not among them. */
export const chartsOf = (files: Package, sheet: string): readonly ChartPart[] =>
  partsOf(files, sheet, "drawing").flatMap((drawing) => {
    const relationships = readRelationships(files, drawing.name);
    const targets = new Map(
      (relationships.ok ? relationships.value : []).map(({ id, target }) => [id, target]),
    );
    return drawing.root.children.flatMap((anchor): ChartPart[] => {
      const reference = descendants(anchor, "chart")[0];
      const name = descendants(anchor, "cNvPr")[0]?.attributes["name"] ?? "";
      const target = reference && targets.get(prefixedAttribute(reference, "id") ?? "");
      const over = overOf(anchor);
      const part = target !== undefined && files.has(target) ? files.xml(target) : undefined;
      const read = part?.ok ? readChart(part.value) : undefined;
      return part?.ok && read && over
        ? [{ chart: { ...read, name, over }, part: part.value, drawing, anchor }]
        : [];
    });
  });

/** The drawing of a sheet; made where it has none. */
const drawingOf = (files: Package, frame: XmlPart): XmlPart => {
  const [standing] = partsOf(files, frame.name, "drawing");
  if (standing) return standing;
  const name = files.freeName("xl/drawings/drawing");
  const drawing = files.create(name, EMPTY_DRAWING);
  addPartType(files, name, DRAWING_TYPE);
  const id = addRelationship(files, frame.name, "drawing", name);
  const xml = `<${frame.prefix}drawing ${relationshipAttribute(files, frame, id)}/>`;
  frame.edit(insertChild(frame.text, frame.root, sheetOrder, "drawing", xml));
  return drawing;
};

/** Lays a chart over cells of a sheet. */
export const addChart = (files: Package, frame: XmlPart, chart: XlsxChart): void => {
  const drawing = drawingOf(files, frame);
  const name = files.freeName("xl/charts/chart");
  files.create(name, chartXml(chart));
  addPartType(files, name, CHART_TYPE);
  const relationship = addRelationship(files, drawing.name, "chart", name);
  const ids = Array.from(allElements(drawing.root)).map(({ name: of, attributes }) =>
    of === "cNvPr" ? Number(attributes["id"] ?? 0) : 0,
  );
  const anchor = anchorXml(chart.over, chart.name, Math.max(1, ...ids) + 1, relationship);
  drawing.edit(append(drawing.text, drawing.root, anchor));
};

/** Changes a chart, or takes it away; false for one that holds more than is known here, which is left as it is. */
export const changeChart = (
  files: Package,
  { chart: before, part, drawing, anchor }: ChartPart,
  to: XlsxChart | undefined,
): boolean => {
  if (part.text !== chartXml(before)) return false;
  const reference = descendants(anchor, "chart")[0];
  const relationship = (reference && prefixedAttribute(reference, "id")) ?? "";
  if (to) {
    const id = Number(descendants(anchor, "cNvPr")[0]?.attributes["id"] ?? 1);
    part.edit({ start: 0, end: part.text.length, text: chartXml(to) });
    drawing.edit({
      start: anchor.start,
      end: anchor.end,
      text: anchorXml(to.over, to.name, id, relationship),
    });
  } else {
    drawing.edit({ start: anchor.start, end: anchor.end, text: "" });
    removeRelationship(files, drawing.name, relationship);
    removeContentType(files, part.name);
    files.remove(part.name);
  }
  return true;
};
