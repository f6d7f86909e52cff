import { tableOf, type Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { setField } from "#core/book/new-row";
import type { RowId } from "#core/book/row-id";
import { numbers, type Table } from "#core/book/table";
import { deletionOf, planDeletion } from "#core/records/deletion";
import { idleTwins } from "#core/records/idle-twins";
import type { Finding } from "#core/rules/engine/rule";
import { finish } from "#core/values/task";
import { rowOf } from "./customer-ref";
import type { CustomerRef } from "./state";

const rowsOf = (book: Book, customers: readonly CustomerRef[]): RowId[] =>
  customers.flatMap((customer) => rowOf(book, customer) ?? []);

/** The edits that delete those of some customers that nothing names (#137, Q37). */
export const removal = (book: Book, customers: readonly CustomerRef[]): readonly Edit[] => {
  const table = tableOf(book, "customers");
  if (!table) return [];
  return deletionOf(table, finish(planDeletion(book, table, rowsOf(book, customers))).free);
};

/** The edits that set Aktiv to Nej where it is not (Q37). */
export const stopping = (book: Book, table: Table<"customers">, rows: readonly RowId[]): Edit[] => {
  const active = numbers(table, "active");
  return rows.flatMap((row) => (active[row] === 0 ? [] : (setField(book, table, row, "active", 0) ?? [])));
};

/** The edits that put customers out of use. */
export const stoppingOf = (book: Book, customers: readonly CustomerRef[]): readonly Edit[] => {
  const table = tableOf(book, "customers");
  return table ? stopping(book, table, rowsOf(book, customers)) : [];
};

/** The edits that put those of the possible duplicates out of use that nothing names (Q32). */
export const twinStopping = (book: Book, findings: readonly Finding[]): readonly Edit[] => {
  const table = tableOf(book, "customers");
  if (!table) return [];
  const groups = new Map<RowId, readonly RowId[]>();
  for (const { rule, also = [] } of findings) {
    const rows = also.map(({ row }) => row);
    if (rule === "possible-duplicate" && rows[0] !== undefined) groups.set(rows[0], rows);
  }
  return stopping(book, table, finish(idleTwins(book, table, [...groups.values()])));
};
