import type { FieldId } from "../registers";
import type { RegisterId } from "../registers/register";
import type { CellValue } from "../values/cell";
import { writeCell, type StoredValue } from "../values/value-type";
import type { Book } from "./book";
import type { InsertRow, SetCell } from "./edit";
import { placeAtEnd } from "./positions";
import type { RowId } from "./row-id";
import { rawCell, type Table } from "./table";

/** A stored value as the cell content that the workbook's language writes it with. */
const cellFor = (book: Book, table: Table, field: string, value: StoredValue): CellValue => {
  const definition = table.register.fields.find(({ id }) => id === field);
  if (!definition) throw new Error(`${table.register.id} has no column ${field}`);
  return writeCell(definition.type, value, book.lang, book.date1904);
};

/** The edit that adds a row at the end of a register, blank but for these values. */
export const appendRow = <Id extends RegisterId>(
  book: Book,
  table: Table<Id>,
  values: Partial<Record<FieldId<Id>, StoredValue>>,
): InsertRow => {
  const cells = table.fields.map((field): CellValue => {
    const value = field && (values as Partial<Record<string, StoredValue>>)[field.id];
    return field && value !== undefined ? cellFor(book, table, field.id, value) : "";
  });
  return {
    kind: "insert",
    register: table.register.id,
    ...placeAtEnd(table),
    cells,
  };
};

/** The edit that gives one cell of a row another content; undefined where the sheet lacks the column. */
export const setContent = (table: Table, row: RowId, field: string, to: CellValue): SetCell | undefined => {
  const column = table.columnOf.get(field);
  if (column === undefined) return undefined;
  return { kind: "set", register: table.register.id, row, column, from: rawCell(table, row, field), to };
};

/** The edit that gives one field of a row another value, or blanks it; undefined where the sheet lacks the column. */
export const setField = <Id extends RegisterId>(
  book: Book,
  table: Table<Id>,
  row: RowId,
  field: FieldId<Id>,
  value: StoredValue | undefined,
): SetCell | undefined =>
  setContent(table, row, field, value === undefined ? "" : cellFor(book, table, field, value));
