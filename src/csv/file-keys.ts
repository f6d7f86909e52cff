import { keyIndex } from "../book/keys";
import { positionsIn } from "../book/positions";
import { NO_ROW, positionAt, type RowId } from "../book/row-id";
import type { Table } from "../book/table";
import { rowsIn } from "../columns/key-index";
import type { Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import type { DuplicateKey } from "./import-plan";
import type { ParsedFile } from "./parsed-file";
import type { FieldColumn, PlanColumns } from "./plan-columns";
import { fileKey, shownKey, type RowsByKey } from "./row-keys";

/** The keys of the rows of a file, which are counted from 0. */
export type FileKeys = {
  /** The row's key; undefined where a part of it is blank. */
  readonly foldedOf: (index: number) => Folded | undefined;
  /**
   * The row of the register that the row names, when that row and this one alone bear the key; NEW_KEY when this one
   * alone bears it, and NO_ROW otherwise.
   */
  readonly named: Int32Array;
  /** The rows that bear a key, for those that several bear. */
  readonly shared: ReadonlyMap<Folded, readonly number[]>;
};

/** What stands for the row of a key that the register lacks: one comes in, unlike where it is NO_ROW. */
export const NEW_KEY = -2;

const APOSTROPHE = 0x27;
const none: readonly never[] = [];

/** Whether a row of the file has the very key that stands in a row of the register. */
const hasKeyOf = (keys: readonly FieldColumn[], cells: readonly string[], row: RowId): boolean => {
  for (const { column, values } of keys) {
    const cell = cells[column];
    if (cell === undefined || cell !== values?.[row] || cell.charCodeAt(0) === APOSTROPHE) return false;
  }
  return true;
};

/**
 * Tells which row of the register a key cannot but name without looking it up: files stand mostly in the register's
 * own order. Negative where it is not so.
 */
const guesser = (
  table: Table,
  keys: readonly FieldColumn[],
  index: RowsByKey,
): ((cells: readonly string[], last: RowId) => RowId) => {
  const groups = keyIndex(table);
  if (groups.rows !== index) return () => NO_ROW;
  const twins = new Set([...groups.shared].flatMap((key) => rowsIn(groups, key)));
  const positions = positionsIn(table);
  return (cells, last) => {
    const after = positionAt(last < 0 ? 0 : (positions[last] ?? 0) + 1);
    // A row of the register may be left out of the file.
    for (let at = after; at < after + 2; at++) {
      const next = table.order[at] ?? NO_ROW;
      if (next < 0) break;
      if (hasKeyOf(keys, cells, next)) return twins.has(next) ? NO_ROW : next;
    }
    return NO_ROW;
  };
};

/** The keys of a file while they are read. */
type Reading = {
  readonly rows: ParsedFile["rows"];
  /** The key of a row of the file; the one that is meant, where a person has said so. */
  readonly keyOf: (row: number) => Folded | undefined;
  readonly index: RowsByKey;
  readonly guess: ReturnType<typeof guesser>;
  readonly named: Int32Array;
  /** The first row of the file that names each row of the register. */
  readonly firstNaming: Int32Array;
  /** The first row of the file that bears each key that names no one row. */
  readonly firstBearing: Map<Folded, number>;
  readonly shared: Map<Folded, number[]>;
  last: RowId;
  /** Rows that count as if they were not there. */
  readonly unticked: ReadonlySet<number>;
};

const share = ({ shared, named }: Reading, key: Folded, earlier: number, row: number): void => {
  named[earlier] = NO_ROW;
  const bearers = shared.get(key);
  if (bearers) bearers.push(row);
  else shared.set(key, [earlier, row]);
};

/** Looks the key of a row of the file up. */
const lookUp = (reading: Reading, row: number): void => {
  const { index, firstBearing } = reading;
  const key = reading.keyOf(row);
  if (key === undefined) return;
  const found = index.get(key);
  if (typeof found === "number") {
    takeNamed(reading, found, row);
    return;
  }
  const earlier = firstBearing.get(key);
  if (earlier === undefined) {
    firstBearing.set(key, row);
    if (found === undefined) reading.named[row] = NEW_KEY;
  } else share(reading, key, earlier, row);
};

/** A row of the file names a row of the register. */
const takeNamed = (reading: Reading, found: RowId, row: number): void => {
  const { firstNaming, named } = reading;
  reading.last = found;
  const earlier = firstNaming[found] ?? NO_ROW;
  if (earlier >= 0) {
    share(reading, reading.keyOf(row) ?? "", earlier, row);
    return;
  }
  firstNaming[found] = row;
  named[row] = found;
};

const readKeys = (reading: Reading, from: number, to: number): void => {
  const { rows, guess, unticked } = reading;
  for (let row = from; row < to; row++) {
    if (unticked.size > 0 && unticked.has(row)) continue;
    const found = guess(rows[row] ?? none, reading.last);
    if (found < 0) lookUp(reading, row);
    else takeNamed(reading, found, row);
  }
};

/**
 * Reads the key of every row from `startRow` on: which row it names, and which keys stand there more than once (Q34).
 * `meant` has the keys of the file that a person has said to be others.
 */
export function* readFileKeys(
  { rows }: ParsedFile,
  startRow: number,
  { keys }: PlanColumns,
  table: Table,
  index: RowsByKey,
  unticked: ReadonlySet<number>,
  meant: ReadonlyMap<Folded, Folded> = new Map(),
): Task<FileKeys> {
  const named = new Int32Array(rows.length).fill(NO_ROW);
  const shared = new Map<Folded, number[]>();
  const keyOf = (row: number): Folded | undefined => {
    const key = fileKey(keys, rows[row] ?? none, row);
    return key === undefined || meant.size === 0 ? key : (meant.get(key) ?? key);
  };
  const foldedOf = (row: number): Folded | undefined =>
    row < startRow || keys.length === 0 ? undefined : keyOf(row);
  if (keys.length === 0) return { foldedOf, named, shared };
  const reading: Reading = {
    rows,
    keyOf,
    index,
    guess: guesser(table, keys, index),
    named,
    firstNaming: new Int32Array(table.raw.length).fill(NO_ROW),
    firstBearing: new Map(),
    shared,
    last: NO_ROW,
    unticked,
  };
  for (let from = startRow; from < rows.length; from += ROWS_PER_SLICE) {
    readKeys(reading, from, Math.min(from + ROWS_PER_SLICE, rows.length));
    yield 0;
  }
  return { foldedOf, named, shared };
}

/** The shared keys as they are told, with the lines that they stand on. */
export const duplicateKeys = (
  parsed: ParsedFile,
  { keys }: PlanColumns,
  { shared }: FileKeys,
): DuplicateKey[] =>
  [...shared.values()].map((rows) => ({
    key: shownKey(keys, parsed.rows[rows[0] ?? 0] ?? []),
    lines: rows.map((row) => parsed.lines[row] ?? 0),
  }));
