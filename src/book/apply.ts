import type { RegisterId } from "../registers/register";
import { addCode, removeCode } from "../tree/sorted-codes";
import type { Book } from "./book";
import type { Edit } from "./edit";
import { addToGroup, removeFromGroup } from "./groups";
import { groupName } from "./keys";
import { clearRow, readRow } from "./read-table";
import type { RowId, Table } from "./table";

/** A row that an edit reaches, and which of its columns; all of them when the row comes or goes. */
export type Touch = {
  readonly register: RegisterId;
  readonly row: RowId;
  readonly columns?: ReadonlySet<number>;
};

const leaveIndexes = (book: Book, table: Table, row: RowId): void => {
  for (const [name, groups] of table.groups) {
    const key = groups.keyOf(row);
    if (key === undefined) continue;
    removeFromGroup(groups, key, row);
    if (isProjectKey(table, name) && !groups.rows.has(key)) removeCode(book.projectCodes, key);
  }
};

const enterIndexes = (book: Book, table: Table, row: RowId): void => {
  for (const [name, groups] of table.groups) {
    const key = groups.keyOf(row);
    if (key === undefined) continue;
    if (isProjectKey(table, name) && !groups.rows.has(key)) addCode(book.projectCodes, key);
    addToGroup(groups, key, row);
  }
};

const isProjectKey = (table: Table, name: string): boolean =>
  table.register.id === "projects" && name === groupName(table.register.key);

/** Makes one edit in the book: cells, typed columns and every index that has been asked for. */
const applyOne = (book: Book, edit: Edit): void => {
  const table = book.tables.get(edit.register);
  if (!table) throw new Error(`The book has no register ${edit.register}`);
  const options = { date1904: book.date1904 };
  if (edit.kind === "insert") {
    table.order.splice(edit.position, 0, edit.row);
    table.positions = undefined;
    readRow(table, edit.row, edit.cells, options);
    enterIndexes(book, table, edit.row);
    return;
  }
  const before = table.raw[edit.row];
  if (!before) throw new Error(`${edit.register} has no row ${edit.row}`);
  leaveIndexes(book, table, edit.row);
  if (edit.kind === "delete") {
    table.order.splice(edit.position, 1);
    table.positions = undefined;
    clearRow(table, edit.row);
    return;
  }
  const cells = [...before];
  cells[edit.column] = edit.to;
  readRow(table, edit.row, cells, options);
  enterIndexes(book, table, edit.row);
};

/** Makes edits in the book, in order. To take them back, apply `invert(edits)`. */
export const apply = (book: Book, edits: readonly Edit[]): void => {
  for (const edit of edits) applyOne(book, edit);
};

/** The rows that edits reach, each once. */
export const touchesOf = (edits: readonly Edit[]): Touch[] => {
  const seen = new Map<RegisterId, Map<RowId, Set<number> | undefined>>();
  for (const edit of edits) {
    let rows = seen.get(edit.register);
    if (!rows) seen.set(edit.register, (rows = new Map<RowId, Set<number> | undefined>()));
    if (edit.kind !== "set") rows.set(edit.row, undefined);
    else if (!rows.has(edit.row)) rows.set(edit.row, new Set([edit.column]));
    else rows.get(edit.row)?.add(edit.column);
  }
  return [...seen].flatMap(([register, rows]) =>
    [...rows].map(([row, columns]) => ({ register, row, ...(columns && { columns }) })),
  );
};
