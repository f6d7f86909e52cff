import { NO_KEY, type Dictionary } from "../book/dictionary";
import type { RowId } from "../book/row-id";
import { numbers, type Cache, type Table, dictionaryOf } from "../book/table";
import type { Task } from "../values/task";
import { NEVER, NO_DAY } from "./selection";

/**
 * The time rows grouped by project, in numbers: what a sum over a million of them reads from beginning to end. Made
 * when first asked for; an edit refreshes it.
 */
export type EntriesByProject = Cache & {
  /** The keys that the projects' numbers stand for, and the employees'. */
  readonly projects: Dictionary;
  readonly employees: Dictionary;
  /** Where each project's entries begin, and where the last one's end. */
  readonly starts: Int32Array;
  /** Four numbers an entry: see the places below. */
  readonly entries: Int32Array;
  /** How many of the entries belong where they stand. */
  size: number;
  /** Rows that stand outside their group: their project is another since, or their hours are very many. */
  readonly loose: ReadonlySet<RowId>;
  /** Rows that hold something, but no readable project or hours. */
  readonly uncountable: ReadonlySet<RowId>;
};

/** How many numbers an entry has. */
export const ENTRY = 4;
/** The day, NO_DAY without one; NEVER when the row no longer belongs here. */
export const DAY = 0;
/** In ten-thousandths. */
export const HOURS = 1;
/** Twice the number of the employee's key, and one more when the hours are released. */
export const WHO = 2;
export const ROW = 3;

/** The employee and the release of a time row as one number. */
const whoOf = (employee: number | undefined, released: number | undefined): number =>
  ((employee ?? NO_KEY) << 1) | (released === undefined ? 0 : 1);

const NAME = "by project";
const ROWS_PER_STEP = 16_384;
/** One row in so many may be loose before all are grouped anew. */
const LOOSE = 16;
const LEAST_LOOSE = 256;

/** Whether hours have room among numbers of 32 bits. */
const fits = (hours: number): boolean => hours === (hours | 0);

/** The time rows grouped by project, in slices. */
export function* entriesByProject(table: Table<"timeEntries">): Task<EntriesByProject> {
  const known = table.caches.get(NAME) as EntriesByProject | undefined;
  if (known) return known;
  const { raw } = table;
  const projects = dictionaryOf(table, "project");
  const employees = dictionaryOf(table, "employee");
  const hours = numbers(table, "hours");
  const days = numbers(table, "date");
  const released = numbers(table, "released");
  const starts = new Int32Array(projects.keys.length + 1);
  const loose = new Set<RowId>();
  const uncountable = new Set<RowId>();
  const slotOf = new Int32Array(raw.length).fill(-1);

  const keyOf = (row: RowId): number => projects.numbers[row] ?? NO_KEY;
  /** The hours of a row that can stand in its project's group; of others it sees to that they stand elsewhere. */
  const groupable = (row: RowId): number | undefined => {
    const worked = hours[row];
    if (worked === undefined || keyOf(row) === NO_KEY) {
      if (raw[row]?.some((cell) => cell !== "")) uncountable.add(row);
      return undefined;
    }
    if (fits(worked)) return worked;
    loose.add(row);
    return undefined;
  };
  const put = (entries: Int32Array, slot: number, row: RowId, worked: number): void => {
    const at = ENTRY * slot;
    entries[at + DAY] = days[row] ?? NO_DAY;
    entries[at + HOURS] = worked;
    entries[at + WHO] = whoOf(employees.numbers[row], released[row]);
    entries[at + ROW] = row;
  };

  let grouped = 0;
  const count = (from: RowId, to: RowId): void => {
    for (let row = from; row < to; row++) {
      if (groupable(row) === undefined) continue;
      const key = keyOf(row);
      starts[key] = (starts[key] ?? 0) + 1;
      grouped++;
    }
  };
  for (let from = 0; from < raw.length; from += ROWS_PER_STEP) {
    const to = Math.min(from + ROWS_PER_STEP, raw.length);
    count(from, to);
    yield to - from;
  }
  // Each count becomes where its group ends; filling from the last row on brings it down to where the group begins.
  for (let key = 0, end = 0; key < starts.length; key++) starts[key] = end += starts[key] ?? 0;
  const entries = new Int32Array(ENTRY * grouped);
  const fill = (from: RowId, to: RowId): void => {
    for (let row = to - 1; row >= from; row--) {
      const worked = hours[row];
      const key = keyOf(row);
      if (worked === undefined || key === NO_KEY || !fits(worked)) continue;
      const slot = (starts[key] ?? 0) - 1;
      starts[key] = slot;
      slotOf[row] = slot;
      put(entries, slot, row, worked);
    }
  };
  for (let to = raw.length; to > 0; to -= ROWS_PER_STEP) {
    const from = Math.max(to - ROWS_PER_STEP, 0);
    fill(from, to);
    yield to - from;
  }

  const takeOut = (row: RowId, slot: number): void => {
    if (slot >= 0 && entries[ENTRY * slot + DAY] !== NEVER) {
      entries[ENTRY * slot + DAY] = NEVER;
      made.size--;
    }
    loose.delete(row);
    uncountable.delete(row);
  };
  const refresh = (row: RowId): void => {
    const slot = slotOf[row] ?? -1;
    takeOut(row, slot);
    const worked = groupable(row);
    if (worked === undefined) return;
    const key = keyOf(row);
    if (slot >= (starts[key] ?? Infinity) && slot < (starts[key + 1] ?? 0)) {
      put(entries, slot, row, worked);
      made.size++;
    } else loose.add(row);
    if (loose.size > LEAST_LOOSE + grouped / LOOSE) table.caches.delete(NAME);
  };
  const made: EntriesByProject = {
    projects,
    employees,
    starts,
    entries,
    size: grouped,
    loose,
    uncountable,
    refresh,
  };
  table.caches.set(NAME, made);
  return made;
}
