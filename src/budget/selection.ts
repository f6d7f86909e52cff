import { tableOf, type Book } from "../book/book";
import { internedBy, NO_KEY } from "../book/interned";
import { numbers, type RowId } from "../book/table";
import { rowsPerStep, type Steps } from "../values/steps";
import { fold } from "../values/text";

/** Which time rows count (#98): one employee's, and those from and to a day, both included; all without it. */
export type Selection = { readonly employee?: string; readonly from?: number; readonly to?: number };

export type Selected = {
  readonly counted: number;
  /** Rows that the selection left out. */
  readonly outside: number;
  /** Rows with no readable hours, or with a project that is not in the register. */
  readonly uncounted: readonly RowId[];
};

/** An employee that nobody is. */
const NOBODY = -2;

/**
 * Gives every time row of a selection to `add`, with its hours in ten-thousandths; `add` answers whether the row has
 * a project to be counted at.
 */
export function* selectEntries(
  book: Book,
  { employee, from, to }: Selection,
  add: (row: RowId, hours: number) => boolean,
): Steps<Selected> {
  const entries = tableOf(book, "timeEntries");
  const uncounted: RowId[] = [];
  let counted = 0;
  let outside = 0;
  if (!entries) return { counted, outside, uncounted };
  const { order, raw } = entries;
  const projects = (yield* internedBy(entries, "project")).numbers;
  const employees = yield* internedBy(entries, "employee");
  const wanted = employee === undefined ? undefined : (employees.byKey.get(fold(employee)) ?? NOBODY);
  const dates = numbers(entries, "date");
  const hours = numbers(entries, "hours");
  const isEveryDay = from === undefined && to === undefined;
  const first = from ?? -Infinity;
  const last = to ?? Infinity;
  const isWanted = (row: RowId): boolean => {
    if (wanted !== undefined && employees.numbers[row] !== wanted) return false;
    if (isEveryDay) return true;
    const day = dates[row];
    return day !== undefined && day >= first && day <= last;
  };
  const select = (start: number, end: number): void => {
    for (let at = start; at < end; at++) {
      const row = order[at] ?? -1;
      const worked = hours[row];
      if (worked === undefined || projects[row] === NO_KEY) {
        if (raw[row]?.some((cell) => cell !== "")) uncounted.push(row);
      } else if (!isWanted(row)) outside++;
      else if (add(row, worked)) counted++;
      else uncounted.push(row);
    }
  };
  for (let at = 0; at < order.length; at += rowsPerStep) {
    const end = Math.min(at + rowsPerStep, order.length);
    select(at, end);
    yield end - at;
  }
  return { counted, outside, uncounted };
}
