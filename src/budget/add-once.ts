import { type RowId, rowId } from "../book/row-id";
import { dictionaryOf, numbers, type Table } from "../book/table";
import { NO_KEY, numberAt } from "../columns/dictionary";
import type { GroupSums } from "../columns/grouped-sums";
import { letsIn, NO_VALUE, type RowFilter } from "../columns/row-filter";
import type { Task } from "../values/task";

/** Which time rows were added up. */
type Added = {
  readonly counted: number;
  /** Rows that no filter let in. */
  readonly outside: number;
  /** Rows with no readable hours, or that were let in and have no place; in no order. */
  readonly uncounted: readonly RowId[];
};

const ROWS_PER_SLICE = 16_384;

/** Adds the time that some filter lets in at the places of its projects, as the rows stand: one pass, in slices. */
export function* addOnce(
  table: Table<"timeEntries">,
  filters: readonly RowFilter[],
  { places, all, marked }: GroupSums,
): Task<Added> {
  const { raw } = table;
  const [projects, employees] = [dictionaryOf(table, "project"), dictionaryOf(table, "employee")];
  const [hours, days] = [numbers(table, "hours"), numbers(table, "date")];
  const releasedOn = numbers(table, "released");
  const uncounted: RowId[] = [];
  let [counted, outside] = [0, 0];

  const isIn = (row: RowId): boolean => {
    const [day, employee] = [days[row] ?? NO_VALUE, numberAt(employees, row)];
    for (const filter of filters) if (letsIn(filter, day, employee)) return true;
    return false;
  };
  const addSlice = (from: number, to: number): void => {
    for (let row = rowId(from); row < to; row++) {
      const time = hours[row];
      const project = numberAt(projects, row);
      if (time === undefined || project === NO_KEY) {
        if (raw[row]?.some((cell) => cell !== "") === true) uncounted.push(row);
        continue;
      }
      if (!isIn(row)) {
        outside++;
        continue;
      }
      const place = places[project] ?? -1;
      if (place < 0) {
        uncounted.push(row);
        continue;
      }
      counted++;
      all[place] = (all[place] ?? 0) + time;
      if (releasedOn[row] !== undefined) marked[place] = (marked[place] ?? 0) + time;
    }
  };

  for (let from = 0; from < raw.length; from += ROWS_PER_SLICE) {
    // A function of its own: the engine learns a loop in a generator late, if at all.
    addSlice(from, Math.min(from + ROWS_PER_SLICE, raw.length));
    yield ROWS_PER_SLICE;
  }
  return { counted, outside, uncounted };
}
