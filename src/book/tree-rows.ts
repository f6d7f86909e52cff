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

const NOT_ASKED = 0;
const NO = 1;
const YES = 2;

/**
 * Tells of a row whether a column says something of it or of a project above it. What is found holds for all on the way
 * up, so that many rows are asked of in one pass; it holds until an edit.
 */
const holderFinder = (book: Book, table: Table, column: readonly unknown[]): ((row: RowId) => boolean) => {
  const known = new Uint8Array(table.raw.length);
  return (from) => {
    let at = from;
    while (at >= 0 && known[at] === NOT_ASKED && column[at] === undefined) at = rowAbove(book, table, at);
    const found = at >= 0 && known[at] !== NO;
    for (let row = from; row !== at; row = rowAbove(book, table, row)) known[row] = found ? YES : NO;
    if (at >= 0) known[at] = found ? YES : NO;
    return found;
  };
};

/** The rows that a column says something of, as it does of a project above them. */
export const rowsBelowHolder = (book: Book, table: Table, column: readonly unknown[]): RowId[] => {
  const isHeld = holderFinder(book, table, column);
  const rows: RowId[] = [];
  for (let row = rowId(0); row < column.length; row++)
    if (column[row] !== undefined && isHeld(rowAbove(book, table, row))) rows.push(row);
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

/** The rows wanted that some project of the register stands below, or those that none does. */
export const rowsByBelow = (
  book: Book,
  table: Table,
  { hasBelow, isWanted }: { readonly hasBelow: boolean; readonly isWanted: (row: RowId) => boolean },
): RowId[] => {
  const rows: RowId[] = [];
  for (let row = rowId(0); row < table.raw.length; row++)
    if (isWanted(row) && hasRowBelow(book, row) === hasBelow) rows.push(row);
  return rows;
};
