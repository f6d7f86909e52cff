import type { Area } from "../model/area";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type Sheet } from "../model/sheet";

/** A rectangle in points from the sheet's upper left corner. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const widthOf = (sheet: Sheet, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths[column] ?? STANDARD_WIDTH);

const heightOf = (sheet: Sheet, row: number): number =>
  sheet.isRowHidden(row) ? 0 : (sheet.rowHeights.get(row) ?? STANDARD_HEIGHT);

const sum = (from: number, count: number, size: (at: number) => number): number => {
  let total = 0;
  for (let at = from; at < from + count; at++) total += size(at);
  return total;
};

/** Where an area lies on its sheet. */
export const boxOf = (sheet: Sheet, { row, column, rows, columns }: Area): Box => ({
  left: sum(0, column, (at) => widthOf(sheet, at)),
  top: sum(0, row, (at) => heightOf(sheet, at)),
  width: sum(column, columns, (at) => widthOf(sheet, at)),
  height: sum(row, rows, (at) => heightOf(sheet, at)),
});

/** The row or column that a point lies in, and how far into it. */
export type Spot = { readonly at: number; readonly into: number };

const spotAt = (point: number, size: (at: number) => number, last: number): Spot => {
  let left = point;
  for (let at = 0; at < last; at++) {
    const length = size(at);
    if (left < length) return { at, into: left };
    left -= length;
  }
  return { at: last, into: 0 };
};

const MOST = 100_000;

/** The column that a point from the left lies in. */
export const columnAtPoint = (sheet: Sheet, point: number): Spot =>
  spotAt(point, (at) => widthOf(sheet, at), 16_383);

/** The row that a point from the top lies in. */
export const rowAtPoint = (sheet: Sheet, point: number): Spot =>
  spotAt(point, (at) => heightOf(sheet, at), MOST);
