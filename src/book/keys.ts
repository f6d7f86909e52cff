import { finish, rowsPerStep, type Steps } from "../values/steps";
import { fold } from "../values/text";
import { addToGroup, type Groups, rowsIn } from "./groups";
import { topmost } from "./positions";
import type { RowId } from "./row-id";
import type { Table } from "./table";

/** Separates the parts of a key of several columns; no cell can hold it after reading. */
const partSeparator = "\u0000";

/** The folded value of some fields of a row, joined; undefined when all of them are blank. */
export const foldedOf = (table: Table, row: RowId, fields: readonly string[]): string | undefined => {
  const [only] = fields;
  if (fields.length === 1 && only !== undefined) {
    const value = table.columns.get(only)?.[row];
    return value === undefined ? undefined : fold(String(value));
  }
  const parts = fields.map((field) => foldedOf(table, row, [field]) ?? "");
  return parts.some((part) => part !== "") ? parts.join(partSeparator) : undefined;
};

/** A key as folded text, from the values of its parts. */
export const foldedKey = (parts: readonly string[]): string => parts.map(fold).join(partSeparator);

/**
 * The rows grouped by a key of one's own making, which must follow from the row's cells alone, those of `fields` when
 * they are given; see groupsBy.
 */
export function* groupSteps(
  table: Table,
  name: string,
  keyOf: (row: RowId) => string | undefined,
  fields?: readonly string[],
): Steps<Groups> {
  const known = table.groups.get(name);
  if (known) return known;
  const groups: Groups = { keyOf, fields, rows: new Map(), shared: new Set() };
  for (const [done, row] of table.order.entries()) {
    const key = keyOf(row);
    if (key !== undefined) addToGroup(groups, key, row);
    if (done % rowsPerStep === rowsPerStep - 1) yield rowsPerStep;
  }
  table.groups.set(name, groups);
  return groups;
}

/** The name that the groups by some fields bear among a table's groups. */
export const groupName = (fields: readonly string[]): string => {
  const [only] = fields;
  return only !== undefined && fields.length === 1 ? only : fields.join();
};

/** The rows grouped by some fields, made in slices. */
const fieldSteps = (table: Table, fields: readonly string[]): Steps<Groups> =>
  groupSteps(table, groupName(fields), (row) => foldedOf(table, row, fields), fields);

/** The rows grouped by some fields; made by one pass when first asked for, then kept up by edits. */
export const groupsBy = (table: Table, fields: readonly string[]): Groups =>
  table.groups.get(groupName(fields)) ?? finish(fieldSteps(table, fields));

/** The rows by key, made in slices. */
export const keySteps = (table: Table): Steps<Groups> => fieldSteps(table, table.register.key);

export const keyGroups = (table: Table): Groups => groupsBy(table, table.register.key);

/** The rows that bear a key, by its folded form; more than one when the key is not unique. */
export const rowsWithKey = (table: Table, foldedKey: string): readonly RowId[] =>
  rowsIn(keyGroups(table), foldedKey);

/**
 * The row that speaks for a key: the topmost, when several rows bear it (the duplicates are a finding of their own).
 */
export const rowWithKey = (table: Table, foldedKey: string): RowId | undefined =>
  topmost(table, rowsWithKey(table, foldedKey));
