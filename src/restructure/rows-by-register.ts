import type { Book } from "../book/book";
import { positionsIn } from "../book/positions";
import type { Reference } from "../book/references";
import type { RowId } from "../book/row-id";
import type { RegisterId } from "../registers/register";
import type { RowsIn } from "./plan";

/** The rows that references stand in, each once, register by register and from top to bottom. */
export const rowsByRegister = (book: Book, references: readonly Reference[]): RowsIn[] => {
  const found = new Map<RegisterId, Set<RowId>>();
  for (const { register, row } of references) {
    const rows = found.get(register);
    if (rows) rows.add(row);
    else found.set(register, new Set([row]));
  }
  return [...found].map(([register, rows]) => {
    const table = book.tables.get(register);
    const positions = table && positionsIn(table);
    return { register, rows: [...rows].sort((a, b) => (positions?.[a] ?? a) - (positions?.[b] ?? b)) };
  });
};
