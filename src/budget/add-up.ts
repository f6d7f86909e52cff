import { tableOf, type Book } from "../book/book";
import { NO_KEY } from "../book/dictionary";
import { fromTheTop } from "../book/from-the-top";
import { rowWithKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { numbers, type Table } from "../book/table";
import { NO_ROW } from "../book/tree-links";
import type { TreeOrder } from "../book/tree-shape";
import type { Task } from "../values/task";
import { DAY, entriesByProject, ENTRY, HOURS, ROW, WHO, type EntriesByProject } from "./entries-by-project";
import { letsIn, NEVER, NO_DAY, windowOf, type Selection, type Window } from "./selection";

/** Worked and released hours at the places of the tree, in ten-thousandths, and which time rows they are. */
type Sums = {
  readonly worked: Float64Array;
  readonly released: Float64Array;
  readonly counted: number;
  /** Rows that the selection left out. */
  readonly outside: number;
  /** Rows with no readable hours, or with a project that is not in the register; from top to bottom. */
  readonly uncounted: readonly RowId[];
};

/** The places in the tree of the projects that time rows name, by the number of their key; kept while the tree is. */
type Places = { readonly order: TreeOrder; readonly ofKey: Int32Array };

const kept = new WeakMap<EntriesByProject, Places>();

const placesOf = (book: Book, grouped: EntriesByProject, order: TreeOrder): Int32Array => {
  const { keys } = grouped.projects;
  const known = kept.get(grouped);
  if (known?.order === order && known.ofKey.length === keys.length) return known.ofKey;
  const projects = tableOf(book, "projects");
  const placeOf = (key: string): number =>
    order.places[(projects && rowWithKey(projects, key)) ?? NO_ROW] ?? NO_ROW;
  const ofKey = Int32Array.from(keys, placeOf);
  kept.set(grouped, { order, ofKey });
  return ofKey;
};

/**
 * Adds up the entries of the projects from one key to before another at their places in the tree, and gives how many
 * the window let in. It sees arrays of numbers only: this is the loop that a million entries go through.
 */
const sumGroups = (
  entries: Int32Array,
  starts: Int32Array,
  places: Int32Array,
  [from, to, employee, isOnes]: Window,
  worked: Float64Array,
  released: Float64Array,
  [fromKey, toKey]: readonly [number, number],
): number => {
  let inside = 0;
  for (let key = fromKey; key < toKey; key++) {
    const end = ENTRY * (starts[key + 1] ?? 0);
    let all = 0;
    let free = 0;
    for (let at = ENTRY * (starts[key] ?? 0); at < end; at += ENTRY) {
      const who = entries[at + WHO] ?? 0;
      const mask = letsIn(entries[at + DAY] ?? NEVER, who >> 1, from, to, employee, isOnes);
      const hours = (entries[at + HOURS] ?? 0) & mask;
      all += hours;
      free += hours & -(who & 1);
      inside -= mask;
    }
    const place = places[key] ?? NO_ROW;
    if (place < 0) continue;
    worked[place] = all;
    released[place] = free;
  }
  return inside;
};

/** The keys of projects that are not in the register. */
const strangersIn = (places: Int32Array, keys: number): number[] => {
  const strangers: number[] = [];
  for (let key = 0; key < keys; key++) if (places[key] === NO_ROW) strangers.push(key);
  return strangers;
};

/** About how many entries a slice adds up: some tenths of a millisecond's work. */
const ENTRIES_PER_STEP = 65_536;

/** The first key from which so many entries are done that they fill a slice. */
const endOfSlice = (starts: Int32Array, from: number): number => {
  const full = (starts[from] ?? 0) + ENTRIES_PER_STEP;
  let key = from + 1;
  while (key < starts.length - 1 && (starts[key] ?? 0) < full) key++;
  return key;
};

/** The rows of one project's group that the window lets in. */
export const rowsInside = ({ entries, starts }: EntriesByProject, key: number, window: Window): RowId[] => {
  const rows: RowId[] = [];
  const end = ENTRY * (starts[key + 1] ?? 0);
  for (let at = ENTRY * (starts[key] ?? end); at < end; at += ENTRY)
    if (letsIn(entries[at + DAY] ?? NEVER, (entries[at + WHO] ?? 0) >> 1, ...window) !== 0)
      rows.push(entries[at + ROW] ?? NO_ROW);
  return rows;
};

/** The rows outside their groups that the window lets in. */
export const looseInside = (
  table: Table<"timeEntries">,
  { loose, employees }: EntriesByProject,
  window: Window,
): RowId[] => {
  const days = numbers(table, "date");
  return [...loose].filter(
    (row) => letsIn(days[row] ?? NO_DAY, employees.numbers[row] ?? NO_KEY, ...window) !== 0,
  );
};

/** Adds up the time of a selection at the places of its own projects. */
export function* addUp(book: Book, selection: Selection, order: TreeOrder): Task<Sums> {
  const worked = new Float64Array(order.codes.length);
  const released = new Float64Array(order.codes.length);
  const table = tableOf(book, "timeEntries");
  if (!table) return { worked, released, counted: 0, outside: 0, uncounted: [] };
  const grouped = yield* entriesByProject(table);
  const { entries, starts, projects } = grouped;
  const window = windowOf(selection, grouped.employees);
  const keys = starts.length - 1;
  const places = placesOf(book, grouped, order);
  let inside = 0;
  for (let key = 0; key < keys;) {
    const end = endOfSlice(starts, key);
    inside += sumGroups(entries, starts, places, window, worked, released, [key, end]);
    key = end;
    yield ENTRIES_PER_STEP;
  }
  const uncounted: RowId[] = [];
  for (const key of strangersIn(places, keys))
    for (const row of rowsInside(grouped, key, window)) uncounted.push(row);
  const loose = looseInside(table, grouped, window);
  const hours = numbers(table, "hours");
  const releasedOn = numbers(table, "released");
  for (const row of loose) {
    const place = places[projects.numbers[row] ?? NO_KEY] ?? NO_ROW;
    const time = hours[row] ?? 0;
    if (place === NO_ROW) uncounted.push(row);
    else worked[place] = (worked[place] ?? 0) + time;
    if (place !== NO_ROW && releasedOn[row] !== undefined) released[place] = (released[place] ?? 0) + time;
  }
  const counted = inside + loose.length - uncounted.length;
  const outside = grouped.size + grouped.loose.size - inside - loose.length;
  for (const row of grouped.uncountable) uncounted.push(row);
  return { worked, released, counted, outside, uncounted: yield* fromTheTop(table, uncounted) };
}
