import { tableOf, type Book } from "../book/book";
import { fromTheTop } from "../book/from-the-top";
import { rowId, type RowId } from "../book/row-id";
import { dictionaryOf, numbers, type Table } from "../book/table";
import { placesOfKeys } from "../book/tree-places";
import { NO_PLACE, type TreeOrder } from "../book/tree-shape";
import { numberAt, type Dictionary } from "../columns/dictionary";
import { standing } from "../columns/grouped-rows";
import { looseRows, rowsInGroup, sumGroups, type GroupSums } from "../columns/grouped-sums";
import type { Task } from "../values/task";
import { addOnce } from "./add-once";
import { entriesByProject } from "./entries-by-project";
import { filtersOf, type Selection } from "./selection";

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

const kept = new WeakMap<Dictionary, Places>();

function* placesOf(book: Book, projects: Dictionary, order: TreeOrder): Task<Int32Array> {
  const { keys } = projects;
  const known = kept.get(projects);
  if (known?.order === order && known.ofKey.length === keys.length) return known.ofKey;
  const ofKey = yield* placesOfKeys(book, order, keys);
  kept.set(projects, { order, ofKey });
  return ofKey;
}

const ASKED = "asked for its sums";

/**
 * Whether the sums of a table have been asked for before: grouped, its rows are summed in no time again and again, but to group
 * them takes longer than to sum them once.
 */
const isAskedAgain = ({ caches }: Table): boolean => {
  if (caches.has(ASKED)) return true;
  caches.set(ASKED, { refresh: () => undefined, isOwn: true });
  return false;
};

/** The numbers of the projects that are not in the register. */
const strangersIn = (places: Int32Array): number[] => {
  const strangers: number[] = [];
  for (let key = 0; key < places.length; key++) if (places[key] === NO_PLACE) strangers.push(key);
  return strangers;
};

/** Adds rows that stand in no group at their projects' places; gives those whose project has none. */
const addLoose = (
  table: Table<"timeEntries">,
  rows: readonly RowId[],
  { places, all, marked }: GroupSums,
): RowId[] => {
  const projects = dictionaryOf(table, "project");
  const [hours, releasedOn] = [numbers(table, "hours"), numbers(table, "released")];
  const strangers: RowId[] = [];
  for (const row of rows) {
    const place = places[numberAt(projects, row)] ?? NO_PLACE;
    if (place === NO_PLACE) {
      strangers.push(row);
      continue;
    }
    const time = hours[row] ?? 0;
    all[place] = (all[place] ?? 0) + time;
    if (releasedOn[row] !== undefined) marked[place] = (marked[place] ?? 0) + time;
  }
  return strangers;
};

/** Adds up the time of a selection at the places of its own projects. */
export function* addUp(book: Book, selection: Selection, order: TreeOrder): Task<Sums> {
  const worked = new Float64Array(order.codes.length);
  const released = new Float64Array(order.codes.length);
  const table = tableOf(book, "timeEntries");
  if (!table) return { worked, released, counted: 0, outside: 0, uncounted: [] };
  const filters = filtersOf(selection, dictionaryOf(table, "employee"));
  const places = yield* placesOf(book, dictionaryOf(table, "project"), order);
  const sums = { places, all: worked, marked: released };
  if (!isAskedAgain(table)) {
    const { uncounted, ...which } = yield* addOnce(table, filters, sums);
    return { worked, released, ...which, uncounted: yield* fromTheTop(table, uncounted) };
  }
  const { grouped, uncountable } = yield* entriesByProject(table);
  let inside = 0;
  for (const filter of filters) inside += yield* sumGroups(grouped, filter, sums);
  const loose = filters.flatMap((filter) => looseRows(grouped, filter)).map(rowId);
  const strangers = strangersIn(places).flatMap((group) =>
    filters.flatMap((filter) => rowsInGroup(grouped, group, filter).map(rowId)),
  );
  const uncounted = [...strangers, ...addLoose(table, loose, sums)];
  return {
    worked,
    released,
    counted: inside + loose.length - uncounted.length,
    outside: standing(grouped) + grouped.loose.size - inside - loose.length,
    uncounted: yield* fromTheTop(table, [...uncounted, ...uncountable]),
  };
}
