import { rowsIn } from "../columns/key-index";
import { kindOfRegister } from "../registers/dimension-kinds";
import type { RegisterId } from "../registers/register";
import type { Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import { tableOf, type Book } from "./book";
import { dimensionColumns } from "./dimensions";
import { buildFieldIndex, buildIndex, foldedKey } from "./keys";
import type { RowId } from "./row-id";
import { texts, type Table, type RowIndex } from "./table";

/** A cell that names a row of some register by its key. */
export type Reference = {
  readonly register: RegisterId;
  readonly row: RowId;
  /** The cell's column, counted from its table's first. */
  readonly column: number;
  /** The key that it names. */
  readonly key: Folded;
};

/** The names of the dimensions whose codes a register holds, as they are typed. */
const dimensionsOf = (book: Book, register: RegisterId): readonly string[] => {
  const dimensions = tableOf(book, "dimensions");
  const kind = kindOfRegister(register);
  if (!dimensions || kind === undefined) return [];
  const kinds = texts(dimensions, "kind");
  const names = texts(dimensions, "dimension");
  return dimensions.order.flatMap((row) => (kinds[row] === kind ? (names[row] ?? []) : []));
};

/** The rows by what stands in a column that is no field's: a dimension's codes. */
export const buildColumnIndex = (table: Table, column: number): Task<RowIndex> =>
  buildIndex(table, `column ${column}`, (row) => {
    const key = fold(String(table.raw[row]?.[column] ?? ""));
    return key === "" ? undefined : key;
  });

/** A column whose cells name keys of the register: the rows by what they hold, and what they hold for a key. */
type NamingColumn = {
  readonly column: number;
  readonly index: Task<RowIndex>;
  readonly keysFor: (key: Folded) => readonly Folded[];
};

const namingColumns = (
  book: Book,
  table: Table,
  to: RegisterId,
  dimensions: readonly string[],
): NamingColumn[] => {
  const named = new Set(dimensions.map(fold));
  const bearing = dimensionColumns(book, table).filter(({ dimension }) => named.has(dimension));
  const columns = new Set(bearing.map(({ column }) => column));
  return table.fields.flatMap((field, column): NamingColumn[] => {
    if (columns.has(column))
      return [{ column, index: buildColumnIndex(table, column), keysFor: (key) => [key] }];
    if (!field) return [];
    if (field.refersTo === to)
      return [{ column, index: buildFieldIndex(table, [field.id]), keysFor: (key) => [key] }];
    if (field.codeOf === undefined || dimensions.length === 0) return [];
    const keysFor = (key: Folded): Folded[] => dimensions.map((dimension) => foldedKey([dimension, key]));
    return [{ column, index: buildFieldIndex(table, [field.codeOf, field.id]), keysFor }];
  });
};

/**
 * Every cell that names one of these keys of a register: a column that refers to it, the code of a dimension of
 * its kind, or a column that bears such a dimension's name (Q37). Sheet by sheet, column by column.
 */
export function* referencesTo(
  book: Book,
  to: RegisterId,
  keys: ReadonlySet<Folded>,
): Task<readonly Reference[]> {
  const dimensions = dimensionsOf(book, to);
  const found: Reference[] = [];
  for (const table of book.tables.values())
    for (const { column, index, keysFor } of namingColumns(book, table, to, dimensions)) {
      const byKey = yield* index;
      let asked = 0;
      for (const key of keys) {
        for (const one of keysFor(key))
          for (const row of rowsIn(byKey, one)) found.push({ register: table.register.id, row, column, key });
        if (++asked % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
      }
    }
  return found;
}
