import type { RegisterId } from "../registers/register";
import type { CellValue } from "../values/cell";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import type { Book } from "./book";
import type { Edit } from "./edit";
import type { RowId } from "./row-id";

/** The cells that the rows of a list of edits will hold when the edits are made; deleted rows are not among them. */
export function* cellsAfter(
  book: Book,
  edits: readonly Edit[],
): Task<ReadonlyMap<RegisterId, ReadonlyMap<RowId, readonly CellValue[]>>> {
  const after = new Map<RegisterId, Map<RowId, CellValue[]>>();
  for (const [at, edit] of edits.entries()) {
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    const rows = after.get(edit.register) ?? new Map<RowId, CellValue[]>();
    after.set(edit.register, rows);
    if (edit.kind === "delete") rows.delete(edit.row);
    else if (edit.kind === "insert") rows.set(edit.row, [...edit.cells]);
    else {
      const cells = rows.get(edit.row) ?? [...(book.tables.get(edit.register)?.raw[edit.row] ?? [])];
      cells[edit.column] = edit.to;
      rows.set(edit.row, cells);
    }
  }
  return after;
}
