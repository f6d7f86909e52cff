import type { Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { numbers } from "../book/table";
import { isBilled, resolveBillingFlag, useOf } from "./billing-flag";
import { entryCodings, entryKey, type Entries } from "./entry-coding";
import { cellLine } from "./row-line";
import type { Resolved } from "./trace";

/** Whether an entry is billed (fakturerbar), and why. */
export const resolveBilled = (book: Book, entries: Entries, row: RowId): Resolved<boolean> => {
  const flag = resolveBillingFlag(book, useOf(entries), entryCodings(book, entries)(row));
  const stated = numbers(entries, "billable")[row];
  const isLocked = flag.value === "always" || flag.value === "never";
  const own = cellLine(entries, row, "billable", entryKey(entries, row), isLocked ? "locked" : "decides");
  const value = isBilled(flag.value, stated);
  return { value, trace: [...flag.trace, own] };
};
