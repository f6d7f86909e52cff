import type { RowId } from "./row-id";

/** The rows that share a key, their folded values of some fields say; one row stands bare, because most keys name one row. */
export type RowIndex = {
  /** The key that a row is filed under now; undefined when it has none. */
  readonly keyOf: (row: RowId) => string | undefined;
  /** The fields that the key follows from; any cell of the row may change it when they are left out. */
  readonly fields: readonly string[] | undefined;
  readonly rows: Map<string, RowId | RowId[]>;
  /** The keys that several rows share. */
  readonly shared: Set<string>;
};

const none: readonly RowId[] = [];

export const rowsIn = (groups: RowIndex, key: string): readonly RowId[] => {
  const rows = groups.rows.get(key);
  return rows === undefined ? none : typeof rows === "number" ? [rows] : rows;
};

export const addToIndex = (groups: RowIndex, key: string, row: RowId): void => {
  const rows = groups.rows.get(key);
  if (rows === undefined) groups.rows.set(key, row);
  else if (typeof rows === "object") rows.push(row);
  else {
    groups.rows.set(key, [rows, row]);
    groups.shared.add(key);
  }
};

export const removeFromIndex = (groups: RowIndex, key: string, row: RowId): void => {
  const rows = groups.rows.get(key);
  if (rows === row) groups.rows.delete(key);
  if (typeof rows !== "object") return;
  const at = rows.indexOf(row);
  if (at >= 0) rows.splice(at, 1);
  const [only] = rows;
  if (only === undefined || rows.length > 1) return;
  groups.rows.set(key, only);
  groups.shared.delete(key);
};
