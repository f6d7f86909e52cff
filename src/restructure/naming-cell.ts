import { requireTable, type Book } from "../book/book";
import type { Reference } from "../book/references";
import type { Table } from "../book/table";
import type { CellValue } from "../values/cell";

/** The table, the content and the meaning of a cell that names a project. */
export type NamingCell = {
  readonly table: Table;
  readonly cell: CellValue;
  /** Its row is a setting of the project that it names. */
  readonly isOwner: boolean;
};

/** What a reference points at. */
export const namingCell = (book: Book, { register, row, column }: Reference): NamingCell => {
  const table = requireTable(book, register);
  return {
    table,
    cell: table.raw[row]?.[column] ?? "",
    isOwner: table.fields[column]?.owner === true,
  };
};
