import type { Book } from "../book/book";
import { tableOf } from "../book/book";
import { positionsIn } from "../book/positions";
import type { RowId } from "../book/row-id";
import type { Folded } from "../values/brands";
import type { BillingUse } from "./billing-terms";
import { resolvePrice, type Price } from "./price";
import { projectCoding } from "./project-coding";
import type { Resolved, TraceLine } from "./trace";

/** What an entry on a project would be billed at today, with the codes that the project lays out (Q24, Q56). */
export const resolveProjectPrice = (book: Book, code: Folded, use: BillingUse): Resolved<Price> => {
  const laid: TraceLine[] = [];
  const coding = projectCoding(book, code, use, (lines) => laid.push(...lines));
  const { value, trace } = resolvePrice(book, { use, day: book.today, coding });
  return { value, trace: [...laid, ...trace] };
};

/** The worksheet's row of a price, from 1. */
export const priceSheetRow = (book: Book, row: RowId): number | undefined => {
  const table = tableOf(book, "prices");
  return table && table.place.row + 2 + (positionsIn(table)[row] ?? 0);
};
