import { requireTable, type Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { type Table, valuesAt } from "../book/table";
import type { Field, RegisterId } from "../registers/register";
import type { CellValue } from "../values/cell";
import { guard } from "../values/export-guard";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { writeText, type StoredValue } from "../values/value-type";
import { isCodePage } from "./code-pages";
import { csvLine } from "./csv-line";
import type { ExportedFile, ExportOptions, UnreadCell } from "./exported-file";
import { encodedLines } from "./line-sink";
import { rawText } from "./raw-text";
import { utf8Lines } from "./utf8-lines";

const BYTE_ORDER_MARK = "\uFEFF";

const isText = ({ type }: Field): boolean => type.kind === "text" || type.kind === "code";

/** A cell as it stands: its text guarded, a number as its column's kind is written. */
const asItStands = (raw: CellValue, field: Field | undefined, decimal: ExportOptions["decimal"]): string => {
  const text = rawText(raw, field && isText(field) ? "." : decimal);
  return typeof raw === "string" ? guard(text) : text;
};

/** What a column has in each row, as a file has it. */
type ColumnText = (row: RowId) => string;

/** The texts of numbers that stand for something written longer, a day say: each is made once. */
const remembered = (make: (value: StoredValue) => string): ((value: StoredValue) => string) => {
  const known = new Map<StoredValue, string>();
  return (value) => {
    const text = known.get(value);
    if (text !== undefined) return text;
    const made = make(value);
    known.set(value, made);
    return made;
  };
};

/** What a column has in each row. */
const columnText = (table: Table, at: number, { lang, decimal }: ExportOptions): ColumnText => {
  const field = table.fields[at];
  const standing = (row: RowId): string => asItStands(table.raw[row]?.[at] ?? "", field, decimal);
  if (!field) return standing;
  const values = valuesAt(table, field.id) ?? [];
  const { type } = field;
  if (isText(field))
    return (row) => {
      const value = values[row];
      return typeof value === "string" ? guard(value) : standing(row);
    };
  const write = (value: StoredValue): string => writeText(type, value, lang, decimal);
  const isFew = type.kind === "date" || type.kind === "bool" || type.kind === "enum";
  const textOf = isFew ? remembered(write) : write;
  return (row) => {
    const value = values[row];
    return value === undefined ? standing(row) : textOf(value);
  };
};

const headerTexts = (table: Table, columns: readonly number[], { lang }: ExportOptions): string[] =>
  columns.map((at) => guard(table.fields[at]?.[lang] ?? table.headers[at] ?? ""));

const unreadIn = (table: Table, row: RowId, columns: readonly number[]): UnreadCell[] =>
  [...(table.faults.get(row) ?? [])].flatMap(([field, fault]) => {
    const at = table.columnOf.get(field);
    const isTold = fault.read === undefined && at !== undefined && columns.includes(at);
    return isTold ? [{ row, field, text: fault.text }] : [];
  });

/**
 * A register as a CSV file that can be read in again (#148, Q38): values as they are kept, text guarded against
 * being run as a formula (reliability A4), the user's own columns along, cells that could not be read as they
 * stand. Blank rows are left out. Yields the rows done. The book must hold the register.
 */
export function* exportCsv(book: Book, register: RegisterId, options: ExportOptions): Task<ExportedFile> {
  const table = requireTable(book, register);
  const columns = options.columns ?? table.headers.map((_, at) => at);
  const unread: UnreadCell[] = [];
  const cells: string[] = columns.map(() => "");
  let rows = 0;
  let done = 0;
  const { encoding, delimiter } = options;
  const hasMark = !isCodePage(encoding) && (options.byteOrderMark || encoding !== "utf-8");
  const header = options.header ? csvLine(headerTexts(table, columns, options), delimiter) : "";
  const before = (hasMark ? BYTE_ORDER_MARK : "") + header;
  const sink =
    encoding === "utf-8" ? utf8Lines(before, delimiter) : encodedLines(before, delimiter, encoding);
  const writers = columns.map((at) => columnText(table, at, options));
  for (const row of table.order) {
    if (!options.rows || options.rows.has(row)) {
      if (table.faults.has(row)) unread.push(...unreadIn(table, row, columns));
      let isBlank = true;
      for (let place = 0; place < writers.length; place++) {
        const cell = writers[place]?.(row) ?? "";
        if (isBlank && cell !== "" && cell.trim() !== "") isBlank = false;
        cells[place] = cell;
      }
      if (!isBlank) {
        sink.line(cells);
        rows++;
      }
    }
    if (++done % ROWS_PER_SLICE !== 0) continue;
    sink.slice(done / table.order.length);
    yield ROWS_PER_SLICE;
  }
  return { ...sink.end(), rows, unread };
}
