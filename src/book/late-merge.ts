import type { RegisterId } from "../registers/register";
import type { Folded } from "../values/brands";
import type { CellValue } from "../values/cell";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import type { Book } from "./book";
import type { Edit } from "./edit";
import { buildKeyIndex, foldedOf, rowsWithKey } from "./keys";
import type { UndoConflict } from "./undo-journal";

/** What a job left: a cell of the row that bears a key, or the row itself where it brought it. */
export type Left = {
  readonly register: RegisterId;
  readonly key: Folded;
  /** Blank for a row that came in. */
  readonly header: string;
  readonly wrote: CellValue;
};

/** What edits left in a book that has them, by the keys of their rows; rows without a key of their own are passed over. */
export function* leftBy(book: Book, edits: readonly Edit[]): Task<Left[]> {
  const left: Left[] = [];
  for (const [at, edit] of edits.entries()) {
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    const table = book.tables.get(edit.register);
    if (!table || edit.kind === "delete") continue;
    yield* buildKeyIndex(table);
    const key = foldedOf(table, edit.row, table.register.key);
    if (key === undefined || rowsWithKey(table, key).length !== 1) continue;
    const header = edit.kind === "set" ? (table.headers[edit.column] ?? "") : "";
    // Of several changes of a cell the last one stands.
    const wrote = edit.kind === "set" ? (table.raw[edit.row]?.[edit.column] ?? "") : "";
    left.push({ register: edit.register, key, header, wrote });
  }
  return left;
}

/** What of that holds something else by now, or is gone: the service that merges co-authors' copies may have brought theirs in. */
export function* otherThanLeft(book: Book, left: readonly Left[]): Task<UndoConflict[]> {
  const others: UndoConflict[] = [];
  for (const [at, { register, key, header, wrote }] of left.entries()) {
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    const table = book.tables.get(register);
    if (!table) continue;
    yield* buildKeyIndex(table);
    const [row, ...twins] = rowsWithKey(table, key);
    if (twins.length > 0) continue;
    const column = header === "" ? -1 : table.headers.indexOf(header);
    const found = row === undefined || column < 0 ? "" : (table.raw[row]?.[column] ?? "");
    const isThere = row !== undefined && (header === "" || (column >= 0 && found === wrote));
    if (!isThere) others.push({ register, row, header, wrote, found });
  }
  return others;
}
