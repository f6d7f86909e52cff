import type { Book } from "./book";
import { hasRowBelow, lacksParent, rowAbove } from "./lineage";
import type { RowId, Table } from "./table";

/** The codes above a row that are in the register, nearest first. */
export const codesAbove = (book: Book, table: Table, row: RowId): string[] => {
  const codes: string[] = [];
  for (let above = rowAbove(book, table, row); above >= 0; above = rowAbove(book, table, above))
    codes.push(book.lineage.codes[above] ?? "");
  return codes;
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
  for (let row = 0; row < column.length; row++)
    if (column[row] !== undefined && holderAbove(book, table, row, column) >= 0) rows.push(row);
  return rows;
};

/** The subprojects whose parent has no row of its own. */
export const rowsLackingParent = (book: Book, table: Table): RowId[] => {
  const rows: RowId[] = [];
  for (let row = 0; row < table.raw.length; row++) {
    if (lacksParent(book, table, row)) rows.push(row);
  }
  return rows;
};

/** The rows that some project of the register stands below. */
export const rowsWithBelow = (book: Book, table: Table): RowId[] => {
  const rows: RowId[] = [];
  for (let row = 0; row < table.raw.length; row++) if (hasRowBelow(book, row)) rows.push(row);
  return rows;
};
