import { tableOf, type Book } from "#core/book/book";
import { texts } from "#core/book/table";
import type { Lang } from "#core/values/cell";
import { compareNames } from "#core/values/format";
import { fold } from "#core/values/text";

/** An employee to choose: the number as the register has it, and what to call them. */
export type EmployeeChoice = { readonly number: string; readonly label: string };

/** The employees of the register by name, or where there is none, the numbers that the time rows hold. */
export const employeeChoices = (book: Book, lang: Lang): EmployeeChoice[] => {
  const employees = tableOf(book, "employees");
  const entries = tableOf(book, "timeEntries");
  const choices = new Map<string, EmployeeChoice>();
  const add = (number: string | undefined, name: string | undefined): void => {
    if (number === undefined || choices.has(fold(number))) return;
    choices.set(fold(number), { number, label: name === undefined ? number : `${name} (${number})` });
  };
  if (employees)
    for (const row of employees.order) add(texts(employees, "number")[row], texts(employees, "name")[row]);
  else if (entries) for (const row of entries.order) add(texts(entries, "employee")[row], undefined);
  return [...choices.values()].sort((a, b) => compareNames(a.label, b.label, lang));
};
