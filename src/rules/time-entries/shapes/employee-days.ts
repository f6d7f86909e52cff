import { buildIndex, indexName, joinedKey } from "../../../book/keys";
import type { RowId } from "../../../book/row-id";
import { dictionaryOf, numbers, type RowIndex } from "../../../book/table";
import { numberAt } from "../../../columns/dictionary";
import type { Entries } from "../../../resolve/entry-coding";
import type { Day, Folded } from "../../../values/brands";
import type { Task } from "../../../values/task";
import { fold } from "../../../values/text";

/** The columns that say whose day an entry is of. */
const dayFields = ["employee", "date"];

/** Whose day an entry is of; undefined where either is blank or cannot be read. */
export const employeeDay = (entries: Entries): ((row: RowId) => Folded | undefined) => {
  const employees = dictionaryOf(entries, "employee");
  const days = numbers(entries, "date");
  const known = new Map<Day, Folded>();
  const dayKey = (day: Day): Folded => {
    let key = known.get(day);
    if (key === undefined) known.set(day, (key = fold(String(day))));
    return key;
  };
  return (row) => {
    const [employee, day] = [employees.keys[numberAt(employees, row)], days[row]];
    return employee === undefined || day === undefined ? undefined : joinedKey([employee, dayKey(day)]);
  };
};

/** The entries by employee and day: one index for all rules that ask. */
export const buildEmployeeDays = (entries: Entries): Task<RowIndex> =>
  buildIndex(entries, `whole ${indexName(dayFields)}`, employeeDay(entries), dayFields);
