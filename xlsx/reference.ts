import { cellName, columnNumber } from "#core/values/a1";
import type { CellRange } from "./document";

/** Rows and columns of an Excel sheet. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** `A1:B2`, or `A1` for a single cell. */
export const rangeName = (range: CellRange): string => {
  const first = cellName(range.row, range.column);
  const last = cellName(lastRow(range), lastColumn(range));
  return first === last ? first : `${first}:${last}`;
};

export const lastRow = (range: CellRange): number => range.row + range.rows - 1;
export const lastColumn = (range: CellRange): number => range.column + range.columns - 1;

const pattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** Reads `A1` or `$A$1:B2`; `undefined` for anything else. */
export const parseRange = (text: string): CellRange | undefined => {
  const [, firstLetters, firstDigits, lastLetters = firstLetters, lastDigits = firstDigits] =
    pattern.exec(text) ?? [];
  if (firstLetters === undefined || lastLetters === undefined) return undefined;
  const row = Number(firstDigits) - 1;
  const column = columnNumber(firstLetters);
  const rows = Number(lastDigits) - row;
  const columns = columnNumber(lastLetters) - column + 1;
  const fits =
    row >= 0 && rows > 0 && columns > 0 && row + rows <= MOST_ROWS && column + columns <= MOST_COLUMNS;
  return fits ? { row, column, rows, columns } : undefined;
};

/** Reads `A1`, or two corners in either order, as a formula may write them: `A4:A2`, `A2 : A4`, `Blad!A2:Blad!A4` behind its first sheet. */
export const parseCorners = (text: string): CellRange | undefined => {
  const [first = "", second = first] = text.split(":");
  const from = parseRange(first.trim());
  const to = parseRange(second.trim().replace(/^.*!/s, ""));
  return from && to && union(from, to);
};

/** Reads a list of ranges apart by spaces; what is not one is left out. */
export const parseRanges = (text: string): readonly CellRange[] =>
  text.split(/\s+/).flatMap((piece) => parseRange(piece) ?? []);

export const overlaps = (a: CellRange, b: CellRange): boolean =>
  a.row <= lastRow(b) && b.row <= lastRow(a) && a.column <= lastColumn(b) && b.column <= lastColumn(a);

export const contains = (range: CellRange, row: number, column: number): boolean =>
  row >= range.row && row <= lastRow(range) && column >= range.column && column <= lastColumn(range);

/** The smallest range that holds both. */
export const union = (a: CellRange, b: CellRange): CellRange => {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
};

/** What is left of a range when another is cut out of it: up to four ranges. */
export const subtract = (range: CellRange, hole: CellRange): readonly CellRange[] => {
  if (!overlaps(range, hole)) return [range];
  const top = Math.max(range.row, hole.row);
  const bottom = Math.min(lastRow(range), lastRow(hole));
  const { row, column, columns } = range;
  const middle = { row: top, rows: bottom - top + 1 };
  return [
    { row, column, columns, rows: top - row },
    { ...middle, column, columns: hole.column - column },
    { ...middle, column: lastColumn(hole) + 1, columns: lastColumn(range) - lastColumn(hole) },
    { row: bottom + 1, column, columns, rows: lastRow(range) - bottom },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
};
