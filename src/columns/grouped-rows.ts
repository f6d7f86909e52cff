import type { Task } from "../values/task";

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
 * The rows of a table sorted by group, and within it by value, with running sums: what rows of some values come to is the
 * difference of two of these. What was sorted stays as it is: a row that changes is taken out where it stands there, and
 * stands loose.
 */
export type GroupedRows = {
  readonly reader: RowReader;
  /** Where each group's slots begin, and where the last one's end. */
  readonly starts: Int32Array;
  /** The value of each slot, rising within a group. */
  readonly values: Int32Array;
  /** Twice the label, and one more when it is marked. */
  readonly labels: Int32Array;
  readonly rows: Int32Array;
  /** What all slots before each come to, those of groups before it too, and the marked ones of them. */
  readonly running: Float64Array;
  /** The slot that each row was given when the rows were grouped, whether it says the same now or not. */
  readonly slotOf: Int32Array;
  /** Rows that say something else now than their slot does. */
  readonly gone: Set<number>;
  /** Rows that belong to a group, and stand outside it: they say something else since, or their amount has no room in 32 bits. */
  readonly loose: Set<number>;
};

/** How many rows stand in a slot that tells them as they are. */
export const standing = ({ rows, gone }: GroupedRows): number => rows.length - gone.size;

/** How many running sums a slot has: of all, and of the marked. */
export const RUNNING = 2;

const ROWS_PER_SLICE = 16_384;
/** One row in so many may be loose before all should be grouped anew. */
const LOOSE = 16;
const LEAST_LOOSE = 256;
const NO_SLOT = -1;

/** Whether an amount has room among numbers of 32 bits: sums of a sheet's rows are exact then. */
const fits = (amount: number): boolean => amount === (amount | 0);

/** An entry while rows are sorted: its numbers stand together, for groups are met in no order. */
const ENTRY = 4;
const [VALUE, AMOUNT, LABEL, ROW] = [0, 1, 2, 3];

const labelAndMark = (reader: RowReader, row: number): number =>
  (reader.labelOf(row) << 1) | (reader.isMarked(row) ? 1 : 0);

const putEntry = (entries: Int32Array, slot: number, row: number, reader: RowReader): void => {
  const at = ENTRY * slot;
  entries[at + VALUE] = reader.valueOf(row);
  entries[at + AMOUNT] = reader.amountOf(row);
  entries[at + LABEL] = labelAndMark(reader, row);
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
const fillGroups = (
  entries: Int32Array,
  starts: Int32Array,
  reader: RowReader,
  [from, to]: readonly [number, number],
): void => {
  for (let row = to - 1; row >= from; row--) {
    const group = reader.groupOf(row);
    if (group < 0 || !fits(reader.amountOf(row))) continue;
    const slot = (starts[group] ?? 0) - 1;
    starts[group] = slot;
    putEntry(entries, slot, row, reader);
  }
};

/** In a group of no more slots each is put in where it belongs; more are sorted as a list. */
const FEW = 64;

/** Puts the slots from one to before another in the order of their values; those of one value stay as they stand. */
const sortSlots = (slots: Int32Array, entries: Int32Array, from: number, to: number): void => {
  const value = (slot: number): number => entries[ENTRY * slot + VALUE] ?? 0;
  if (to - from > FEW) {
    slots.subarray(from, to).sort((one, other) => value(one) - value(other) || one - other);
    return;
  }
  for (let at = from + 1; at < to; at++) {
    const slot = slots[at] ?? 0;
    const own = value(slot);
    let before = at - 1;
    while (before >= from && value(slots[before] ?? 0) > own) {
      slots[before + 1] = slots[before] ?? 0;
      before--;
    }
    slots[before + 1] = slot;
  }
};

/** Puts the entries of a group into their slots, and goes on with the running sums. */
const putGroup = (made: GroupedRows, entries: Int32Array, from: number, to: number): void => {
  const { values, labels, rows, running, slotOf } = made;
  // Until a row stands in its slot, the entry that is to come there does.
  for (let slot = from; slot < to; slot++) rows[slot] = slot;
  sortSlots(rows, entries, from, to);
  for (let slot = from; slot < to; slot++) {
    const at = ENTRY * (rows[slot] ?? 0);
    const [amount, label, row] = [
      entries[at + AMOUNT] ?? 0,
      entries[at + LABEL] ?? 0,
      entries[at + ROW] ?? 0,
    ];
    values[slot] = entries[at + VALUE] ?? 0;
    labels[slot] = label;
    rows[slot] = row;
    slotOf[row] = slot;
    const before = RUNNING * slot;
    running[before + RUNNING] = (running[before] ?? 0) + amount;
    running[before + RUNNING + 1] = (running[before + 1] ?? 0) + (label & 1 ? amount : 0);
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
  for (let to = rows; to > 0; to -= ROWS_PER_SLICE) {
    const from = Math.max(to - ROWS_PER_SLICE, 0);
    fillGroups(entries, starts, reader, [from, to]);
    yield to - from;
  }
  yield 0;
  const made: GroupedRows = {
    ...{ reader, starts, loose, gone: new Set() },
    values: new Int32Array(size),
    labels: new Int32Array(size),
    rows: new Int32Array(size),
    running: new Float64Array(RUNNING * (size + 1)),
    slotOf: new Int32Array(rows).fill(NO_SLOT),
  };
  yield size;
  let done = 0;
  for (let group = 0; group < groups; group++) {
    const [from, to] = [starts[group] ?? 0, starts[group + 1] ?? 0];
    putGroup(made, entries, from, to);
    if ((done += to - from) < ROWS_PER_SLICE) continue;
    yield done;
    done = 0;
  }
  return made;
}

/** The amount that a slot holds. */
export const amountAt = ({ running }: Pick<GroupedRows, "running">, slot: number): number =>
  (running[RUNNING * (slot + 1)] ?? 0) - (running[RUNNING * slot] ?? 0);

/** Whether a slot tells its row as it is. */
const isTold = (grouped: GroupedRows, slot: number, row: number): boolean => {
  const { starts, values, labels, reader } = grouped;
  const group = reader.groupOf(row);
  return (
    group >= 0 &&
    slot >= (starts[group] ?? Infinity) &&
    slot < (starts[group + 1] ?? 0) &&
    values[slot] === reader.valueOf(row) &&
    labels[slot] === labelAndMark(reader, row) &&
    amountAt(grouped, slot) === reader.amountOf(row)
  );
};

/** Sees to a row that says something else than before, or that came or went. */
export const regroupRow = (grouped: GroupedRows, row: number): void => {
  const { slotOf, reader, gone, loose } = grouped;
  const slot = slotOf[row] ?? NO_SLOT;
  loose.delete(row);
  gone.delete(row);
  if (slot !== NO_SLOT) {
    if (isTold(grouped, slot, row)) return;
    gone.add(row);
  }
  if (reader.groupOf(row) >= 0) loose.add(row);
};

/** Whether so many rows have left their slots that all should be grouped anew. */
export const isWornOut = ({ loose, gone, rows }: GroupedRows): boolean =>
  Math.max(loose.size, gone.size) > LEAST_LOOSE + rows.length / LOOSE;
