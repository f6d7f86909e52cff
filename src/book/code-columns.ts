import { kindOfRegister } from "../registers/dimension-kinds";
import type { Folded } from "../values/brands";
import { isErrorValue } from "../values/error-value";
import type { Task } from "../values/task";
import { fold } from "../values/text";
import { trimmed } from "../values/trim";
import { tableOf, type Book } from "./book";
import { dimensionColumns, standardDimensions, type DimensionColumn } from "./dimensions";
import { buildIndex } from "./keys";
import type { RowId } from "./row-id";
import { texts, type Table, type RowIndex } from "./table";

/** The key of the topmost dimension of a kind. */
export const dimensionOfKind = (book: Book, kind: string): Folded | undefined => {
  const table = tableOf(book, "dimensions");
  if (!table) return standardDimensions.find((one) => one.kind === kind)?.key;
  const kinds = texts(table, "kind");
  const row = table.order.find((one) => kinds[one] === kind);
  const key = row === undefined ? undefined : texts(table, "dimension")[row];
  return key === undefined ? undefined : fold(key);
};

/**
 * The columns where the rows of a register have their codes, a dimension each: those that refer to projects or
 * customers, and those that bear a dimension's name. As `dimensions` (Dimensioner) stands now; the leftmost, where two
 * are of one.
 */
export const codeColumns = (book: Book, table: Table): readonly DimensionColumn[] => {
  const ofFields = table.fields.flatMap((field, column) => {
    const kind = field?.refersTo && kindOfRegister(field.refersTo);
    const dimension = kind && dimensionOfKind(book, kind);
    return dimension === undefined ? [] : [{ column, dimension }];
  });
  const found = new Map<Folded, DimensionColumn>();
  for (const one of [...ofFields, ...dimensionColumns(book, table)])
    if (!found.has(one.dimension)) found.set(one.dimension, one);
  return [...found.values()].sort((a, b) => a.column - b.column);
};

/** The code in a cell as it is typed; "" where the cell is blank or holds a formula's error, or there is no column. */
export const typedCodeIn = (table: Table, row: RowId, column: number | undefined): string => {
  if (column === undefined) return "";
  const text = trimmed(String(table.raw[row]?.[column] ?? ""));
  return isErrorValue(text) ? "" : text;
};

/** The code in a cell; "" where there is none. */
export const codeIn = (table: Table, row: RowId, column: number): Folded =>
  fold(typedCodeIn(table, row, column));

/** What stands in a cell of `codingCombinations` (Konteringskombinationer) for any code, none included. */
export const ANY = "*";

/** The rows by the code in a column; those without one are left out. */
export const buildCodeIndex = (table: Table, column: number): Task<RowIndex> =>
  buildIndex(table, `code ${column}`, (row) => {
    const code = codeIn(table, row, column);
    return code === "" || code === ANY ? undefined : code;
  });
