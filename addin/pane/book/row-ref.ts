import type { Book } from "#core/book/book";
import { foldedOf, rowsWithKey } from "#core/book/keys";
import { positionOf } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { cellText } from "#core/text/cell-text";
import type { Folded } from "#core/values/brands";
import { lang } from "../language";

/** A row to come back to: by its id while the book lives, by its key when the workbook is read anew. */
export type RowRef = { readonly book: Book; readonly row: RowId; readonly key: Folded };

/** A way back to a row. */
export const refTo = (book: Book, table: Table, row: RowId): RowRef => ({
  book,
  row,
  key: foldedOf(table, row, table.register.key) ?? "",
});

/** Where a row stands now; undefined when it is gone, or when nothing tells it from others after a reading. */
export const rowNow = (
  book: Book,
  table: Table,
  { book: known, row: id, key }: RowRef,
): RowId | undefined => {
  if (known === book && table.raw[id]) return id;
  if (key === "" || table.register.key.length === 0) return undefined;
  const [row, ...twins] = rowsWithKey(table, key);
  return twins.length === 0 ? row : undefined;
};

/** What stands in a cell of a row, as the worksheet shows it. */
export const shownAt = (book: Book, table: Table, row: RowId, field: string): string => {
  const column = table.columnOf.get(field);
  if (column === undefined) return "";
  return cellText(table.raw[row]?.[column] ?? "", table.fields[column], lang.value, book.date1904);
};

/** The columns that tell a row of a register from others to people: its key and its name, or what it cannot be without. */
export const namingFields = ({ register, columnOf }: Table): string[] => {
  const { key, fields } = register;
  const ids =
    key.length > 0
      ? [...new Set([...key, "name"])]
      : fields.flatMap(({ id, required }) => (required ? [id] : []));
  return ids.filter((id) => columnOf.has(id));
};

/** What a row is called in a line of text. */
export const rowTitle = (book: Book, table: Table, row: RowId): string =>
  namingFields(table)
    .map((id) => shownAt(book, table, row, id))
    .filter((text) => text !== "")
    .join(" ");

/** Where a row stands in its worksheet, zero-based. */
export const sheetRow = (table: Table, row: RowId): number => table.place.row + 1 + positionOf(table, row);
