import { tableOf, type Book } from "../book/book";
import { indexBy } from "../book/keys";
import type { RowId } from "../book/row-id";
import { numbers, texts } from "../book/table";
import { rowsIn } from "../columns/key-index";
import { codesBelow } from "../tree/sorted-codes";
import { periodOf } from "../values/period";
import { fold } from "../values/text";
import type { Control } from "./controls";

/**
 * The time rows that a control looks at: those of its project and all below (Q7), of its customer
 * and of the period that holds today, where it says so (Q61); in no order, one at a time: there may be a million.
 */
export function* controlRows(
  book: Book,
  { project, customer, period }: Control,
): Generator<RowId, undefined, undefined> {
  const entries = tableOf(book, "timeEntries");
  if (!entries) return undefined;
  const [days, customers] = [numbers(entries, "date"), texts(entries, "customer")];
  const span = period && periodOf(book.today, period);
  const isWithin = (row: RowId): boolean => {
    if (customer !== undefined && fold(customers[row] ?? "") !== customer) return false;
    const day = days[row];
    return !span || (day !== undefined && day >= span.first && day <= span.last);
  };
  const byProject = indexBy(entries, ["project"]);
  for (const code of [project, ...codesBelow(book.projectCodes, project)])
    for (const row of rowsIn(byProject, code)) if (isWithin(row)) yield row;
  return undefined;
}
