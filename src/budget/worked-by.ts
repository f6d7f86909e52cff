import { tableOf, type Book } from "../book/book";
import { fromTheTop } from "../book/from-the-top";
import { rowWithKey } from "../book/keys";
import { NO_ROW, type RowId, rowId } from "../book/row-id";
import { numbers, texts, type Table } from "../book/table";
import { numberAt } from "../columns/dictionary";
import { looseRows, rowsInGroup } from "../columns/grouped-sums";
import { type Folded, type HourParts, hourParts } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import { entriesByProject } from "./entries-by-project";
import { filterOf, type Selection } from "./selection";

/** What one employee has reported on a project and everything below it (#102, #103). */
export type WorkedBy = {
  /** The employee as typed in the first of the rows. */
  readonly employee: string;
  readonly name: string;
  readonly worked: HourParts;
  readonly released: HourParts;
  readonly rows: readonly RowId[];
};

/** The selected time rows of a project and those below it, from top to bottom. */
function* rowsBelow(table: Table<"timeEntries">, code: string, selection: Selection): Task<readonly RowId[]> {
  const { grouped, projects, employees } = yield* entriesByProject(table);
  const filter = filterOf(selection, employees);
  const own = fold(code);
  const isBelow = projects.keys.map((key) => key === own || key.startsWith(`${own}.`));
  const rows: RowId[] = [];
  for (const [key, isWanted] of isBelow.entries()) {
    const some = isWanted ? rowsInGroup(grouped, key, filter) : [];
    for (const row of some) rows.push(rowId(row));
    if (some.length > 0) yield some.length;
  }
  for (const row of looseRows(grouped, filter)) if (isBelow[numberAt(projects, row)]) rows.push(rowId(row));
  return yield* fromTheTop(table, rows);
}

/** Who has worked on a project and those below it, most hours first. */
export function* workedBy(book: Book, code: string, selection: Selection = {}): Task<WorkedBy[]> {
  const entries = tableOf(book, "timeEntries");
  if (!entries) return [];
  const employees = texts(entries, "employee");
  const hours = numbers(entries, "hours");
  const releasedOn = numbers(entries, "released");
  const people = new Map<
    Folded,
    { employee: string; worked: HourParts; released: HourParts; rows: RowId[] }
  >();
  for (const [done, row] of (yield* rowsBelow(entries, code, selection)).entries()) {
    const employee = employees[row] ?? "";
    const key = fold(employee);
    const person = people.get(key) ?? { employee, worked: 0, released: 0, rows: [] };
    people.set(key, person);
    const time = hours[row] ?? 0;
    person.worked = hourParts(person.worked + time);
    if (releasedOn[row] !== undefined) person.released = hourParts(person.released + time);
    person.rows.push(row);
    if (done % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  const register = tableOf(book, "employees");
  const names = register ? texts(register, "name") : [];
  const nameOf = (key: Folded): string => names[(register && rowWithKey(register, key)) ?? NO_ROW] ?? "";
  return [...people]
    .map(([key, person]) => ({ ...person, name: nameOf(key) }))
    .sort((a, b) => b.worked - a.worked || (a.employee < b.employee ? -1 : 1));
}
