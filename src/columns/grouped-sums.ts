import type { Task } from "../values/task";
import { amountAt, RUNNING, type GroupedRows } from "./grouped-rows";
import { letsIn, letsAllIn, type RowFilter } from "./row-filter";

/** Where the sums of groups go. */
export type GroupSums = {
  /** The place of each group's sums; negative for a group that has none. */
  readonly places: Int32Array;
  readonly all: Float64Array;
  /** The sums of the marked rows alone. */
  readonly marked: Float64Array;
};

/** About how many slots a slice adds up: some tenths of a millisecond's work. */
const SLOTS_PER_SLICE = 131_072;

/** The first group from which so many slots are done that they fill a slice. */
const endOfSlice = (starts: Int32Array, from: number): number => {
  const full = (starts[from] ?? 0) + SLOTS_PER_SLICE;
  let group = from + 1;
  while (group < starts.length - 1 && (starts[group] ?? 0) < full) group++;
  return group;
};

/** In a group of more slots the first of a value is searched for by halves. */
const FEW = 64;

/** The first slot, of those from one to before another, whose value is no less than a number. */
const firstFrom = (values: Int32Array, start: number, end: number, value: number): number => {
  let [low, high] = [start, end];
  while (high - low > FEW) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  // To count without a branch is faster than to guess where it ends.
  let first = low;
  for (let slot = low; slot < high; slot++) first += ((values[slot] ?? 0) - value) >>> 31;
  return first;
};

const add = (sums: Float64Array, place: number, by: number): void => {
  sums[place] = (sums[place] ?? 0) + by;
};

/**
 * Sums the groups from one to before another, and gives how many rows the filter let in: this is the loop that a
 * million rows go through. It is given arrays and numbers one by one, for an engine that has to unpack them first is
 * slow to learn the loop: the first sums of a session took twice as long.
 */
const sumSlice = (
  starts: Int32Array,
  values: Int32Array,
  running: Float64Array,
  places: Int32Array,
  all: Float64Array,
  marked: Float64Array,
  first: number,
  last: number,
  isAll: boolean,
  from: number,
  to: number,
): number => {
  let inside = 0;
  for (let group = from; group < to; group++) {
    const [start, end] = [starts[group] ?? 0, starts[group + 1] ?? 0];
    let [low, high] = [start, end];
    if (!isAll && end - start > FEW) {
      low = firstFrom(values, start, end, first);
      high = firstFrom(values, low, end, last + 1);
    } else if (!isAll)
      for (let slot = start; slot < end; slot++) {
        const value = values[slot] ?? 0;
        low += (value - first) >>> 31;
        high += (last - value) >> 31;
      }
    // A range that ends before it begins.
    if (high < low) high = low;
    inside += high - low;
    const place = places[group] ?? -1;
    if (place < 0) continue;
    all[place] = (all[place] ?? 0) + (running[RUNNING * high] ?? 0) - (running[RUNNING * low] ?? 0);
    marked[place] =
      (marked[place] ?? 0) + (running[RUNNING * high + 1] ?? 0) - (running[RUNNING * low + 1] ?? 0);
  }
  return inside;
};

/** The slots of a group whose values a filter lets in, from one to before another. */
const slotsIn = (
  { starts, values }: GroupedRows,
  group: number,
  filter: RowFilter,
): readonly [low: number, high: number] => {
  const [start, end] = [starts[group] ?? 0, starts[group + 1] ?? 0];
  const low = firstFrom(values, start, end, filter.from);
  return [low, firstFrom(values, low, end, filter.to + 1)];
};

/** Sums the rows of one label in the groups from one to before another. */
const sumLabelSlice = (
  grouped: GroupedRows,
  { places, all, marked }: GroupSums,
  filter: RowFilter,
  [from, to]: readonly [number, number],
): number => {
  const { labels } = grouped;
  let inside = 0;
  for (let group = from; group < to; group++) {
    const [low, high] = slotsIn(grouped, group, filter);
    const place = places[group] ?? -1;
    for (let slot = low; slot < high; slot++) {
      const label = labels[slot] ?? 0;
      if (label >> 1 !== filter.label) continue;
      inside++;
      if (place < 0) continue;
      const amount = amountAt(grouped, slot);
      add(all, place, amount);
      if (label & 1) add(marked, place, amount);
    }
  }
  return inside;
};

/** The group that a slot stands in. */
const groupAt = (starts: Int32Array, slot: number): number => {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= slot) low = middle;
    else high = middle;
  }
  return low;
};

/** Takes out again what the slots of rows came to that say something else now; gives how many the filter let in. */
const takeGoneOut = (grouped: GroupedRows, filter: RowFilter, { places, all, marked }: GroupSums): number => {
  const { starts, values, labels, slotOf, gone } = grouped;
  let out = 0;
  for (const row of gone) {
    const slot = slotOf[row] ?? 0;
    const label = labels[slot] ?? 0;
    if (!letsIn(filter, values[slot] ?? 0, label >> 1)) continue;
    out++;
    const place = places[groupAt(starts, slot)] ?? -1;
    if (place < 0) continue;
    const amount = amountAt(grouped, slot);
    add(all, place, -amount);
    if (label & 1) add(marked, place, -amount);
  }
  return out;
};

/**
 * Adds every group's rows that a filter lets in to what stands at its place; gives how many rows it let in, those without a
 * place too. The loose ones are not among them.
 */
export function* sumGroups(grouped: GroupedRows, filter: RowFilter, sums: GroupSums): Task<number> {
  const { starts, values, running } = grouped;
  const { places, all, marked } = sums;
  const isAll = letsAllIn(filter);
  let inside = 0;
  for (let group = 0; group < starts.length - 1;) {
    const end = endOfSlice(starts, group);
    inside += filter.isOneLabel
      ? sumLabelSlice(grouped, sums, filter, [group, end])
      : sumSlice(starts, values, running, places, all, marked, filter.from, filter.to, isAll, group, end);
    group = end;
    yield SLOTS_PER_SLICE;
  }
  return inside - takeGoneOut(grouped, filter, sums);
}

/** The rows of one group that a filter lets in; the loose ones are not among them. */
export const rowsInGroup = (grouped: GroupedRows, group: number, filter: RowFilter): number[] => {
  const { labels, rows, gone } = grouped;
  const [low, high] = slotsIn(grouped, group, filter);
  const found: number[] = [];
  for (let slot = low; slot < high; slot++) {
    const row = rows[slot] ?? -1;
    if (filter.isOneLabel && (labels[slot] ?? 0) >> 1 !== filter.label) continue;
    if (!gone.has(row)) found.push(row);
  }
  return found;
};

/** The loose rows that a filter lets in, whatever their group. */
export const looseRows = ({ loose, reader }: GroupedRows, filter: RowFilter): number[] =>
  [...loose].filter((row) => letsIn(filter, reader.valueOf(row), reader.labelOf(row)));
