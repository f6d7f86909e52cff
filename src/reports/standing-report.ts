import { tableOf, type Book } from "../book/book";
import { hasField } from "../book/table";
import { codeOfHeader } from "./each-column";
import type { ReportId } from "./report";
import { reportSheet, type ReportSheet } from "./report-sheet";

/** Several levels of the tree stand in a report that has a column for them. */
export const DEEP = 2;

/** What a report's table has a column for each of, by its headers. */
export const eachIn = (id: ReportId, headers: readonly string[]): string[] =>
  headers.flatMap((header) => codeOfHeader(id, header) ?? []);

/** The name that the chart of a report's table bears, by which it is found again whatever it shows. */
export const chartName = (table: string): string => `Kontera ${table}`;

/** A report that stands in the workbook: its table, by Excel's name, and what Kontera puts on its sheet besides the rows. */
export type StandingReport = { readonly table: string; readonly report: ReportSheet };

/** A report of a company as it stands in the workbook; undefined where it has none. */
export const standingReport = (book: Book, id: ReportId, company: string): StandingReport | undefined => {
  const table = tableOf(book, id);
  if (!table) return undefined;
  const levels = hasField(table, "level") ? DEEP : 1;
  const each = eachIn(id, table.headers);
  return { table: table.place.name, report: reportSheet(id, book.lang, { levels, each, company }) };
};
