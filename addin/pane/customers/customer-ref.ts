import { tableOf, type Book } from "#core/book/book";
import { foldedOf, rowWithKey } from "#core/book/keys";
import { rowOnSheet } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { textAt } from "#core/records/spellings";
import { fold } from "#core/values/text";
import type { Selected } from "../../ports";
import type { CustomerRef } from "./state";

/** A way back to a customer's row. */
export const refTo = (book: Book, table: Table, row: RowId): CustomerRef => ({
  book,
  row,
  key: foldedOf(table, row, table.register.key) ?? "",
});

/** A way to the customer that will have a number. */
export const refToKey = (book: Book, row: RowId, number: string): CustomerRef => ({
  book,
  row,
  key: fold(number),
});

/** Where a customer stands now; undefined when its row is gone. */
export const rowOf = (book: Book, { book: known, row, key }: CustomerRef): RowId | undefined => {
  const table = tableOf(book, "customers");
  if (!table) return undefined;
  if (known === book && table.raw[row]) return row;
  return key === "" ? undefined : rowWithKey(table, key);
};

/** The customer that the person stands on in the sheet; undefined elsewhere, and on a blank row. */
export const selectedRow = (table: Table, { sheet, row }: Selected): RowId | undefined => {
  if (sheet !== table.place.sheet) return undefined;
  const id = rowOnSheet(table, row);
  return id !== undefined && table.raw[id]?.some((cell) => cell !== "") ? id : undefined;
};

/** What a customer is called in a line of text: number and name, as far as it has them. */
export const customerName = (table: Table, row: RowId): string =>
  [textAt(table, row, "number"), textAt(table, row, "name")].filter((text) => text !== "").join(" ");
