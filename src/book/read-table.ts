import { setNumber, newDictionary, NO_KEY, type Dictionary } from "../columns/dictionary";
import { byteColumn, type GrowingColumn } from "../columns/growing";
import { matchHeaders } from "../registers/headers";
import type { Field, Register, RegisterId } from "../registers/register";
import type { CellValue } from "../values/cell";
import type { ReadOptions } from "../values/read-options";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { readColumn } from "./read-column";
import { columnAt, type ColumnAt, rowOrder, type RowId, rowId } from "./row-id";
import type { Column, RawTable, RowFormats, Table } from "./table";

const noFormats: RowFormats = new Map();

/** Mends what is kept of a row, after its cells were read. */
const refreshCaches = (table: Table, row: RowId): void => {
  for (const cache of table.caches.values()) cache.refresh(row);
};

/** Reads the typed values of one row into the columns, and remembers the cells that could not be read. */
export const readRow = (
  table: Table,
  row: RowId,
  cells: readonly CellValue[],
  options: ReadOptions,
): void => {
  table.raw[row] = cells;
  table.faults.delete(row);
  for (const id of table.columns.keys()) readColumn(table, id, [row, rowId(row + 1)], options);
  refreshCaches(table, row);
};

/** Reads a row of which one cell is another than before. */
export const rereadCell = (
  table: Table,
  row: RowId,
  at: number,
  cells: readonly CellValue[],
  options: ReadOptions,
): void => {
  // The faults of a row stand in the order of its columns.
  if (table.faults.has(row)) {
    readRow(table, row, cells, options);
    return;
  }
  table.raw[row] = cells;
  const id = table.fields[at]?.id;
  if (id !== undefined && table.columnOf.get(id) === at)
    readColumn(table, id, [row, rowId(row + 1)], options);
  refreshCaches(table, row);
};

/** Takes a row's values away; its id is never used again, except by undoing the deletion. */
export const clearRow = (table: Table, row: RowId): void => {
  table.raw[row] = undefined;
  table.faults.delete(row);
  for (const column of table.columns.values()) column[row] = undefined;
  for (const dictionary of table.dictionaries.values()) setNumber(dictionary, row, NO_KEY);
  refreshCaches(table, row);
};

/** A column with room for so many rows, none of them read. */
const newColumn = (rows: number): Column => {
  const column: Column = [undefined];
  // Having held `undefined`, it takes a value of any kind and is not made over when the first of another kind comes.
  column.length = rows;
  return column;
};

/** The ids of so many rows, from top to bottom. */
const rowIds = (rows: number): RowId[] => {
  const ids = new Array<RowId>(rows);
  for (let row = rowId(0); row < rows; row++) ids[row] = row;
  return ids;
};

/** What cells show by their number format, by the ids of their rows. */
const shownIn = ({ formats = noFormats, rows }: RawTable): Table["shown"] =>
  new Map(
    Array.from(formats, ([column, ofRows]) => [
      columnAt(column),
      new Map(
        Array.from(ofRows, ([row, format]) => [rowId(row), { cell: rows[row]?.[column] ?? "", format }]),
      ),
    ]),
  );

const isText = ({ type: { kind } }: Field): boolean => kind === "text" || kind === "code";

/** A raw table as typed columns: every cell is read once, here, and a cell that cannot be read becomes a fault. */
export function* readTable<Id extends RegisterId>(
  register: Register & { readonly id: Id },
  raw: RawTable,
  options: ReadOptions,
  fields: readonly (Field | undefined)[] = matchHeaders(register, raw.headers),
): Task<Table<Id>> {
  const { name, id, sheet, row, column, headers, rows, calculated } = raw;
  const columnOf = new Map<string, ColumnAt>();
  const columns = new Map<string, Column>();
  const dictionaries = new Map<string, Dictionary>();
  const looks = new Map<string, GrowingColumn<Uint8Array>>();
  for (const [at, field] of fields.entries()) {
    if (!field) continue;
    columnOf.set(field.id, columnAt(at));
    columns.set(field.id, newColumn(rows.length));
    if (isText(field)) looks.set(field.id, byteColumn(rows.length, 0));
    if (field.type.kind === "code" && field.refersTo) dictionaries.set(field.id, newDictionary(rows.length));
    // Room for a million rows takes its time.
    yield 0;
  }
  const table: Table<Id> = {
    register,
    place: { name, ...(id !== undefined && { id }), sheet, row, column, ...(calculated && { calculated }) },
    headers,
    fields,
    columnOf,
    order: rowOrder(rowIds(rows.length)),
    raw: rows.slice(),
    columns,
    shown: shownIn(raw),
    faults: new Map(),
    indexes: new Map(),
    dictionaries,
    looks,
    caches: new Map(),
    positions: undefined,
  };
  for (let done = 0; done < rows.length; done += ROWS_PER_SLICE) {
    const [from, to] = [rowId(done), rowId(Math.min(done + ROWS_PER_SLICE, rows.length))];
    // A column at a time: its cells are of one type.
    for (const id of columns.keys()) readColumn(table, id, [from, to], options);
    yield to - from;
  }
  return table;
}
