import { signal } from "@preact/signals";
import { tableOf, type Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { buildKeyIndex, foldedOf, rowWithKey } from "#core/book/keys";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import type { RegisterId } from "#core/registers/register";
import type { Folded } from "#core/values/brands";
import { ROWS_PER_SLICE, type Task } from "#core/values/task";

/** The rows that a job brought into a register, by their ids in the book that they came into, with their keys. */
type Added = { readonly book: Book; readonly rows: ReadonlyMap<RowId, Folded> };

const added = signal<ReadonlyMap<RegisterId, Added>>(new Map());

/** Notes which rows a job has brought in: of each of its registers they are the new ones, until another brings more. */
export function* noteAdded(book: Book, edits: readonly Edit[]): Task<void> {
  const rows = new Map<RegisterId, Map<RowId, Folded>>();
  for (const [at, { kind, register, row }] of edits.entries()) {
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    const table = kind === "insert" ? tableOf(book, register) : undefined;
    if (!table) continue;
    const its = rows.get(register) ?? new Map<RowId, Folded>();
    rows.set(register, its.set(row, foldedOf(table, row, table.register.key) ?? ""));
  }
  if (rows.size === 0) return;
  const now = new Map(added.value);
  for (const [register, its] of rows) now.set(register, { book, rows: its });
  added.value = now;
}

/**
 * The rows of a register that came in by the last job that added any: an import's, most often. What was undone is none, and
 * in a workbook that was read anew since, they are found by their keys.
 */
export function* newRowsIn(book: Book, table: Table): Task<ReadonlySet<RowId>> {
  const its = added.value.get(table.register.id);
  const rows = new Set<RowId>();
  if (!its) return rows;
  if (its.book !== book) yield* buildKeyIndex(table);
  let seen = 0;
  for (const [row, key] of its.rows) {
    const now = its.book === book ? row : key === "" ? undefined : rowWithKey(table, key);
    if (now !== undefined && table.raw[now]) rows.add(now);
    if (++seen % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  return rows;
}

/** The rows with the new ones first, each in the order that it had. */
export const newFirst = (rows: readonly RowId[], fresh: ReadonlySet<RowId>): readonly RowId[] =>
  fresh.size === 0
    ? rows
    : [...rows.filter((row) => fresh.has(row)), ...rows.filter((row) => !fresh.has(row))];
