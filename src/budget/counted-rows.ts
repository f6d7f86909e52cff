import { tableOf, type Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { numbers } from "../book/table";
import { billedLines, type BilledLine } from "../resolve/billed-line";
import { billingTerms } from "../resolve/billing-terms";
import { controlRows } from "../resolve/control-rows";
import { countsBilled } from "../resolve/control-use";
import type { Control } from "../resolve/controls";
import type { Day } from "../values/brands";
import { flatMapTask, type Task } from "../values/task";

/** A row that a control counts, and what it adds: hours or öre. */
export type Counted = { readonly row: RowId; readonly day: Day | undefined; readonly adds: number };

/** What a line adds to a control; undefined where it does not count. */
const addedBy = (book: Book, control: Control): ((line: BilledLine) => number | undefined) => {
  if (control.of === "billableTime")
    return ({ isBilled, isReviewed, billedAmount }) => (isBilled && isReviewed ? billedAmount : undefined);
  return countsBilled(book, control)
    ? ({ isBilled, hours }) => (isBilled ? hours : undefined)
    : ({ hours }) => hours;
};

/** Reads the time rows that controls count, by their registers as they stand; in no order, those of some days where it is said. */
export const countedReader = (
  book: Book,
): ((control: Control, isWanted?: (day: Day | undefined) => boolean) => Task<Counted[]>) => {
  const entries = tableOf(book, "timeEntries");
  if (!entries)
    return function* () {
      yield 0;
      return [];
    };
  const lineOf = billedLines(book, entries, billingTerms(book));
  const days = numbers(entries, "date");
  return function* (control, isWanted = () => true) {
    const adds = addedBy(book, control);
    return yield* flatMapTask(controlRows(book, control), (row): Counted[] => {
      const day = days[row];
      if (!isWanted(day)) return [];
      const line = lineOf(row);
      const added = line && adds(line);
      return added === undefined ? [] : [{ row, day, adds: added }];
    });
  };
};
