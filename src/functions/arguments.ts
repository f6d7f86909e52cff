import { tableOf, type Book } from "../book/book";
import { indexBy, rowWithKey } from "../book/keys";
import type { Selection } from "../budget/selection";
import type { RegisterId } from "../registers/register";
import type { ArgumentId, FunctionFault, Unit } from "../resolve/function-answer";
import type { Day, Folded } from "../values/brands";
import { isFault, type CellValue } from "../values/cell";
import { readDate } from "../values/read-date";
import { err, ok, type Result } from "../values/result";
import { fold } from "../values/text";

/** An argument as Excel hands it over; nothing where it is left out or its cell is blank. */
export type Argument = CellValue | null | undefined;

type Read<T> = Result<T, FunctionFault>;

const textOf = (argument: Argument): string => String(argument ?? "").trim();

/** A text that must be there. */
export const neededText = (argument: Argument, id: ArgumentId): Read<string> => {
  const text = textOf(argument);
  return text === "" ? err({ kind: "missing-argument", argument: id }) : ok(text);
};

/** A number whose last decimals may be gone. */
export const isDecimal = (argument: Argument): boolean =>
  typeof argument === "number" && !Number.isInteger(argument);

/** A project that the register has, by its folded code. */
export const projectOf = (book: Book, argument: Argument): Read<Folded> => {
  const projects = tableOf(book, "projects");
  if (!projects) return err({ kind: "no-register", register: "projects" });
  const text = neededText(argument, "code");
  if (!text.ok) return text;
  if (isDecimal(argument)) return err({ kind: "number-as-code", text: text.value });
  const code = fold(text.value);
  return rowWithKey(projects, code) === undefined
    ? err({ kind: "unknown", argument: "code", text: text.value })
    : ok(code);
};

/** A customer that the register has; undefined where none is said. */
export const customerOf = (book: Book, argument: Argument): Read<string | undefined> => {
  const text = textOf(argument);
  if (text === "") return ok(undefined);
  const customers = tableOf(book, "customers");
  if (!customers) return err({ kind: "no-register", register: "customers" });
  return rowWithKey(customers, fold(text)) === undefined
    ? err({ kind: "unknown", argument: "customer", text })
    : ok(text);
};

/** Numbers that are meant as years; as dates of Excel they are days of 1905 and 1906, which no register has. */
const FIRST_AS_YEAR = 1900;
const LAST_AS_YEAR = 2199;

/** A day, as a date of Excel or a text that can be read in one way alone; undefined where none is said. */
export const dayOfArgument = (book: Book, argument: Argument): Read<Day | undefined> => {
  if (argument === null || argument === undefined || argument === "") return ok(undefined);
  if (typeof argument === "number" && argument >= FIRST_AS_YEAR && argument <= LAST_AS_YEAR)
    return err({ kind: "not-a-date", text: String(argument) });
  const read = readDate(argument, { date1904: book.date1904 });
  return isFault(read) ? err({ kind: "not-a-date", text: read.text }) : ok(read);
};

/** Hours or kronor; the function's own where none is said. */
export const unitOf = (argument: Argument, own: Unit): Read<Unit> => {
  const text = textOf(argument).toLowerCase();
  if (text === "") return ok(own);
  return text === "h" || text === "kr" ? ok(text) : err({ kind: "unknown", argument: "unit", text });
};

const entryRegisters: readonly ("timeEntries" | "travelEntries")[] = ["timeEntries", "travelEntries"];

/** Whether anyone goes by the number: in the register of employees, or in an entry. */
export const isEmployee = (book: Book, number: string): boolean => {
  const key = fold(number);
  const employees = tableOf(book, "employees");
  return (
    (employees !== undefined && indexBy(employees, ["number"]).rows.has(key)) ||
    entryRegisters.some((id) => {
      const entries = tableOf(book, id);
      return entries !== undefined && indexBy(entries, ["employee"]).rows.has(key);
    })
  );
};

/** All time: the very same, for most cells ask for it. */
const ALL: Selection = {};

/** Whose time counts, and of which days, both included (#98). */
export const selectionOf = (
  book: Book,
  from: Argument,
  to: Argument,
  employee: Argument,
): Read<Selection> => {
  const first = dayOfArgument(book, from);
  if (!first.ok) return first;
  const last = dayOfArgument(book, to);
  if (!last.ok) return last;
  if (first.value !== undefined && last.value !== undefined && first.value > last.value)
    return err({ kind: "days-swapped" });
  const number = textOf(employee);
  if (first.value === undefined && last.value === undefined && number === "") return ok(ALL);
  if (number !== "" && !isEmployee(book, number))
    return err({ kind: "unknown", argument: "employee", text: number });
  return ok({
    ...(number !== "" && { employees: [number] }),
    ...(first.value !== undefined && { from: first.value }),
    ...(last.value !== undefined && { to: last.value }),
  });
};

/** The register that a function cannot do without. */
export const needed = (book: Book, ...registers: readonly RegisterId[]): FunctionFault | undefined => {
  const [first] = registers;
  return first === undefined || registers.some((register) => book.tables.has(register))
    ? undefined
    : { kind: "no-register", register: first };
};
