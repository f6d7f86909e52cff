import { tableOf, type Book } from "../book/book";
import { foldedOf, joinedKey } from "../book/keys";
import { hasField, type Table } from "../book/table";
import type { Field } from "../registers/register";
import type { CellValue } from "../values/cell";
import { fold } from "../values/text";
import { eachField, eachHeader, fieldOfHeader } from "./each-column";
import type { Report, ReportId } from "./report";
import { shapes } from "./shapes";

/** Headers that a report on its sheet lacks, and the columns of which one may be what is missing under another name. */
export type Renamed = { readonly missing: readonly string[]; readonly columns: readonly string[] };

const isCount = (cell: CellValue): boolean => typeof cell === "number" && Number.isInteger(cell) && cell >= 0;

/** The owner's own columns that hold something in every way that is asked for, and that no formula of the table's fills. */
const ownColumns = (
  { register, headers, fields, raw, order, place: { calculated } }: Table<ReportId>,
  isSuch: (cell: CellValue) => boolean,
): string[] =>
  headers.filter((header, at) => {
    if (fields[at] || fieldOfHeader(register.id, header) !== undefined || calculated?.has(at)) return false;
    const cells = order.map((row) => raw[row]?.[at] ?? "").filter((cell) => cell !== "");
    return cells.length > 0 && cells.every(isSuch);
  });

/** Whether a report without a column for levels has rows of projects that still are, and that one of the main projects lacks. */
const hasDeepRows = (book: Book, table: Table<ReportId>, { rows }: Report): boolean => {
  const projects = tableOf(book, "projects");
  if (!shapes[table.register.id].hasLevels || hasField(table, "level") || !projects) return false;
  const told = new Set(rows.map((row) => joinedKey([fold(String(row["code"] ?? ""))])));
  const known = new Set(projects.order.map((row) => foldedOf(projects, row, projects.register.key)));
  return table.order.some((row) => {
    const key = foldedOf(table, row, table.register.key);
    return key !== undefined && !told.has(key) && known.has(key);
  });
};

/**
 * Whether a column of a report may have got another header: the report lacks one that it had, and has one of the owner's own
 * that may be it. What stands there would be old figures beside new ones. A column that was deleted leaves none, and one
 * that holds nothing, or for counts anything but counts, is not it.
 */
export const renamedIn = (book: Book, table: Table<ReportId>, report: Report): Renamed | undefined => {
  const { register, headers } = table;
  const fields: readonly Field[] = register.fields;
  const headerOf = (field: Field): string => field[book.lang];
  const missing = fields
    .filter(({ id, optional }) => optional !== true && !table.columnOf.has(id))
    .map(headerOf);
  const columns = missing.length > 0 ? ownColumns(table, () => true) : [];
  if (columns.length > 0) return { missing, columns };
  const there = new Set(headers.map((header) => fieldOfHeader(register.id, header)));
  const lacking = report.each.filter((code) => !there.has(eachField(code)));
  const level = fields.filter(({ id }) => id === "level" && hasDeepRows(book, table, report)).map(headerOf);
  const counted = [...level, ...lacking.map((code) => eachHeader(register.id, code, book.lang))];
  const counts = counted.length > 0 ? ownColumns(table, isCount) : [];
  return counts.length > 0 ? { missing: counted, columns: counts } : undefined;
};
