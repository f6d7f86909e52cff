import type { Book } from "../book/book";
import { dimensionColumns, registerOfDimension } from "../book/dimensions";
import { rowsIn } from "../book/groups";
import { foldedOf, groupsBy, groupSteps } from "../book/keys";
import { columnGroups } from "../book/references";
import type { RowId } from "../book/row-id";
import { finish, type Steps } from "../values/steps";
import type { Entries } from "./entry-coding";

const none: readonly RowId[] = [];

/** Groups the entries by their codes in slices, for rowsWithCode. */
export function* prepareRowsWithCode(book: Book, entries: Entries): Steps<void> {
  for (const field of ["project", "customer"])
    yield* groupSteps(entries, field, (row) => foldedOf(entries, row, [field]), [field]);
  for (const { column } of dimensionColumns(book, entries)) yield* columnGroups(entries, column);
}

/** The entries that have a code in a dimension; both are folded. */
export const rowsWithCode = (
  book: Book,
  entries: Entries,
  dimension: string,
  code: string,
): readonly RowId[] => {
  const register = registerOfDimension(book, dimension);
  if (register === "projects" || register === "customers")
    return rowsIn(groupsBy(entries, [register === "projects" ? "project" : "customer"]), code);
  const column = dimensionColumns(book, entries).find((one) => one.dimension === dimension)?.column;
  return column === undefined ? none : rowsIn(finish(columnGroups(entries, column)), code);
};
