import { tableOf, type Book } from "../book/book";
import { loggedJobs } from "../book/log";
import { registers } from "../registers";
import type { ReportId } from "./report";

/**
 * Whether the table that bears a report's name is one that Kontera made: it has every column that a new one has, or the log
 * tells of a job in it. Somebody's own table may be called the same, and is then left alone.
 */
export const isOwnTable = (book: Book, id: ReportId): boolean => {
  const table = tableOf(book, id);
  if (!table) return false;
  const columns: ReadonlyMap<string, unknown> = table.columnOf;
  return (
    registers[id].fields.every((field) => field.optional === true || columns.has(field.id)) ||
    loggedJobs(book).some(({ register }) => register === id)
  );
};
