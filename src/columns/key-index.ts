import type { Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";

/** The rows that share a key, their folded values of some fields say; one row stands bare, because most keys name one row. */
export type KeyIndex<Row extends number> = {
  /** The key that a row is filed under now; undefined when it has none. */
  readonly keyOf: (row: Row) => Folded | undefined;
  /** The fields that the key follows from; any cell of the row may change it when they are left out. */
  readonly fields: readonly string[] | undefined;
  readonly rows: Map<Folded, Row | Row[]>;
  /** The keys that several rows share. */
  readonly shared: Set<Folded>;
};

const none: readonly never[] = [];

export const rowsIn = <Row extends number>({ rows }: KeyIndex<Row>, key: Folded): readonly Row[] => {
  const found = rows.get(key);
  return found === undefined ? none : Array.isArray(found) ? found : [found];
};

/** Files a row under a key. */
export const addToIndex = <Row extends number>(
  { rows, shared }: KeyIndex<Row>,
  key: Folded,
  row: Row,
): void => {
  const there = rows.get(key);
  if (there === undefined) rows.set(key, row);
  else if (Array.isArray(there)) there.push(row);
  else {
    rows.set(key, [there, row]);
    shared.add(key);
  }
};

/** Takes a row from under a key; nothing happens where it does not stand there. */
export const removeFromIndex = <Row extends number>(
  { rows, shared }: KeyIndex<Row>,
  key: Folded,
  row: Row,
): void => {
  const there = rows.get(key);
  if (there === row) rows.delete(key);
  if (!Array.isArray(there)) return;
  const at = there.indexOf(row);
  if (at >= 0) there.splice(at, 1);
  const [only] = there;
  if (only === undefined || there.length > 1) return;
  rows.set(key, only);
  shared.delete(key);
};

/** Some rows by a key of one's own making, which may follow from some fields alone; in slices. */
export function* indexRows<Row extends number>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => Folded | undefined,
  fields?: readonly string[],
): Task<KeyIndex<Row>> {
  const index: KeyIndex<Row> = { keyOf, fields, rows: new Map(), shared: new Set() };
  const file = (row: Row): void => {
    const key = keyOf(row);
    if (key !== undefined) addToIndex(index, key, row);
  };
  let done = 0;
  for (const row of rows) {
    file(row);
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  return index;
}
