import { headerKey } from "../registers/headers";
import type { Register } from "../registers/register";
import { isValue } from "./header-row";
import { fieldByHeader } from "./matching/field-names";
import { matchColumns } from "./matching/match";
import type { ParsedFile } from "./parsed-file";

const none: readonly number[] = [];

/** So many cells that are filled are hardly a title, or what a report was asked for and its value. */
const FEWEST_OF_TABLE = 3;

const filledOf = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell.trim() !== "");

/**
 * Whether a line is headers by itself: it names a column of the key, or of a register whose rows bear none any column for certain,
 * and with it another column, or nothing else, or more than a pair of texts.
 */
const isHeader = (cells: readonly string[], register: Register): boolean => {
  const known = fieldByHeader(register);
  const filled = filledOf(cells);
  const certain = new Set(filled.flatMap((cell) => known.get(headerKey(cell))?.id ?? []));
  const isOfKey = (id: string): boolean => register.key.length === 0 || register.key.includes(id);
  if (filled.length === 1) return register.key.length > 0 && [...certain].some(isOfKey);
  if (certain.size === 0) return false;
  const named = matchColumns(cells, [], register).flatMap(({ field }) => field ?? []);
  if (![...named, ...certain].some(isOfKey)) return false;
  return named.length > 1 || (filled.length >= FEWEST_OF_TABLE && !filled.some(isValue));
};

/** Fewer cells are a title. */
const PAIR = 2;
const DIGIT = /\d/;

/**
 * The rows under a line that may be headers of other words than the register's: one that holds no value. Below it stands data, where
 * a word beside the first is a column's for certain, and else what begins with a number; what a report was asked for stands in pairs
 * of words.
 */
const underOtherWords = (rows: ParsedFile["rows"], end: number, register: Register): readonly number[] => {
  const first = rows.slice(0, end).findIndex((cells) => {
    const filled = filledOf(cells);
    return filled.length >= PAIR && !filled.some(isValue);
  });
  if (first < 0) return none;
  const header = rows[first] ?? [];
  const known = fieldByHeader(register);
  const isKnown = filledOf(header)
    .slice(1)
    .some((cell) => known.has(headerKey(cell)));
  return rows.slice(first + 1, end).flatMap((cells, at): readonly number[] => {
    const filled = filledOf(cells);
    const isData = filled.length >= PAIR && (isKnown || DIGIT.test(filled[0] ?? ""));
    return isData ? [first + 1 + at] : none;
  });
};

/** A line above headers with one cell that is filled, and no code that could stand under the earlier ones. */
const isTitle = (cells: readonly string[], earlier: readonly string[]): boolean => {
  const filled = filledOf(cells);
  const [only = ""] = filled;
  const isText = /\s/.test(only.trim()) || (cells.length === 1 && !/\d/.test(only));
  return filled.length === 1 && filledOf(earlier).length > 1 && isText;
};

/** The rows above the headers that are as wide as these: a title is not, but a row that came in above its headers is. */
const asWide = (rows: ParsedFile["rows"], end: number, headerRow: number): readonly number[] => {
  const width = Math.max(2, filledOf(rows[headerRow] ?? []).length);
  return rows.slice(0, end).flatMap((cells, row) => (filledOf(cells).length >= width ? [row] : []));
};

/**
 * The rows above the headers of a file that stand under other headers, or are as wide as these, counted from 0: nobody has said
 * that they are not data, and what their columns are is not told by the headers that were chosen. A title is no row.
 */
export const rowsAbove = (
  { rows, upperHeader }: ParsedFile,
  headerRow: number | undefined,
  register: Register,
): readonly number[] => {
  if (headerRow === undefined) return none;
  let end = upperHeader !== undefined && upperHeader === headerRow - 1 ? upperHeader : headerRow;
  const first = rows.slice(0, headerRow).findIndex((cells) => isHeader(cells, register));
  if (first < 0) {
    const told = new Set([...asWide(rows, end, headerRow), ...underOtherWords(rows, end, register)]);
    return [...told].sort((one, other) => one - other);
  }
  while (end > first + 1 && isTitle(rows[end - 1] ?? [], rows[first] ?? [])) end--;
  return Array.from({ length: Math.max(0, end - first - 1) }, (_, at) => first + 1 + at);
};
