import { tableOf, type Book } from "../book/book";
import { dimensionColumns } from "../book/dimensions";
import { rowWithKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { isTableOf, numbers, rawCell, type Table, texts } from "../book/table";
import type { Folded } from "../values/brands";
import { isoDate } from "../values/date";
import { fold } from "../values/text";

/** A register of entries: reported time, or travel and expenses. */
export type Entries = Table<"timeEntries" | "travelEntries">;

/** Whether a table is a register of entries. */
export const isEntries = (table: Table): table is Entries => isTableOf(table, "timeEntries", "travelEntries");

/** A coding (kontering): the code that something has in each dimension, as typed. */
export type Coding = (dimension: Folded) => string | undefined;

/** The code that an entry has in a column of a simple dimension; such a column is no field, so its cell is read here. */
export const codeIn = (entries: Entries, column: number, row: RowId): string | undefined => {
  const cell = String(entries.raw[row]?.[column] ?? "").trim();
  return cell === "" ? undefined : cell;
};

/** Reads the code that an entry has in a dimension. */
type CodeReader = (row: RowId) => string | undefined;

/**
 * The readers of the columns where entries of a register have their codes, by dimension, as `dimensions` (Dimensioner)
 * stands now.
 */
export const codeReaders = (book: Book, entries: Entries): ReadonlyMap<Folded, CodeReader> => {
  const table = tableOf(book, "dimensions");
  const [projects, customers] = [texts(entries, "project"), texts(entries, "customer")];
  const readers = new Map<Folded, CodeReader>();
  for (const { column, dimension } of dimensionColumns(book, entries))
    readers.set(dimension, (row) => codeIn(entries, column, row));
  const kinds = table ? texts(table, "kind") : [];
  const names = table ? texts(table, "dimension") : [];
  for (const one of table?.order ?? []) {
    const [kind, key] = [kinds[one], fold(names[one] ?? "")];
    // Where several rows bear a dimension's name, the topmost speaks for it, also of what kind it is.
    if (table && rowWithKey(table, key) !== one) continue;
    if (kind === "project") readers.set(key, (row) => projects[row]);
    if (kind === "customer") readers.set(key, (row) => customers[row]);
  }
  return readers;
};

/** The codings of the entries of a register, as `dimensions` (Dimensioner) stands now. */
export const entryCodings = (book: Book, entries: Entries): ((row: RowId) => Coding) => {
  const readers = codeReaders(book, entries);
  return (row) => (dimension) => readers.get(dimension)?.(row);
};

/** The coding of one entry. */
export const entryCoding = (book: Book, entries: Entries, row: RowId): Coding =>
  entryCodings(book, entries)(row);

/** What a sentence names an entry by: its day and who reported it. */
export const entryKey = (entries: Entries, row: RowId): string => {
  const day = numbers(entries, "date")[row];
  const words = [day === undefined ? "" : isoDate(day), String(rawCell(entries, row, "employee"))];
  return words.filter((word) => word !== "").join(" ");
};
