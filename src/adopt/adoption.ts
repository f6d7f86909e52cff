import { tableOf, type Book } from "../book/book";
import { deleteRow } from "../book/delete-row";
import type { Edit } from "../book/edit";
import { emptyTable } from "../book/empty-table";
import { appendRow } from "../book/new-row";
import { placeAtEnd } from "../book/positions";
import { positionAt } from "../book/row-id";
import { texts, type Table } from "../book/table";
import { registers } from "../registers";
import type { Register, RegisterId } from "../registers/register";
import type { CellValue } from "../values/cell";

/** What somebody approved: a table, the register that it is, and the field of each column; none for one that stays the owner's. */
export type Approved = {
  readonly table: string;
  readonly register: RegisterId;
  readonly columns: readonly { readonly header: string; readonly field: string | undefined }[];
};

/** Fields that are said of two columns, and columns of the key that no column holds: what has to be settled first. */
export type AdoptionProblem =
  | { readonly kind: "twice"; readonly field: string }
  | { readonly kind: "no-key"; readonly field: string };

export const adoptionProblems = ({ register, columns }: Omit<Approved, "table">): AdoptionProblem[] => {
  const { key, fields }: Register = registers[register];
  const count = (id: string): number => columns.filter(({ field }) => field === id).length;
  return fields.flatMap(({ id, required }): AdoptionProblem[] => {
    if (count(id) > 1) return [{ kind: "twice", field: id }];
    return required && key.includes(id) && count(id) === 0 ? [{ kind: "no-key", field: id }] : [];
  });
};

const rowsOf = (book: Book, log: Table<"adoptions">, { table, register, columns }: Approved) => {
  const { name, fields }: Register = registers[register];
  return columns.map(({ header, field }, at) => {
    const label = fields.find(({ id }) => id === field)?.[book.lang];
    const row = appendRow(book, log, {
      table,
      register: name[book.lang],
      column: header,
      ...(label !== undefined && { field: label }),
    });
    return { ...row, ...placeAtEnd(log, at) };
  });
};

/**
 * What `adoptions` (Inlemmade blad) gets when a table is adopted: edits where the workbook has that sheet, and what
 * was said of the table before is replaced; else the rows of a sheet to make. The adopted sheet itself is not touched.
 */
export const adoptionWrites = (
  book: Book,
  approved: Approved,
): { readonly edits: readonly Edit[] } | { readonly newRows: readonly (readonly CellValue[])[] } => {
  const log = tableOf(book, "adoptions");
  if (!log)
    return { newRows: rowsOf(book, emptyTable("adoptions", book.lang), approved).map(({ cells }) => cells) };
  const names = texts(log, "table");
  const isSame = (name: string | undefined): boolean => name?.toLowerCase() === approved.table.toLowerCase();
  const before = log.order.filter((row) => isSame(names[row])).map((row): Edit => deleteRow(log, row));
  const kept = log.order.length - before.length;
  const added = rowsOf(book, log, approved).map((row, at) => ({ ...row, position: positionAt(kept + at) }));
  // From below, so that each position is true when its turn comes.
  return { edits: [...before.reverse(), ...added] };
};
