import { tableOf, type Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import { valuesAt, type Table } from "#core/book/table";
import type { Listed } from "#core/rules/engine/listing";

const textIn = (table: Table, row: RowId, field: string): string => {
  const value = valuesAt(table, field)?.[row];
  return typeof value === "string" ? value : "";
};

/** What a finding's row is called where its register has a key: `10 Mässor`; "" where nothing names it. */
export const rowName = (book: Book, { finding: { at }, register }: Listed): string => {
  const table = at && register && tableOf(book, register);
  if (!table || table.register.key.length === 0) return "";
  const named = new Set<string>([...table.register.key, "name"]);
  return Array.from(named, (field) => textIn(table, at.row, field))
    .filter((text) => text !== "")
    .join(" ");
};

/** The code of the project that a finding's row is of, or names; "" for none. */
export const projectOf = (book: Book, { finding: { at }, register }: Listed): string => {
  const table = at && register && tableOf(book, register);
  if (!table) return "";
  if (register === "projects") return textIn(table, at.row, "code");
  const naming = table.register.fields.find(({ refersTo }) => refersTo === "projects");
  return naming ? textIn(table, at.row, naming.id) : "";
};
