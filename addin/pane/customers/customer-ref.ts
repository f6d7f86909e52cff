import { tableOf, type Book } from "#core/book/book";
import { rowOnSheet } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { textAt } from "#core/records/spellings";
import { fold } from "#core/values/text";
import type { Selected } from "../../ports";
import { rowNow } from "../book/row-ref";
import type { CustomerRef } from "./state";

/** A way to the customer that will have a number. */
export const refToKey = (book: Book, row: RowId, number: string): CustomerRef => ({
  book,
  row,
  key: fold(number),
});

/** Where a customer stands now; undefined when its row is gone, or when nothing tells it from others after a reading. */
export const rowOf = (book: Book, customer: CustomerRef): RowId | undefined => {
  const table = tableOf(book, "customers");
  return table && rowNow(book, table, customer);
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
