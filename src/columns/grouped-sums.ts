import type { Task } from "../values/task";
import { AMOUNT, ENTRY, LABEL_AND_MARK, ROW, VALUE, type GroupedRows } from "./grouped-rows";
import { letsIn, NEVER, type RowFilter } from "./row-filter";

/** Where the sums of groups go. */
export type GroupSums = {
  /** The place of each group's sums; negative for a group that has none. */
  readonly places: Int32Array;
  readonly all: Float64Array;
  /** The sums of the marked rows alone. */
  readonly marked: Float64Array;
};

/** About how many entries a slice adds up: some tenths of a millisecond's work. */
const ENTRIES_PER_SLICE = 65_536;

/** The first group from which so many entries are done that they fill a slice. */
const endOfSlice = (starts: Int32Array, from: number): number => {
  const full = (starts[from] ?? 0) + ENTRIES_PER_SLICE;
  let group = from + 1;
  while (group < starts.length - 1 && (starts[group] ?? 0) < full) group++;
  return group;
};

/**
 * Sums the groups from one to before another, and gives how many rows the filter let in: this is the loop that a
 * million rows go through. It is given arrays and numbers one by one, for an engine that has to unpack them first is
 * slow to learn the loop: the first sums of a session took twice as long. Rows stand in no order of value or label, so a
 * branch on them would be guessed wrong every other time: the mask is -1, all bits set, for a row that `letsIn` says
 * yes to, and 0 for others.
 */
const sumSlice = (
  entries: Int32Array,
  starts: Int32Array,
  places: Int32Array,
  all: Float64Array,
  marked: Float64Array,
  first: number,
  last: number,
  label: number,
  isOneLabel: number,
  from: number,
  to: number,
): number => {
  let inside = 0;
  for (let group = from; group < to; group++) {
    const end = ENTRY * (starts[group + 1] ?? 0);
    let sum = 0;
    let ofMarked = 0;
    for (let at = ENTRY * (starts[group] ?? 0); at < end; at += ENTRY) {
      const value = entries[at + VALUE] ?? NEVER;
      const labelAndMark = entries[at + LABEL_AND_MARK] ?? 0;
      const differs = (labelAndMark >> 1) ^ label;
      const mask = ~(
        (((value - first) | (last - value)) >> 31) |
        (((differs | -differs) >> 31) & isOneLabel)
      );
      const amount = (entries[at + AMOUNT] ?? 0) & mask;
      sum += amount;
      ofMarked += amount & -(labelAndMark & 1);
      inside -= mask;
    }
    const place = places[group] ?? -1;
    if (place < 0) continue;
    all[place] = (all[place] ?? 0) + sum;
    marked[place] = (marked[place] ?? 0) + ofMarked;
  }
  return inside;
};

/** Adds every group's rows that a filter lets in to what stands at its place; gives how many rows it let in, those without a place too. */
export function* sumGroups(
  { entries, starts }: GroupedRows,
  { from, to, label, isOneLabel }: RowFilter,
  { places, all, marked }: GroupSums,
): Task<number> {
  const one = isOneLabel ? -1 : 0;
  let inside = 0;
  for (let group = 0; group < starts.length - 1;) {
    const end = endOfSlice(starts, group);
    inside += sumSlice(entries, starts, places, all, marked, from, to, label, one, group, end);
    group = end;
    yield ENTRIES_PER_SLICE;
  }
  return inside;
}

/** The rows of one group that a filter lets in; the loose ones are not among them. */
export const rowsInGroup = ({ entries, starts }: GroupedRows, group: number, filter: RowFilter): number[] => {
  const rows: number[] = [];
  const end = ENTRY * (starts[group + 1] ?? 0);
  for (let at = ENTRY * (starts[group] ?? end); at < end; at += ENTRY)
    if (letsIn(filter, entries[at + VALUE] ?? NEVER, (entries[at + LABEL_AND_MARK] ?? 0) >> 1))
      rows.push(entries[at + ROW] ?? -1);
  return rows;
};

/** The loose rows that a filter lets in, whatever their group. */
export const looseRows = ({ loose, reader }: GroupedRows, filter: RowFilter): number[] =>
  [...loose].filter((row) => letsIn(filter, reader.valueOf(row), reader.labelOf(row)));
