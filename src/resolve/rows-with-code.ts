import type { Book } from "../book/book";
import { dimensionColumns, registerOfDimension } from "../book/dimensions";
import { foldedOf, indexBy, buildIndex } from "../book/keys";
import { buildColumnIndex } from "../book/references";
import type { RowId } from "../book/row-id";
import { rowsIn } from "../columns/key-index";
import type { Folded } from "../values/brands";
import { finish, type Task } from "../values/task";
import type { Entries } from "./entry-coding";

const none: readonly RowId[] = [];

/** RowIndex the entries by their codes in slices, for rowsWithCode. */
export function* prepareRowsWithCode(book: Book, entries: Entries): Task<void> {
  for (const field of ["project", "customer"])
    yield* buildIndex(entries, field, (row) => foldedOf(entries, row, [field]), [field]);
  for (const { column } of dimensionColumns(book, entries)) yield* buildColumnIndex(entries, column);
}

/** The entries that have a code in a dimension. */
export const rowsWithCode = (
  book: Book,
  entries: Entries,
  dimension: Folded,
  code: Folded,
): readonly RowId[] => {
  const register = registerOfDimension(book, dimension);
  if (register === "projects" || register === "customers")
    return rowsIn(indexBy(entries, [register === "projects" ? "project" : "customer"]), code);
  const column = dimensionColumns(book, entries).find((one) => one.dimension === dimension)?.column;
  return column === undefined ? none : rowsIn(finish(buildColumnIndex(entries, column)), code);
};
