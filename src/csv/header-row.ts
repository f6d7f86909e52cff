import { headerKey } from "../registers/headers";
import type { Register } from "../registers/register";
import { fieldByHeader } from "./matching/field-names";

/** Where the headers and the data of a file begin, counted from 0 among its rows (#142). */
export type HeaderRow = {
  /** Left out when the file has no headers. */
  readonly headerRow?: number;
  readonly startRow: number;
  /** False when no header was recognised, so that a person should look. */
  readonly sure: boolean;
};

/** Banks and reports put a title or two above the headers, hardly more. */
const MOST_PREAMBLE = 20;
const MOST_ROWS = 100;
/** One header that is recognised may be a coincidence. */
const SURE_HEADERS = 2;

/** Dates, amounts, numbers and addresses: no one calls a column that. */
const VALUE = /^[-+(\u2212]?\d[\d\s.,:()/%-]*$|@/;

/** Whether a cell holds what no column is called. */
export const isValue = (cell: string): boolean => VALUE.test(cell.trim());

const recognised = (cells: readonly string[], map: ReadonlyMap<string, unknown>): number =>
  new Set(cells.map((cell) => map.get(headerKey(cell))).filter((field) => field !== undefined)).size;

const widest = (rows: readonly (readonly string[])[]): number =>
  Math.max(0, ...rows.slice(0, MOST_ROWS).map((row) => filled(row)));

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== "").length;

/**
 * The row that holds the headers: the one where most are recognised as the register's, in either language. Where
 * none is, the first row that is nearly as wide as the table gets, unless it already holds values.
 */
export const findHeaderRow = (rows: readonly (readonly string[])[], register: Register): HeaderRow => {
  const map = fieldByHeader(register);
  const hits = rows.slice(0, MOST_PREAMBLE).map((row) => recognised(row, map));
  const most = Math.max(0, ...hits);
  const best = hits.indexOf(most);
  if (most >= SURE_HEADERS || (most > 0 && filled(rows[best] ?? []) === most))
    return { headerRow: best, startRow: best + 1, sure: true };
  const width = widest(rows);
  const first = Math.max(
    0,
    rows.findIndex((row) => filled(row) * 2 > width),
  );
  const holdsValues = rows[first]?.some(isValue) ?? true;
  return holdsValues
    ? { startRow: first, sure: false }
    : { headerRow: first, startRow: first + 1, sure: false };
};
