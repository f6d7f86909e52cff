import type { CellRange } from "../document";
import { MOST_COLUMNS, MOST_ROWS, parseCorners } from "../reference";

/** Pieces of the pattern of a formula: a name, what stands before a cell to say its sheet, columns, rows, cells. */
export const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
export const PREFIX = String.raw`(?<prefix>(?:'(?:[^']|'')*'|(?:\[[^\]]*\])?${NAME}(?::${NAME})?)!)?`;
export const COLUMNS = String.raw`(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(!$])`;
export const ROWS = String.raw`(?<rows>\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
export const CELLS = String.raw`(?<cells>${CELL}(?:\s*:\s*(?:(?:'(?:[^']|'')*'|${NAME})!)?${CELL})?)(?![\p{L}\p{N}_.(!])`;
export const BRACKETS = String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\]`;
const OTHER = [
  String.raw`"(?:[^"]|"")*"`,
  String.raw`'(?:[^']|'')*'`,
  BRACKETS,
  String.raw`\d+(?:\.\d*)?(?:E[+-]?\d+)?`,
  NAME,
];

const token = new RegExp(
  `${OTHER[0]}|${PREFIX}(?:${COLUMNS}|${ROWS}|${CELLS})|${OTHER.slice(1).join("|")}`,
  "giu",
);

/** Cells that a formula names, as it names them. */
export type Reference = {
  readonly text: string;
  /** The sheet, or the first and the last of several; undefined for the formula's own. */
  readonly sheets: readonly string[] | undefined;
  readonly prefix: string;
  readonly range: CellRange;
  readonly kind: "cells" | "rows" | "columns";
};

/** The sheet that such a prefix names, or the first and the last of several. */
export const sheetsOf = (prefix: string): readonly string[] => {
  const name = prefix.slice(0, -1);
  return (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name).split(":");
};

export const rowsRange = (text: string): CellRange | undefined => {
  const [first = 0, last = 0] = text
    .replaceAll("$", "")
    .split(":")
    .map(Number)
    .sort((a, b) => a - b);
  const fits = first > 0 && last >= first && last <= MOST_ROWS;
  return fits ? { row: first - 1, rows: last - first + 1, column: 0, columns: MOST_COLUMNS } : undefined;
};

type Groups = Partial<Record<"prefix" | "columns" | "rows" | "cells", string>>;

/** A formula with some of its references written anew; those to other workbooks are not asked about. */
export const replaceReferences = (formula: string, write: (reference: Reference) => string): string =>
  formula.replace(token, (text: string, ...rest: unknown[]) => {
    const { prefix = "", rows, cells } = rest.at(-1) as Groups;
    const range =
      cells === undefined ? (rows === undefined ? undefined : rowsRange(rows)) : parseCorners(cells);
    if (range === undefined || prefix.includes("[")) return text;
    const sheets = prefix === "" ? undefined : sheetsOf(prefix);
    return write({ text, sheets, prefix, range, kind: cells === undefined ? "rows" : "cells" });
  });

const ROW = /\d+(?=\s*$)/;
const rowOf = (corner: string): number => Number(ROW.exec(corner)?.[0]);

/** The corners of a reference as they are written, one or two. */
const cornersOf = ({ text, prefix }: Reference): readonly string[] => text.slice(prefix.length).split(":");

/** The corners of a reference, the one that stands higher first; the same twice where it is one cell. */
export const fromTop = (reference: Reference): readonly [upper: string, lower: string] => {
  const [first = "", second = first] = cornersOf(reference);
  return rowOf(first) > rowOf(second) ? [second, first] : [first, second];
};

/** A reference with other rows, its dollar signs and the way it is written kept. */
export const withRows = (reference: Reference, first: number, last: number): string => {
  const [from = "", to] = cornersOf(reference);
  const numbered = (corner: string, row: number): string => corner.replace(ROW, String(row + 1));
  if (to === undefined) return reference.prefix + numbered(from, first);
  const [top, bottom] = rowOf(from) > rowOf(to) ? [last, first] : [first, last];
  return `${reference.prefix}${numbered(from, top)}:${numbered(to, bottom)}`;
};
