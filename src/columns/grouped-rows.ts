import type { Task } from "../values/task";
import { NEVER } from "./row-filter";

/** What the rows of a table say to those who group and sum them; all of them whole numbers. */
export type RowReader = {
  /** The number of the row's group; negative when it belongs to none. */
  readonly groupOf: (row: number) => number;
  /** What a filter's range is asked of, such as a day; within 29 bits. */
  readonly valueOf: (row: number) => number;
  /** What is added up. */
  readonly amountOf: (row: number) => number;
  /** What a filter's label is asked of; within 30 bits. */
  readonly labelOf: (row: number) => number;
  /** Whether the amount is added to a second sum as well. */
  readonly isMarked: (row: number) => boolean;
};

/**
 * The rows of a table sorted by group into 32-bit arrays: what a sum over a million of them reads from beginning to
 * end. A row that changes keeps its slot where its group is the same, and stands loose where it is not.
 */
export type GroupedRows = {
  readonly reader: RowReader;
  /** Where each group's entries begin, and where the last one's end. */
  readonly starts: Int32Array;
  /** Some numbers an entry: see the places below. */
  readonly entries: Int32Array;
  /** The entry that each row was given when the rows were grouped, whether it belongs there now or not. */
  readonly slotOf: Int32Array;
  /** How many of the entries belong where they stand. */
  size: number;
  /** Rows that stand outside their group: it is another since, or their amount has no room in 32 bits. */
  readonly loose: Set<number>;
};

/** How many numbers an entry has. */
export const ENTRY = 4;
/** The row's value; NEVER when the row no longer belongs here. */
export const VALUE = 0;
export const AMOUNT = 1;
/** Twice the row's label, and one more when it is marked. */
export const LABEL_AND_MARK = 2;
export const ROW = 3;

const ROWS_PER_SLICE = 16_384;
/** One row in so many may be loose before all should be grouped anew. */
const LOOSE = 16;
const LEAST_LOOSE = 256;
const NO_SLOT = -1;

/** Whether an amount has room among numbers of 32 bits. */
const fits = (amount: number): boolean => amount === (amount | 0);

const putEntry = ({ entries, reader }: GroupedRows, slot: number, row: number): void => {
  const at = ENTRY * slot;
  entries[at + VALUE] = reader.valueOf(row);
  entries[at + AMOUNT] = reader.amountOf(row);
  entries[at + LABEL_AND_MARK] = (reader.labelOf(row) << 1) | (reader.isMarked(row) ? 1 : 0);
  entries[at + ROW] = row;
};

/** Counts each group's rows; those whose amount does not fit stand loose. */
const countGroups = (
  starts: Int32Array,
  { reader, loose }: { readonly reader: RowReader; readonly loose: Set<number> },
  [from, to]: readonly [number, number],
): number => {
  let grouped = 0;
  for (let row = from; row < to; row++) {
    const group = reader.groupOf(row);
    if (group < 0) continue;
    if (fits(reader.amountOf(row))) {
      starts[group] = (starts[group] ?? 0) + 1;
      grouped++;
    } else loose.add(row);
  }
  return grouped;
};

/** Gives the rows their entries, the last row first: each start comes down to where its group begins. */
const fillGroups = (made: GroupedRows, [from, to]: readonly [number, number]): void => {
  const { starts, slotOf, reader } = made;
  for (let row = to - 1; row >= from; row--) {
    const group = reader.groupOf(row);
    if (group < 0 || !fits(reader.amountOf(row))) continue;
    const slot = (starts[group] ?? 0) - 1;
    starts[group] = slot;
    slotOf[row] = slot;
    putEntry(made, slot, row);
  }
};

/** The rows from 0 to before a number, grouped in slices; the groups are numbered from 0 to before another number. */
export function* groupRows(rows: number, groups: number, reader: RowReader): Task<GroupedRows> {
  const starts = new Int32Array(groups + 1);
  const loose = new Set<number>();
  let size = 0;
  for (let from = 0; from < rows; from += ROWS_PER_SLICE) {
    const to = Math.min(from + ROWS_PER_SLICE, rows);
    size += countGroups(starts, { reader, loose }, [from, to]);
    yield to - from;
  }
  // Each count becomes where its group ends.
  for (let group = 0, end = 0; group < starts.length; group++) starts[group] = end += starts[group] ?? 0;
  const entries = new Int32Array(ENTRY * size);
  const slotOf = new Int32Array(rows).fill(NO_SLOT);
  const made: GroupedRows = { reader, starts, entries, slotOf, size, loose };
  for (let to = rows; to > 0; to -= ROWS_PER_SLICE) {
    const from = Math.max(to - ROWS_PER_SLICE, 0);
    fillGroups(made, [from, to]);
    yield to - from;
  }
  return made;
}

/** Sees to a row that says something else than before, or that came or went. */
export const regroupRow = (grouped: GroupedRows, row: number): void => {
  const { starts, entries, slotOf, reader, loose } = grouped;
  const slot = slotOf[row] ?? NO_SLOT;
  if (slot !== NO_SLOT && entries[ENTRY * slot + VALUE] !== NEVER) {
    entries[ENTRY * slot + VALUE] = NEVER;
    grouped.size--;
  }
  loose.delete(row);
  const group = reader.groupOf(row);
  if (group < 0) return;
  const isOwnGroup = slot >= (starts[group] ?? Infinity) && slot < (starts[group + 1] ?? 0);
  if (isOwnGroup && fits(reader.amountOf(row))) {
    putEntry(grouped, slot, row);
    grouped.size++;
  } else loose.add(row);
};

/** Whether so many rows stand loose that all should be grouped anew. */
export const isWornOut = ({ loose, entries }: GroupedRows): boolean =>
  loose.size > LEAST_LOOSE + entries.length / ENTRY / LOOSE;
