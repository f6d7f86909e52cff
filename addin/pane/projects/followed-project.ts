import type { Book } from "#core/book/book";
import { rowOnSheet } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import { type Table, valuesAt } from "#core/book/table";
import type { Selected } from "../../ports";

/** The column of a register whose rows belong to a project, and the code in it. */
const codeIn = (table: Table, row: RowId): string | undefined => {
  const field =
    table.register.id === "projects" || table.register.report === "projects"
      ? "code"
      : table.register.fields.find(({ refersTo }) => refersTo === "projects")?.id;
  const value = field === undefined ? undefined : valuesAt(table, field)?.[row];
  return typeof value === "string" ? value : undefined;
};

/** The project that the person stands on in the workbook: its own row, or a row of a register that belongs to one. */
export const followedProject = (book: Book, { sheet, row }: Selected): string | undefined => {
  for (const table of book.tables.values()) {
    if (table.place.sheet !== sheet) continue;
    const id = rowOnSheet(table, row);
    const code = id === undefined ? undefined : codeIn(table, id);
    if (code !== undefined) return code;
  }
  return undefined;
};
