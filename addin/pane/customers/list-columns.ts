import { hasField, type Table } from "#core/book/table";

/** The columns of the list: number, name and city (#133). */
const columnIds = ["number", "name", "city"] as const;
export type ListColumn = (typeof columnIds)[number];

/** Those of the list's columns that the sheet has. */
export const listColumns = (table: Table<"customers">): readonly ListColumn[] =>
  columnIds.filter((field) => hasField(table, field));

/** A column's header as the sheet has it. */
export const headerOf = (table: Table, field: string): string =>
  table.headers[table.columnOf.get(field) ?? -1] ?? "";
