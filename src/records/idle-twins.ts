import type { Book } from "../book/book";
import { foldedOf } from "../book/keys";
import { positionsIn } from "../book/positions";
import { referencesTo } from "../book/references";
import type { RowId } from "../book/row-id";
import type { Table } from "../book/table";
import type { Folded } from "../values/brands";
import type { Task } from "../values/task";

/**
 * Of each group of rows that seem to be one and the same, those that nothing names, so that they can be put out of
 * use: all of them when another of the group is named, else all but the topmost. Nothing is ever merged (Q32).
 */
export function* idleTwins(
  book: Book,
  table: Table,
  groups: readonly (readonly RowId[])[],
): Task<readonly RowId[]> {
  const keyOf = (row: RowId): Folded => foldedOf(table, row, table.register.key) ?? "";
  const keys = new Set(groups.flatMap((rows) => rows.map(keyOf)));
  const found = yield* referencesTo(book, table.register.id, keys);
  const named = new Set(found.map(({ key }) => key));
  const positions = positionsIn(table);
  return groups.flatMap((rows) => {
    const idle = rows.filter((row) => !named.has(keyOf(row)));
    if (idle.length < rows.length) return idle;
    return idle.sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0)).slice(1);
  });
}
