import type { RegisterId } from "../registers/register";
import type { Book } from "./book";
import type { Edit } from "./edit";
import { placeAtEnd, positionOf } from "./positions";

/**
 * A fix as it must be made now, when rows have come and gone since it was thought of: a row to add takes the next
 * free id and stands last, a row to delete is looked up, and every cell is replaced as it stands. A row that is
 * gone is passed over.
 */
export const currentEdits = (book: Book, edits: readonly Edit[]): Edit[] => {
  const added = new Map<RegisterId, number>();
  return edits.flatMap((edit): Edit[] => {
    const table = book.tables.get(edit.register);
    if (!table) return [];
    if (edit.kind === "insert") {
      const before = added.get(edit.register) ?? 0;
      added.set(edit.register, before + 1);
      return [{ ...edit, ...placeAtEnd(table, before) }];
    }
    const cells = table.raw[edit.row];
    if (!cells) return [];
    if (edit.kind === "set") return [{ ...edit, from: cells[edit.column] ?? "" }];
    return [{ ...edit, position: positionOf(table, edit.row), cells }];
  });
};
