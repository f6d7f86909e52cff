import type { Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { isBilled, resolveBillingFlag, useOf } from "./billing-flag";
import { entryCodings, entryKey, type Entries } from "./entry-coding";
import { cellLine } from "./row-line";
import type { Resolved } from "./trace";

/** Whether an entry is billed (fakturerbar), and why. */
export const resolveBilled = (book: Book, entries: Entries, row: RowId): Resolved<boolean> => {
  const flag = resolveBillingFlag(book, useOf(entries), entryCodings(book, entries)(row));
  const stated = entries.columns.get("billable")?.[row];
  const isLocked = flag.value === "always" || flag.value === "never";
  const own = cellLine(entries, row, "billable", entryKey(entries, row), isLocked ? "locked" : "decides");
  const value = isBilled(flag.value, typeof stated === "number" ? stated : undefined);
  return { value, trace: [...flag.trace, own] };
};
