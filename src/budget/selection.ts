import { tableOf, type Book } from "../book/book";
import { numbers, texts, type RowId } from "../book/table";
import { rowsPerStep, type Steps } from "../values/steps";
import { fold } from "../values/text";

/** Which time rows count (#98): one employee's, and those from and to a day, both included; all without it. */
export type Selection = { readonly employee?: string; readonly from?: number; readonly to?: number };

/** A time row that can be counted; hours in ten-thousandths. */
export type Entry = {
  readonly row: RowId;
  readonly project: string;
  readonly employee: string;
  readonly hours: number;
  readonly released: boolean;
};

export type Selected = {
  readonly counted: number;
  /** Rows that the selection left out. */
  readonly outside: number;
  /** Rows with no readable hours, or with a project that is not in the register. */
  readonly uncounted: readonly RowId[];
};

/** Gives every time row of a selection to `add`, which answers whether the row has a project to be counted at. */
export function* selectEntries(
  book: Book,
  { employee, from, to }: Selection,
  add: (entry: Entry) => boolean,
): Steps<Selected> {
  const entries = tableOf(book, "timeEntries");
  const uncounted: RowId[] = [];
  let counted = 0;
  let outside = 0;
  if (!entries) return { counted, outside, uncounted };
  const projects = texts(entries, "project");
  const employees = texts(entries, "employee");
  const dates = numbers(entries, "date");
  const hours = numbers(entries, "hours");
  const released = numbers(entries, "released");
  const wanted = employee === undefined ? undefined : fold(employee);
  const isWanted = (row: RowId): boolean => {
    if (wanted !== undefined && fold(employees[row] ?? "") !== wanted) return false;
    if (from === undefined && to === undefined) return true;
    const day = dates[row];
    return day !== undefined && day >= (from ?? -Infinity) && day <= (to ?? Infinity);
  };
  for (const [done, row] of entries.order.entries()) {
    if (done % rowsPerStep === rowsPerStep - 1) yield rowsPerStep;
    const project = projects[row];
    const worked = hours[row];
    if (project === undefined || worked === undefined) {
      if (entries.raw[row]?.some((cell) => cell !== "")) uncounted.push(row);
    } else if (!isWanted(row)) outside++;
    else if (
      add({
        row,
        project,
        employee: employees[row] ?? "",
        hours: worked,
        released: released[row] !== undefined,
      })
    )
      counted++;
    else uncounted.push(row);
  }
  return { counted, outside, uncounted };
}
