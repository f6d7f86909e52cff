import type { Package } from "../package/package";
import { readRelationships } from "../package/relationships";
import { escapeText } from "../xml/escape";
import type { XmlPart } from "../xml/part";
import { setAttributes, type Splice } from "../xml/splice";
import { allElements, child, type XmlElement } from "../xml/tree";
import type { FollowedFormula } from "./follow-formula";
import type { RowChange } from "./row-change";

const ANCHORS = new Set(["twoCellAnchor", "oneCellAnchor"]);

const numberIn = (element: XmlElement | undefined, name: string): number =>
  Number(child(element, name)?.text ?? Number.NaN);

/** A picture, chart or shape on a sheet, by the cell that its corner stands in. */
export type Anchor = { readonly row: number; readonly column: number; readonly element: XmlElement };

/** What stands on a drawing and goes with the cells. */
export const anchorsIn = (drawing: XmlPart): readonly Anchor[] =>
  drawing.root.children
    .filter(({ name, attributes }) => ANCHORS.has(name) && attributes["editAs"] !== "absolute")
    .map((element) => {
      const from = child(element, "from");
      return { row: numberIn(from, "row"), column: numberIn(from, "col"), element };
    })
    .filter(({ row, column }) => row >= 0 && column >= 0);

/** The parts of one kind that a part refers to, as XML; what cannot be read is left alone. */
export const partsOf = (files: Package, part: string, type: string): readonly XmlPart[] => {
  const relationships = readRelationships(files, part);
  if (!relationships.ok) return [];
  return relationships.value.flatMap((each) => {
    if (each.type !== type || !files.has(each.target)) return [];
    const found = files.xml(each.target);
    return found.ok ? [found.value] : [];
  });
};

/** Lets what stands on a sheet's drawings go with the cells under it. */
export const followAnchors = (files: Package, sheet: string, change: RowChange): void => {
  const { column: left, columns } = change.band;
  for (const drawing of partsOf(files, sheet, "drawing")) {
    const splices = anchorsIn(drawing).flatMap(({ row, column, element }): Splice[] => {
      const to = change.row(row) ?? row;
      if (to === row || column < left || column >= left + columns) return [];
      return ["from", "to"].flatMap((corner) => {
        const cell = child(child(element, corner), "row");
        if (!cell) return [];
        return [{ start: cell.openEnd, end: cell.closeStart, text: String(Number(cell.text) + to - row) }];
      });
    });
    drawing.edit(...splices);
  }
};

/** What following charts and shapes came to. */
export type FollowedDrawings = { readonly changed: number; readonly stale: readonly string[] };

/** The attributes of a drawing's elements that name cells: a shape that shows one, a picture that is taken of some. */
const SHOWN = ["textlink", "cellRange"];
/** Elements of a chart that hold a formula: its series, and what they would be without the chart's own filter. */
const SERIES = new Set(["f", "sqref"]);

/** The splices that let the formulas of a chart or drawing follow: its series, and shapes that show cells. */
const formulaSplices = (
  part: XmlPart,
  follow: (formula: string) => FollowedFormula,
): { readonly splices: readonly Splice[]; readonly isStale: boolean } => {
  const splices: Splice[] = [];
  let isAnyStale = false;
  for (const element of allElements(part.root)) {
    const shown = SHOWN.find((name) => element.attributes[name] !== undefined);
    const isFormula = SERIES.has(element.name) && element.children.length === 0;
    const before = shown === undefined ? (isFormula ? element.text : undefined) : element.attributes[shown];
    if (before === undefined || before === "") continue;
    const { text, isStale } = follow(before);
    isAnyStale ||= isStale;
    if (text === before) continue;
    splices.push(
      shown === undefined
        ? { start: element.openEnd, end: element.closeStart, text: escapeText(text) }
        : setAttributes(part.text, element, { [shown]: text }),
    );
  }
  return { splices, isStale: isAnyStale };
};

/** Lets the charts of a sheet show the cells that they showed; names those that could not follow. */
export const followDrawings = (
  files: Package,
  sheet: string,
  follow: (formula: string) => FollowedFormula,
): FollowedDrawings => {
  const stale: string[] = [];
  let changed = 0;
  for (const drawing of partsOf(files, sheet, "drawing")) {
    const charts = ["chart", "chartEx"].flatMap((type) => partsOf(files, drawing.name, type));
    const onCharts = charts.flatMap((chart) => partsOf(files, chart.name, "chartUserShapes"));
    for (const part of [drawing, ...charts, ...onCharts]) {
      const { splices, isStale } = formulaSplices(part, follow);
      if (isStale) stale.push(part.name);
      if (splices.length > 0) changed++;
      part.edit(...splices);
    }
  }
  return { changed, stale };
};
