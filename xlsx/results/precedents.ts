import { columnNumber } from "#core/values/a1";
import type { CellRange } from "../document";
import { BRACKETS, CELLS, COLUMNS, NAME, PREFIX, ROWS, rowsRange, sheetsOf } from "../formula/references";
import { MOST_ROWS, parseCorners } from "../reference";
import type { PlacedTable, Places } from "./places";
import { structuredRead } from "./structured";

/** Cells that a formula reads, on a sheet by its name in small letters. */
export type Read = {
  readonly sheet: string;
  readonly range: CellRange;
  /** Written as two corners, or as a column of a table: how many cells it has means something. */
  readonly isPair: boolean;
};

/** What a formula's result is made of. */
export type Precedents = {
  readonly reads: readonly Read[];
  /** Columns of a table that are read in the formula's own row. */
  readonly ownRow: readonly { readonly sheet: string; readonly column: number; readonly columns: number }[];
  /** It finds some of its cells while it is calculated: they may be any. */
  readonly isOpen: boolean;
};

const token = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    `${PREFIX}(?:${COLUMNS}|${ROWS}|${CELLS})`,
    String.raw`(?<table>${NAME})?(?<brackets>${BRACKETS})`,
    String.raw`(?<scope>'(?:[^']|'')*'!|${NAME}!)?(?<name>${NAME})(?![\p{L}\p{N}_.\\?]|\s*\()`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\d+(?:\.\d*)?(?:E[+-]?\d+)?`,
    NAME,
  ].join("|"),
  "giu",
);

/** What gives any reference as its result; and the functions of add-ins, which read what they like. */
const MADE = /\b(?:INDIRECT|OFFSET|EVALUATE)\s*\(|_xldudf_|\bKONTERA\./i;

/** Texts, and cells that are written out; a colon that stands between anything else makes a range of what is calculated. */
const WRITTEN_OUT = new RegExp(
  String.raw`"(?:[^"]|"")*"|${PREFIX}(?:${COLUMNS}|${ROWS}|${CELLS})|(?:${NAME})?${BRACKETS}|'(?:[^']|'')*'`.replaceAll(
    /\(\?<\w+>/g,
    "(?:",
  ),
  "giu",
);

const isMade = (formula: string): boolean =>
  MADE.test(formula) || (formula.includes(":") && formula.replaceAll(WRITTEN_OUT, "").includes(":"));

/** Names may stand for formulas that name others; Excel allows fewer than this. */
const DEEPEST = 64;

type Groups = Partial<
  Record<"prefix" | "columns" | "rows" | "cells" | "table" | "brackets" | "scope" | "name", string>
>;

const columnsRange = (text: string): CellRange => {
  const [first = 0, last = 0] = text.replaceAll("$", "").split(":").map(columnNumber);
  return { row: 0, rows: MOST_ROWS, column: Math.min(first, last), columns: Math.abs(last - first) + 1 };
};

/** The sheets that a prefix means; none for another workbook's. */
const sheetsRead = (prefix: string, sheet: string, { sheets }: Places): readonly string[] => {
  if (prefix === "") return [sheet];
  if (prefix.includes("[")) return [];
  const [first = "", last] = sheetsOf(prefix.toLowerCase());
  if (last === undefined) return [first];
  const [from, to] = [sheets.indexOf(first), sheets.indexOf(last)];
  return from < 0 || to < 0 ? [] : sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
};

const cellReads = ({ prefix = "", columns, rows, cells }: Groups, sheet: string, places: Places): Read[] => {
  const range =
    columns === undefined
      ? rows === undefined
        ? parseCorners(cells ?? "")
        : rowsRange(rows)
      : columnsRange(columns);
  if (!range) return [];
  const isPair = cells === undefined || cells.includes(":");
  return sheetsRead(prefix, sheet, places).map((each) => ({ sheet: each, range, isPair }));
};

/**
 * What a formula on a sheet reads. `own` is the table that it stands in: a column without a table's name is one of its.
 * What is not surely left out is in.
 */
export const precedentsOf = (
  formula: string,
  sheet: string,
  places: Places,
  own: PlacedTable | undefined,
  depth = 0,
): Precedents => {
  const reads: Read[] = [];
  const ownRow: Precedents["ownRow"][number][] = [];
  let isOpen = isMade(formula) || depth > DEEPEST;
  const nameRead = ({ scope, name = "" }: Groups): void => {
    const from = scope === undefined ? sheet : (sheetsOf(scope.toLowerCase())[0] ?? sheet);
    const meant = places.name(name.toLowerCase(), from);
    const table = places.tables.get(name.toLowerCase());
    if (table) reads.push({ sheet: table.sheet, range: table.table.range, isPair: true });
    if (meant === undefined || isOpen) return;
    const inner = precedentsOf(meant, from, places, own, depth + 1);
    for (const read of inner.reads) reads.push(read);
    for (const row of inner.ownRow) ownRow.push(row);
    isOpen ||= inner.isOpen;
  };
  for (const { groups = {} } of formula.matchAll(token)) {
    const found: Groups = groups;
    if (found.brackets !== undefined) {
      const table = found.table === undefined ? own : places.tables.get(found.table.toLowerCase());
      const read = table && structuredRead(found.brackets, table);
      if (read?.kind === "row") ownRow.push(read);
      else if (read) reads.push(read);
    } else if (found.name !== undefined) nameRead(found);
    else if (found.columns ?? found.rows ?? found.cells)
      for (const read of cellReads(found, sheet, places)) reads.push(read);
  }
  return { reads, ownRow, isOpen };
};
