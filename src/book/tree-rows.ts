import type { Folded } from "../values/brands";
import type { Book } from "./book";
import { keyIndex, rowsWithKey } from "./keys";
import { type RowId, rowId } from "./row-id";
import type { Table } from "./table";
import { hasRowBelow, lacksParent, rowAbove } from "./tree-links";

/** The rows that bear these codes, those of them that are wanted. */
export const rowsOf = (
  table: Table,
  codes: readonly Folded[],
  isWanted: (row: RowId) => boolean,
): RowId[] => {
  const { rows } = keyIndex(table);
  const found: RowId[] = [];
  for (const code of codes) {
    const bearing = rows.get(code);
    if (typeof bearing === "number") {
      if (isWanted(bearing)) found.push(bearing);
    } else if (bearing) found.push(...bearing.filter(isWanted));
  }
  return found;
};

/** The rows of every project of the register above a row, nearest first. */
export const rowsAbove = (book: Book, table: Table, row: RowId): RowId[] => {
  const { shared } = keyIndex(table);
  const rows: RowId[] = [];
  for (let above = rowAbove(book, table, row); above >= 0; above = rowAbove(book, table, above)) {
    const code = book.treeLinks.codes[above] ?? "";
    if (shared.has(code)) rows.push(...rowsWithKey(table, code));
    else rows.push(above);
  }
  return rows;
};

/** The row of the nearest project above that a column says something of; NO_ROW where there is none. */
export const holderAbove = (book: Book, table: Table, row: RowId, column: readonly unknown[]): RowId => {
  let holder = rowAbove(book, table, row);
  while (holder >= 0 && column[holder] === undefined) holder = rowAbove(book, table, holder);
  return holder;
};

/** The rows that a column says something of, as it does of a project above them. */
export const rowsBelowHolder = (book: Book, table: Table, column: readonly unknown[]): RowId[] => {
  const rows: RowId[] = [];
  for (let row = rowId(0); row < column.length; row++)
    if (column[row] !== undefined && holderAbove(book, table, row, column) >= 0) rows.push(row);
  return rows;
};

/** The subprojects whose parent has no row of its own. */
export const rowsLackingParent = (book: Book, table: Table): RowId[] => {
  const rows: RowId[] = [];
  for (let row = rowId(0); row < table.raw.length; row++) {
    if (lacksParent(book, table, row)) rows.push(row);
  }
  return rows;
};

/** The rows that some project of the register stands below. */
export const rowsWithBelow = (book: Book, table: Table): RowId[] => {
  const rows: RowId[] = [];
  for (let row = rowId(0); row < table.raw.length; row++) if (hasRowBelow(book, row)) rows.push(row);
  return rows;
};
