import { foldedOf, buildIndex, indexName } from "../../../book/keys";
import type { RowId } from "../../../book/row-id";
import { numbers, texts, type RowIndex } from "../../../book/table";
import type { Entries } from "../../../resolve/entry-coding";
import type { Folded } from "../../../values/brands";
import type { Task } from "../../../values/task";

/** The columns that say whose day an entry is of. */
const dayFields = ["employee", "date"];

/** Whose day an entry is of; undefined where either is blank or cannot be read. */
export const employeeDay = (entries: Entries): ((row: RowId) => Folded | undefined) => {
  const [employees, days] = [texts(entries, "employee"), numbers(entries, "date")];
  return (row) =>
    employees[row] === undefined || days[row] === undefined ? undefined : foldedOf(entries, row, dayFields);
};

/** The entries by employee and day: one index for all rules that ask. */
export const buildEmployeeDays = (entries: Entries): Task<RowIndex> =>
  buildIndex(entries, `whole ${indexName(dayFields)}`, employeeDay(entries), dayFields);
