import { tableOf, type Book } from "../book/book";
import { ANY, codeColumns, codeIn } from "../book/code-columns";
import type { DimensionColumn } from "../book/dimensions";
import { joinedKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { texts, type Table } from "../book/table";
import type { Folded } from "../values/brands";

/** Tillåt, Tillåt ej. */
export type CombinationKind = "allow" | "deny";

/**
 * A row of `codingCombinations` (Konteringskombinationer) that says something: its folded codes by column, "" for
 * none.
 */
type Line = {
  readonly row: RowId;
  readonly kind: CombinationKind;
  readonly codes: readonly Folded[];
};

/** The codes of a coding by the columns of Konteringskombinationer: "" for none, undefined where it is open. */
export type CombinedCodes = readonly (Folded | undefined)[];

/** Whether a coding is allowed, and by which row; by none, when no row allows it. */
export type Decision = { readonly kind: CombinationKind; readonly row: RowId | undefined };

/** Lines that are exact in the same columns: the first of each set of codes there. */
type Pattern = { readonly columns: readonly number[]; readonly firsts: Map<string, number> };

/** `codingCombinations` (Konteringskombinationer) as it stands: which codes may stand together (#174). */
export type Combinations = {
  readonly table: Table<"codingCombinations">;
  readonly columns: readonly DimensionColumn[];
  /** Whether any row says something: only then is a coding asked whether it is listed. */
  readonly isOn: boolean;
  /** Whether any row allows anything: with rows of Tillåt ej alone nothing is allowed. */
  readonly allowsAny: boolean;
  readonly decide: (codes: CombinedCodes) => Decision;
  /** The rows that match a coding, from top to bottom: the first decides. */
  readonly matching: (codes: CombinedCodes) => readonly RowId[];
  /** The codes of a row that says something, `*` for any. */
  readonly codesOf: (row: RowId) => readonly Folded[] | undefined;
  /** The first row above that already speaks for every coding that this row does. */
  readonly shadowOf: (row: RowId) => RowId | undefined;
};

const linesOf = (table: Table<"codingCombinations">, columns: readonly DimensionColumn[]): Line[] => {
  const kinds = texts(table, "kind");
  return table.order.flatMap((row): Line[] => {
    const kind = kinds[row];
    if (kind !== "allow" && kind !== "deny") return [];
    const codes = columns.map(({ column }) => codeIn(table, row, column));
    return codes.every((code) => code === "") ? [] : [{ row, kind, codes }];
  });
};

/** Whether the codes of a row match a coding, whatever may come to stand where it is open. */
export const isCovered = (line: readonly string[], codes: CombinedCodes): boolean =>
  line.every((code, at) => code === ANY || codes[at] === undefined || codes[at] === code);

const keyOf = (codes: CombinedCodes, columns: readonly number[]): string =>
  joinedKey(columns.map((at) => codes[at] ?? ""));

/** The columns of a coding that are not open. */
const namedIn = (codes: CombinedCodes): number[] => {
  const named: number[] = [];
  for (let at = 0; at < codes.length; at++) if (codes[at] !== undefined) named.push(at);
  return named;
};

/**
 * The lines as they bear on codings that have these columns and leave the others open. A line that denies only some
 * of what the open columns may come to hold denies nothing yet.
 */
const patternsFor = (lines: readonly Line[], named: readonly number[]): Pattern[] => {
  const patterns = new Map<string, Pattern>();
  lines.forEach(({ kind, codes }, at) => {
    if (kind === "deny" && codes.some((code, column) => code !== ANY && !named.includes(column))) return;
    const columns = named.filter((column) => codes[column] !== ANY);
    const name = columns.join();
    let pattern = patterns.get(name);
    if (!pattern) patterns.set(name, (pattern = { columns, firsts: new Map() }));
    const key = keyOf(codes, columns);
    if (!pattern.firsts.has(key)) pattern.firsts.set(key, at);
  });
  return [...patterns.values()];
};

/** The first line that matches, among those of the patterns; undefined when none does. */
const firstIn = (patterns: readonly Pattern[], codes: CombinedCodes): number | undefined => {
  let first: number | undefined;
  for (const { columns, firsts } of patterns) {
    const at = firsts.get(keyOf(codes, columns));
    if (at !== undefined && at < (first ?? Infinity)) first = at;
  }
  return first;
};

/**
 * Reads `codingCombinations` (Konteringskombinationer) with an index for each set of columns that codings have: a
 * coding costs a lookup for each way that the rows mix codes and `*`, however many rows there are. Undefined where the
 * workbook has no such register, or no column of it bears a dimension's name.
 */
export const combinationsOf = (book: Book): Combinations | undefined => {
  const table = tableOf(book, "codingCombinations");
  const columns = table ? codeColumns(book, table) : [];
  if (!table || columns.length === 0) return undefined;
  const lines = linesOf(table, columns);
  const every = columns.map((_, at) => at);
  const byNamed = new Map<string, Pattern[]>();
  const patternsOf = (named: readonly number[]): Pattern[] => {
    const name = named.join();
    let patterns = byNamed.get(name);
    if (!patterns) byNamed.set(name, (patterns = patternsFor(lines, named)));
    return patterns;
  };
  const lineOf = new Map(lines.map((line, at) => [line.row, at]));
  const lineAt = (at: number | undefined): Line | undefined => (at === undefined ? undefined : lines[at]);
  return {
    table,
    columns,
    isOn: lines.length > 0,
    allowsAny: lines.some(({ kind }) => kind === "allow"),
    decide: (codes) => {
      const line = lineAt(firstIn(patternsOf(namedIn(codes)), codes));
      return { kind: line?.kind ?? "deny", row: line?.row };
    },
    matching: (codes) => lines.flatMap((line) => (isCovered(line.codes, codes) ? line.row : [])),
    codesOf: (row) => lineAt(lineOf.get(row))?.codes,
    shadowOf: (row) => {
      const at = lineOf.get(row);
      const line = lineAt(at);
      if (at === undefined || !line) return undefined;
      // Only a line that is open where this one is can speak for all of it.
      const wider = patternsOf(every).filter(({ columns: exact }) =>
        exact.every((column) => line.codes[column] !== ANY),
      );
      const first = firstIn(wider, line.codes);
      return first === undefined || first === at ? undefined : lines[first]?.row;
    },
  };
};
