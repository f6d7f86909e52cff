import type { RegisterId } from "../registers/register";
import { addCode, removeCode } from "../tree/sorted-codes";
import type { Book } from "./book";
import type { Edit } from "./edit";
import { addToGroup, removeFromGroup } from "./groups";
import { groupName } from "./keys";
import { forgetLineage } from "./lineage";
import { clearRow, readRow, rereadCell } from "./read-table";
import type { RowId, Table } from "./table";

/** A row that an edit reaches, and which of its columns; all of them when the row comes or goes. */
export type Touch = {
  readonly register: RegisterId;
  readonly row: RowId;
  readonly columns?: ReadonlySet<number>;
};

const isProjectKey = (table: Table, name: string): boolean =>
  table.register.id === "projects" && name === groupName(table.register.key);

/** The key that a row is filed under in each index of its table. */
const keysOf = (table: Table, row: RowId): (string | undefined)[] =>
  Array.from(table.groups.values(), (groups) => groups.keyOf(row));

/** Files a row anew in the indexes where its key is another than before. */
const refile = (book: Book, table: Table, row: RowId, before: readonly (string | undefined)[]): void => {
  let at = 0;
  for (const [name, groups] of table.groups) {
    const from = before[at++];
    const to = table.raw[row] && groups.keyOf(row);
    if (from === to) continue;
    const isTree = isProjectKey(table, name);
    if (from !== undefined) {
      removeFromGroup(groups, from, row);
      if (isTree && !groups.rows.has(from)) removeCode(book.projectCodes, from);
      if (isTree) forgetLineage(book, table, from, row);
    }
    if (to !== undefined) {
      if (isTree && !groups.rows.has(to)) addCode(book.projectCodes, to);
      addToGroup(groups, to, row);
      if (isTree) forgetLineage(book, table, to, row);
    }
  }
};

/** Makes one edit in the book: cells, typed columns and every index that has been asked for. */
const applyOne = (book: Book, edit: Edit): void => {
  const table = book.tables.get(edit.register);
  if (!table) throw new Error(`The book has no register ${edit.register}`);
  const options = { date1904: book.date1904 };
  if (edit.kind === "insert") {
    table.order.splice(edit.position, 0, edit.row);
    table.positions = undefined;
    readRow(table, edit.row, edit.cells, options);
    refile(book, table, edit.row, []);
    return;
  }
  const cells = table.raw[edit.row];
  if (!cells) throw new Error(`${edit.register} has no row ${edit.row}`);
  const before = keysOf(table, edit.row);
  if (edit.kind === "delete") {
    table.order.splice(edit.position, 1);
    table.positions = undefined;
    clearRow(table, edit.row);
  } else {
    const after = [...cells];
    after[edit.column] = edit.to;
    rereadCell(table, edit.row, edit.column, after, options);
  }
  refile(book, table, edit.row, before);
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
