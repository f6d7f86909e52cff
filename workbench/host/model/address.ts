import { MAX_COLUMNS, MAX_ROWS, isOnGrid, isWholeColumns, isWholeRows, type Area } from "./area";

/** 0 → A, 25 → Z, 26 → AA. The core has the same; this Excel of our own knows nothing of it, as Excel would not. */
export const columnLetters = (column: number): string => {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
};

/** A → 0, AA → 26; case does not matter. */
const columnIndex = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `A1`, `A1:B2`, `A:C` or `2:5`, as Excel writes the address of an area. */
export const formatArea = (a: Area): string => {
  if (isWholeColumns(a) && isWholeRows(a)) return `1:${MAX_ROWS}`;
  if (isWholeColumns(a)) return `${columnLetters(a.column)}:${columnLetters(a.column + a.columns - 1)}`;
  if (isWholeRows(a)) return `${a.row + 1}:${a.row + a.rows}`;
  const first = `${columnLetters(a.column)}${a.row + 1}`;
  if (a.rows === 1 && a.columns === 1) return first;
  return `${first}:${columnLetters(a.column + a.columns - 1)}${a.row + a.rows}`;
};

/** `$A$1:$B$2`, as a name or a formula points at an area. */
export const formatAbsolute = (a: Area): string => formatArea(a).replace(/([A-Z]+|\d+)/g, "$$$1");

const NEEDS_NO_QUOTES = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([a-z]{1,3}\d+|r\d*c\d*|r|c)$/i;

/** The sheet's name as it stands before `!`: quoted unless it is a plain word. */
export const quoteSheet = (name: string): string =>
  NEEDS_NO_QUOTES.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

const spanOf = (first: number, last: number): { start: number; length: number } => ({
  start: Math.min(first, last),
  length: Math.abs(last - first) + 1,
});

const CELLS = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

const parseCorners = (text: string): Area | undefined => {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    const columns = spanOf(columnIndex(left), columnIndex(right));
    const rows = spanOf(Number(top) - 1, Number(bottom) - 1);
    return { row: rows.start, rows: rows.length, column: columns.start, columns: columns.length };
  }
  const wholeColumns = COLUMNS.exec(text);
  if (wholeColumns) {
    const [, left = "", right = ""] = wholeColumns;
    const columns = spanOf(columnIndex(left), columnIndex(right));
    return { row: 0, rows: MAX_ROWS, column: columns.start, columns: columns.length };
  }
  const wholeRows = ROWS.exec(text);
  if (!wholeRows) return undefined;
  const rows = spanOf(Number(wholeRows[1]) - 1, Number(wholeRows[2]) - 1);
  return { row: rows.start, rows: rows.length, column: 0, columns: MAX_COLUMNS };
};

/** Reads an address without a sheet; `undefined` when it is none, or lies off the grid. */
export const parseArea = (text: string): Area | undefined => {
  const found = parseCorners(text.trim());
  return found && isOnGrid(found) ? found : undefined;
};

/** Splits `'My sheet'!A1` into the sheet's name and the address after it. */
export const splitAddress = (text: string): { sheet: string | undefined; local: string } => {
  const at = text.lastIndexOf("!");
  if (at < 0) return { sheet: undefined, local: text };
  const name = text.slice(0, at).replace(/^=/, "");
  const sheet = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, local: text.slice(at + 1) };
};
