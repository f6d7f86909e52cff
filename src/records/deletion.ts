import type { Book } from "../book/book";
import { deleteRow } from "../book/delete-row";
import type { DeleteRow } from "../book/edit";
import { foldedOf, rowsWithKey } from "../book/keys";
import { referencesTo, type Reference } from "../book/references";
import type { RowId } from "../book/row-id";
import type { Table } from "../book/table";
import type { Folded } from "../values/brands";
import type { Task } from "../values/task";

/** A row that others name, and the cells that do. */
export type NamedRow = { readonly row: RowId; readonly references: readonly Reference[] };

/** Which of some rows can be deleted, and which cannot because something names them (Q37). */
export type Deletion = { readonly free: readonly RowId[]; readonly named: readonly NamedRow[] };

/**
 * Sorts rows by whether they may go. A row may go, too, when another row with its key stays, or when all that names it
 * goes as well.
 */
export function* planDeletion(book: Book, table: Table, rows: readonly RowId[]): Task<Deletion> {
  const going = new Set(rows.filter((row) => table.raw[row]));
  const keyOf = (row: RowId): Folded | undefined => foldedOf(table, row, table.register.key);
  const lost = new Set<Folded>();
  for (const row of going) {
    const key = keyOf(row);
    if (key !== undefined && rowsWithKey(table, key).every((one) => going.has(one))) lost.add(key);
  }
  const references = new Map<string, Reference[]>();
  for (const reference of yield* referencesTo(book, table.register.id, lost)) {
    if (reference.register === table.register.id && going.has(reference.row)) continue;
    const list = references.get(reference.key);
    if (list) list.push(reference);
    else references.set(reference.key, [reference]);
  }
  const named: NamedRow[] = [];
  const free: RowId[] = [];
  for (const row of going) {
    const naming = references.get(keyOf(row) ?? "");
    if (naming) named.push({ row, references: naming });
    else free.push(row);
  }
  return { free, named };
}

/** The edits that delete rows, from the bottom up. */
export const deletionOf = (table: Table, rows: readonly RowId[]): DeleteRow[] =>
  rows
    .flatMap((row) => (table.raw[row] ? [deleteRow(table, row)] : []))
    .sort((a, b) => b.position - a.position);
