import type { Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { valuesAt } from "../book/table";
import type { RegisterId } from "../registers/register";
import type { StoredValue } from "../values/value-type";

/** Some values of a row; all undefined when it is not there. */
export type Seen = readonly (StoredValue | undefined)[];

/**
 * Tells, while the book lives, of each row of a register where one of these cells becomes another: the values as they
 * were and as they are. It is told in the midst of an edit, when nothing may be worked out yet, only forgotten.
 */
export const watchRows = (
  book: Book,
  register: RegisterId,
  name: string,
  fields: readonly string[],
  changed: (before: Seen, after: Seen, row: RowId) => void,
): void => {
  const table = book.tables.get(register);
  if (!table) return;
  const places = fields.flatMap((field) => table.columnOf.get(field) ?? []);
  const columns = fields.map((field) => valuesAt(table, field) ?? []);
  // Cells as well as values: a cell that cannot be read has no more value than a blank one.
  const cells = table.raw.slice();
  const values = columns.map((column) => column.slice());
  table.caches.set(name, {
    refresh: (row: RowId) => {
      const [from, to] = [cells[row], table.raw[row]];
      cells[row] = to;
      if (from && to && places.every((place) => from[place] === to[place])) return;
      const before = values.map((column) => column[row]);
      const after = columns.map((column) => column[row]);
      for (const [at, column] of values.entries()) column[row] = after[at];
      changed(before, after, row);
    },
  });
};
