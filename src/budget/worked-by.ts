import { rowWithKey, tableOf, type Book } from "../book/book";
import { internedBy } from "../book/interned";
import { numbers, texts, type RowId } from "../book/table";
import type { Steps } from "../values/steps";
import { fold } from "../values/text";
import { selectEntries, type Selection } from "./selection";

/** What one employee has reported on a project and everything below it; hours in ten-thousandths (#102, #103). */
export type WorkedBy = {
  /** The employee as typed in the first of the rows. */
  readonly employee: string;
  readonly name: string;
  readonly worked: number;
  readonly released: number;
  readonly rows: readonly RowId[];
};

/** Who has worked on a project and those below it, most hours first. */
export function* workedBy(book: Book, code: string, selection: Selection = {}): Steps<WorkedBy[]> {
  const entries = tableOf(book, "timeEntries");
  if (!entries) return [];
  const own = fold(code);
  const below = `${own}.`;
  const projects = yield* internedBy(entries, "project");
  const isBelow = projects.keys.map((key) => key === own || key.startsWith(below));
  const employees = texts(entries, "employee");
  const releasedOn = numbers(entries, "released");
  const people = new Map<string, { employee: string; worked: number; released: number; rows: RowId[] }>();
  yield* selectEntries(book, selection, (row, hours) => {
    if (!isBelow[projects.numbers[row] ?? -1]) return true;
    const employee = employees[row] ?? "";
    const key = fold(employee);
    const person = people.get(key) ?? { employee, worked: 0, released: 0, rows: [] };
    people.set(key, person);
    person.worked += hours;
    if (releasedOn[row] !== undefined) person.released += hours;
    person.rows.push(row);
    return true;
  });
  const register = tableOf(book, "employees");
  const names = register ? texts(register, "name") : [];
  const nameOf = (key: string): string => names[(register && rowWithKey(register, key)) ?? -1] ?? "";
  return [...people]
    .map(([key, person]) => ({ ...person, name: nameOf(key) }))
    .sort((a, b) => b.worked - a.worked || (a.employee < b.employee ? -1 : 1));
}
