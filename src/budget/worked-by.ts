import { rowWithKey, tableOf, type Book } from "../book/book";
import { texts, type RowId } from "../book/table";
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
  const own = fold(code);
  const below = `${own}.`;
  const people = new Map<string, { employee: string; worked: number; released: number; rows: RowId[] }>();
  yield* selectEntries(book, selection, ({ row, project, employee, hours, released }) => {
    const folded = fold(project);
    if (folded !== own && !folded.startsWith(below)) return true;
    const key = fold(employee);
    const person = people.get(key) ?? { employee, worked: 0, released: 0, rows: [] };
    people.set(key, person);
    person.worked += hours;
    if (released) person.released += hours;
    person.rows.push(row);
    return true;
  });
  const employees = tableOf(book, "employees");
  const names = employees ? texts(employees, "name") : [];
  const nameOf = (key: string): string => names[(employees && rowWithKey(employees, key)) ?? -1] ?? "";
  return [...people]
    .map(([key, person]) => ({ ...person, name: nameOf(key) }))
    .sort((a, b) => b.worked - a.worked || (a.employee < b.employee ? -1 : 1));
}
