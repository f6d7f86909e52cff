import { tableOf, type Book } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { positionsIn } from "#core/book/positions";
import { NO_ROW, type RowId } from "#core/book/row-id";
import { isTableOf, numbers, texts } from "#core/book/table";
import type { Entries } from "#core/resolve/entry-coding";
import type { Day, HourParts } from "#core/values/brands";
import { fold } from "#core/values/text";

/** The registers of entries. */
export type EntryRegister = "timeEntries" | "travelEntries";

/** An entry to show and to go to; day and hours are undefined where they cannot be read, and hours of travel. */
export type EntryLine = {
  readonly sheet: string;
  /** The worksheet's, zero-based; the column is that of the field asked for. */
  readonly row: number;
  readonly column: number;
  readonly date: Day | undefined;
  readonly project: string;
  /** The employee's name where the register has it, else the number. */
  readonly employee: string;
  readonly hours: HourParts | undefined;
};

/** Where an entry stands and what it says; undefined when it stands no more. */
export const entryLine = (
  book: Book,
  register: EntryRegister,
  row: RowId,
  field: "project" | "hours" | "amount" = register === "timeEntries" ? "hours" : "amount",
): EntryLine | undefined => {
  const table: Entries | undefined = tableOf(book, register);
  if (!table?.raw[row]) return undefined;
  const { place } = table;
  const number = texts(table, "employee")[row] ?? "";
  const employees = tableOf(book, "employees");
  const known = employees && rowWithKey(employees, fold(number));
  return {
    sheet: place.sheet,
    row: place.row + 1 + (positionsIn(table)[row] ?? 0),
    column: place.column + (table.columnOf.get(field) ?? 0),
    date: numbers(table, "date")[row],
    project: texts(table, "project")[row] ?? "",
    employee: (employees && texts(employees, "name")[known ?? NO_ROW]) ?? number,
    hours: isTableOf(table, "timeEntries") ? numbers(table, "hours")[row] : undefined,
  };
};
