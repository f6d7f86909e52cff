import { quantityScale, type InvoiceLine } from "#core/billing/line";
import type { Vat } from "#core/billing/vat";
import { requireTable, type Book } from "#core/book/book";
import { dayOrNull, kronor, orNull } from "../units";
import { sheetRow } from "./row-place";

/** A line of the invoice basis as JSON. */
export const lineJson = (book: Book, line: InvoiceLine) => ({
  kind: line.kind,
  project: line.project ?? null,
  customer: line.customer ?? null,
  date: dayOrNull(line.date),
  quantity: orNull(line.quantity, (stored) => stored / 10 ** quantityScale(line.kind)),
  price: orNull(line.price, kronor),
  amount: kronor(line.amount),
  rowsAmount: kronor(line.rowsAmount),
  article: line.article ?? null,
  vatRate: line.vatRate,
  comments: line.comments,
  problems: line.problems,
  rows: line.rows.map(({ register, row }) => ({
    register,
    row: sheetRow(requireTable(book, register), row),
  })),
});

/** VAT of a customer at a rate as JSON. */
export const vatJson = ({ customer, vatRate, base, vat }: Vat) => ({
  customer: customer ?? null,
  vatRate,
  base: kronor(base),
  vat: kronor(vat),
});
