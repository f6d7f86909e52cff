import { requireTable, type Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { type Table, valuesAt } from "../book/table";
import type { Field, RegisterId } from "../registers/register";
import type { CellValue } from "../values/cell";
import { guard } from "../values/export-guard";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { writeText } from "../values/value-type";
import { isCodePage } from "./code-pages";
import { csvLine } from "./csv-line";
import { encode, lostTogether } from "./encode";
import type { LostCharacter } from "./encoding";
import type { ExportedFile, ExportOptions, UnreadCell } from "./exported-file";
import { rawText } from "./raw-text";

const BYTE_ORDER_MARK = "\uFEFF";

const isText = ({ type }: Field): boolean => type.kind === "text" || type.kind === "code";

/** A cell as it stands: its text guarded, a number as its column's kind is written. */
const asItStands = (raw: CellValue, field: Field | undefined, decimal: ExportOptions["decimal"]): string => {
  const text = rawText(raw, field && isText(field) ? "." : decimal);
  return typeof raw === "string" ? guard(text) : text;
};

const fieldText = (table: Table, row: RowId, at: number, field: Field, options: ExportOptions): string => {
  const value = valuesAt(table, field.id)?.[row];
  if (value === undefined) return asItStands(table.raw[row]?.[at] ?? "", field, options.decimal);
  const text = writeText(field.type, value, options.lang, options.decimal);
  return isText(field) ? guard(text) : text;
};

const headerTexts = (table: Table, columns: readonly number[], { lang }: ExportOptions): string[] =>
  columns.map((at) => guard(table.fields[at]?.[lang] ?? table.headers[at] ?? ""));

const together = (pieces: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};

/**
 * A register as a CSV file that can be read in again (#148, Q38): values as they are kept, text guarded against
 * being run as a formula (reliability A4), the user's own columns along, cells that could not be read as they
 * stand. Blank rows are left out. Yields the rows done. The book must hold the register.
 */
export function* exportCsv(book: Book, register: RegisterId, options: ExportOptions): Task<ExportedFile> {
  const table = requireTable(book, register);
  const columns = options.columns ?? table.headers.map((_, at) => at);
  const pieces: Uint8Array[] = [];
  const lost: (readonly LostCharacter[])[] = [];
  const unread: UnreadCell[] = [];
  let rows = 0;
  const hasMark = !isCodePage(options.encoding) && (options.byteOrderMark || options.encoding !== "utf-8");
  let text = hasMark ? BYTE_ORDER_MARK : "";
  if (options.header) text += csvLine(headerTexts(table, columns, options), options.delimiter);
  const flush = (): void => {
    const encoded = encode(text, options.encoding);
    pieces.push(encoded.bytes);
    lost.push(encoded.lost);
    text = "";
  };
  for (const [position, row] of table.order.entries()) {
    if (options.rows && !options.rows.has(row)) continue;
    const texts = columns.map((at) => {
      const field = table.fields[at];
      if (!field) return asItStands(table.raw[row]?.[at] ?? "", undefined, options.decimal);
      return fieldText(table, row, at, field, options);
    });
    for (const [field, fault] of table.faults.get(row) ?? []) {
      const at = table.columnOf.get(field);
      const isTold = fault.read === undefined && at !== undefined && columns.includes(at);
      if (isTold) unread.push({ row, field, text: fault.text });
    }
    if (texts.some((each) => each.trim() !== "")) {
      text += csvLine(texts, options.delimiter);
      rows++;
    }
    if (position % ROWS_PER_SLICE !== ROWS_PER_SLICE - 1) continue;
    flush();
    yield ROWS_PER_SLICE;
  }
  flush();
  return { bytes: together(pieces), rows, lost: lostTogether(lost), unread };
}
