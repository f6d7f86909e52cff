import type { Book } from "../book/book";
import { dimensionColumns, registerOfDimension } from "../book/dimensions";
import { rowsIn } from "../book/groups";
import { groupsBy } from "../book/keys";
import { columnGroups } from "../book/references";
import type { RowId } from "../book/table";
import { finish } from "../values/steps";
import type { Entries } from "./entry-coding";

const none: readonly RowId[] = [];

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
