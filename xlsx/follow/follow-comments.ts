import { cellName } from "#core/values/a1";
import type { CellRange } from "../document";
import type { Package } from "../package/package";
import { readRelationships } from "../package/relationships";
import { parseRange } from "../reference";
import { decodeXml } from "../xml/decode";
import type { XmlPart } from "../xml/part";
import { setAttributes, type Splice } from "../xml/splice";
import { descendants, type XmlElement } from "../xml/tree";
import { partsOf } from "./follow-drawings";
import type { RowChange } from "./row-change";

/** The parts with notes on a sheet's cells: those of old, and the threads of newer Excel versions. */
const commentParts = (files: Package, sheet: string): readonly XmlPart[] =>
  ["comments", "threadedComment"].flatMap((type) => partsOf(files, sheet, type));

const commentsIn = (part: XmlPart): readonly XmlElement[] =>
  ["comment", "threadedComment"].flatMap((name) => descendants(part.root, name));

/** The cells of a sheet that have a comment. */
export const commentedCells = (files: Package, sheet: string): readonly CellRange[] =>
  commentParts(files, sheet).flatMap((part) =>
    commentsIn(part).flatMap(({ attributes }) => parseRange(attributes["ref"] ?? "") ?? []),
  );

const landing = (row: number, column: number, change: RowChange): number | undefined => {
  const { column: left, columns } = change.band;
  return column < left || column >= left + columns ? row : change.row(row);
};

const SHAPE = /<v:shape\b[^]*?<\/v:shape>/g;
const valueOf = (shape: string, name: string): number =>
  Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1] ?? Number.NaN);

/** The yellow notes themselves: their box says which cell it belongs to, and where it stands. Excel's file for them is no XML. */
const followBoxes = (vml: string, change: RowChange): string =>
  vml.replace(SHAPE, (shape) => {
    const [row, column] = [valueOf(shape, "Row"), valueOf(shape, "Column")];
    if (!(row >= 0 && column >= 0)) return shape;
    const to = landing(row, column, change);
    if (to === undefined) return "";
    if (to === row) return shape;
    return shape
      .replace(/(<x:Row>\s*)\d+/, (_, before: string) => `${before}${to}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_, before: string, anchor: string) => {
        const numbers = anchor.split(",");
        const moved = numbers.map((number, at) =>
          at === 2 || at === 6 ? ` ${Number(number) + to - row}` : number,
        );
        return before + moved.join(",");
      });
  });

/** Lets the comments of a sheet stay on their cells. */
export const followComments = (files: Package, sheet: string, change: RowChange): void => {
  let isMoved = false;
  for (const part of commentParts(files, sheet)) {
    const splices = commentsIn(part).flatMap((comment): Splice[] => {
      const at = parseRange(comment.attributes["ref"] ?? "");
      if (!at) return [];
      const to = landing(at.row, at.column, change);
      if (to === at.row) return [];
      if (to === undefined) return [{ start: comment.start, end: comment.end, text: "" }];
      return [setAttributes(part.text, comment, { ref: cellName(to, at.column) })];
    });
    isMoved ||= splices.length > 0;
    part.edit(...splices);
  }
  const relationships = isMoved ? readRelationships(files, sheet) : undefined;
  if (!relationships?.ok) return;
  for (const { type, target } of relationships.value) {
    if (type !== "vmlDrawing" || !files.has(target)) continue;
    const bytes = files.bytes(target);
    const text = bytes.ok ? decodeXml(bytes.value) : undefined;
    if (text !== undefined) files.rewrite(target, followBoxes(text, change));
  }
};
