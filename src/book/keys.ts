import { indexRows, rowsIn } from "../columns/key-index";
import type { Folded } from "../values/brands";
import { finish, type Task } from "../values/task";
import { fold } from "../values/text";
import { changesOf } from "./changes";
import { topmost } from "./positions";
import type { RowId } from "./row-id";
import { type RowIndex, type Table, valuesAt } from "./table";

/** Separates the parts of a key of several columns; no cell can hold it after reading. */
const PART_SEPARATOR = "\u0000";

/** The parts of a key as one text; folded parts make a folded key. */
export function joinedKey(parts: readonly Folded[]): Folded;
export function joinedKey(parts: readonly string[]): string;
export function joinedKey(parts: readonly string[]): string {
  return parts.join(PART_SEPARATOR);
}

/** The parts that a key was joined of. */
export const splitKey = (key: Folded): Folded[] => key.split(PART_SEPARATOR) as Folded[];

/** A key as folded text, from the values of its parts. */
export const foldedKey = (parts: readonly string[]): Folded => joinedKey(parts.map(fold));

/** The folded value of some fields of a row, joined; undefined when all of them are blank. */
export const foldedOf = (table: Table, row: RowId, fields: readonly string[]): Folded | undefined => {
  const [only] = fields;
  if (fields.length === 1 && only !== undefined) {
    const value = valuesAt(table, only)?.[row];
    return value === undefined ? undefined : fold(String(value));
  }
  const parts = fields.map((field) => foldedOf(table, row, [field]) ?? "");
  return parts.some((part) => part !== "") ? joinedKey(parts) : undefined;
};

/** How often an index is begun in slices; then it is made in one go, for whoever edits may go on. */
const SLICED = 2;

/**
 * The rows grouped by a key of one's own making, which must follow from the row's cells alone, those of `fields` when
 * they are given; see indexBy. An index in the making does not follow edits: after one between two slices it is begun anew.
 */
export function* buildIndex(
  table: Table,
  name: string,
  keyOf: (row: RowId) => Folded | undefined,
  fields?: readonly string[],
): Task<RowIndex> {
  const known = table.indexes.get(name);
  if (known) return known;
  const changes = changesOf(table);
  for (let times = 0; ; times++) {
    const from = changes.count;
    const making = indexRows(table.order, keyOf, fields);
    const index = times < SLICED ? yield* making : finish(making);
    if (changes.count !== from) continue;
    table.indexes.set(name, index);
    return index;
  }
}

/** The name that the index by some fields bears among a table’s indexes. */
export const indexName = (fields: readonly string[]): string => {
  const [only] = fields;
  return only !== undefined && fields.length === 1 ? only : fields.join();
};

/** The rows grouped by some fields, made in slices. */
export const buildFieldIndex = (table: Table, fields: readonly string[]): Task<RowIndex> =>
  buildIndex(table, indexName(fields), (row) => foldedOf(table, row, fields), fields);

/** The rows grouped by some fields; made by one pass when first asked for, then kept up by edits. */
export const indexBy = (table: Table, fields: readonly string[]): RowIndex =>
  table.indexes.get(indexName(fields)) ?? finish(buildFieldIndex(table, fields));

/** The rows by key, made in slices. */
export const buildKeyIndex = (table: Table): Task<RowIndex> => buildFieldIndex(table, table.register.key);

export const keyIndex = (table: Table): RowIndex => indexBy(table, table.register.key);

/** The rows that bear a key; more than one when the key is not unique. */
export const rowsWithKey = (table: Table, key: Folded): readonly RowId[] => rowsIn(keyIndex(table), key);

/**
 * The row that speaks for a key: the topmost, when several rows bear it (the duplicates are a finding of their own).
 */
export const rowWithKey = (table: Table, key: Folded): RowId | undefined =>
  topmost(table, rowsWithKey(table, key));
