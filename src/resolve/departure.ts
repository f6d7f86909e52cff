import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { numbers, texts, type Table } from "../book/table";
import type { Day, Folded } from "../values/brands";
import { fold } from "../values/text";

/** The registers of people who are let in somewhere, each by the column that names them. */
export const peopleKeys = { consultants: "consultant", users: "user" } as const;
export type People = keyof typeof peopleKeys;

/** Why somebody is here no more: the last day is past, or the employee that it was is in no register. */
export type Departure = {
  readonly lastDay: Day | undefined;
  /** The number that `employees` (Anställda) lacks. */
  readonly employee: string | undefined;
  /** The cell that says so. */
  readonly by: { readonly register: People | "employees"; readonly row: RowId; readonly field: string };
};

/** The employee that a person is, by number, and the row of it; no row where the number is in no register. */
const employeeOf = (book: Book, people: Table<People>, row: RowId) => {
  const number = texts(people, "employee")[row];
  const employees = tableOf(book, "employees");
  if (number === undefined || !employees) return undefined;
  return { number, employees, row: rowWithKey(employees, fold(number)) };
};

/** What the row of a person says of the end: its own last day, and the employee that it is with that one's; undefined without a row. */
const endOf = (book: Book, register: People, code: Folded) => {
  const people = tableOf<People>(book, register);
  const row = people && rowWithKey(people, code);
  if (!people || row === undefined) return undefined;
  const employee = employeeOf(book, people, row);
  const own = numbers(people, "lastDay")[row];
  const employed =
    employee?.row === undefined ? undefined : numbers(employee.employees, "lastDay")[employee.row];
  return { row, employee, own, employed };
};

/** The last day of a person, past or to come: their own or that of the employee they are, whichever comes first. */
export const lastDayOf = (book: Book, register: People, code: Folded): Day | undefined => {
  const { own, employed } = endOf(book, register, code) ?? {};
  return own !== undefined && employed !== undefined && employed < own ? employed : (own ?? employed);
};

/**
 * Why a consultant (konsult) or a user (användare) is here no more: its own last day or that of the employee it is, whichever
 * comes first, is before today, or the employee is gone. Undefined for whoever is here, and for a code that nobody has.
 */
export const departureOf = (book: Book, register: People, code: Folded): Departure | undefined => {
  const end = endOf(book, register, code);
  if (!end) return undefined;
  const { row, employee, own, employed } = end;
  if (employee?.row !== undefined && employed !== undefined && employed <= (own ?? employed)) {
    const by = { register: "employees", row: employee.row, field: "lastDay" } as const;
    return employed < book.today ? { lastDay: employed, employee: undefined, by } : undefined;
  }
  if (own !== undefined && own < book.today)
    return { lastDay: own, employee: undefined, by: { register, row, field: "lastDay" } };
  if (!employee || employee.row !== undefined) return undefined;
  return { lastDay: undefined, employee: employee.number, by: { register, row, field: "employee" } };
};
