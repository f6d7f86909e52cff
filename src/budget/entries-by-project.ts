import { type RowId, rowId } from "../book/row-id";
import { dictionaryOf, numbers, type Cache, type Table } from "../book/table";
import { NO_KEY, numberAt, type Dictionary } from "../columns/dictionary";
import { groupRows, isWornOut, regroupRow, type GroupedRows } from "../columns/grouped-rows";
import { NO_VALUE } from "../columns/row-filter";
import type { Task } from "../values/task";

/** The time rows grouped by project. Made when first asked for; an edit refreshes it. */
export type EntriesByProject = Cache & {
  /** The keys that the groups' numbers stand for. */
  readonly projects: Dictionary;
  /** Those of the rows' labels. */
  readonly employees: Dictionary;
  /** Each row with its day, its hours in ten-thousandths, its employee, and a mark where they are released. */
  readonly grouped: GroupedRows;
  /** Rows that hold something, but no readable project or hours. */
  readonly uncountable: ReadonlySet<RowId>;
};

const NAME = "by project";
const ROWS_PER_SLICE = 16_384;

/** The time rows grouped by project, in slices. */
export function* entriesByProject(table: Table<"timeEntries">): Task<EntriesByProject> {
  const known = table.caches.get(NAME) as EntriesByProject | undefined;
  if (known) return known;
  const { raw } = table;
  const projects = dictionaryOf(table, "project");
  const employees = dictionaryOf(table, "employee");
  const [hours, days] = [numbers(table, "hours"), numbers(table, "date")];
  const released = numbers(table, "released");
  const projectOf = (row: number): number => (hours[row] === undefined ? NO_KEY : numberAt(projects, row));
  const isUncountable = (row: RowId): boolean =>
    projectOf(row) === NO_KEY && raw[row]?.some((cell) => cell !== "") === true;

  const grouped = yield* groupRows(raw.length, projects.keys.length, {
    groupOf: projectOf,
    valueOf: (row) => days[row] ?? NO_VALUE,
    amountOf: (row) => hours[row] ?? 0,
    labelOf: (row) => numberAt(employees, row),
    isMarked: (row) => released[row] !== undefined,
  });
  const uncountable = new Set<RowId>();
  for (let row = rowId(0); row < raw.length; row++) {
    if (isUncountable(row)) uncountable.add(row);
    if (row % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  const refresh = (row: RowId): void => {
    regroupRow(grouped, row);
    if (isUncountable(row)) uncountable.add(row);
    else uncountable.delete(row);
    if (isWornOut(grouped)) table.caches.delete(NAME);
  };
  const made: EntriesByProject = {
    projects,
    employees,
    grouped,
    uncountable,
    refresh,
    isOwn: true,
  };
  table.caches.set(NAME, made);
  return made;
}
