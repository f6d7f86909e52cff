import { matchHeaders } from "../registers/headers";
import type { Field, Register } from "../registers/register";
import { isFault, type CellValue, type Fault, type Reading } from "../values/cell";
import type { ReadOptions } from "../values/read-options";
import { rowsPerStep, type Steps } from "../values/steps";
import { readCell, type StoredValue } from "../values/value-type";
import { internRow } from "./interned";
import type { Column, RawTable, RowId, Table } from "./table";

/** Keeps what a cell was read as, or remembers that it could not be. */
const keep = (table: Table, row: RowId, id: string, column: Column, reading: Reading<StoredValue>): void => {
  if (!isFault(reading)) {
    column[row] = reading;
    return;
  }
  column[row] = undefined;
  let faults = table.faults.get(row);
  if (!faults) table.faults.set(row, (faults = new Map<string, Fault>()));
  faults.set(id, reading);
};

/** Reads one column's cells of some rows. */
const readInto = (
  table: Table,
  [from, to]: readonly [number, number],
  id: string,
  at: number,
  options: ReadOptions,
): void => {
  const field = table.fields[at];
  const column = table.columns.get(id);
  if (!field || !column) return;
  const { type } = field;
  const interned = table.interned.get(id);
  for (let row = from; row < to; row++) {
    const cell = table.raw[row]?.[at] ?? "";
    if (cell === "") column[row] = undefined;
    else keep(table, row, id, column, readCell(type, cell, options));
    if (interned) internRow(interned, column[row], row);
  }
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
  for (const [id, at] of table.columnOf) readInto(table, [row, row + 1], id, at, options);
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
  if (id !== undefined && table.columnOf.get(id) === at) readInto(table, [row, row + 1], id, at, options);
};

/** Takes a row's values away; its id is never used again, except by undoing the deletion. */
export const clearRow = (table: Table, row: RowId): void => {
  table.raw[row] = undefined;
  table.faults.delete(row);
  for (const column of table.columns.values()) column[row] = undefined;
  for (const interned of table.interned.values()) internRow(interned, undefined, row);
};

/** A raw table as typed columns: every cell is read once, here, and a cell that cannot be read becomes a fault. */
export function* readTable(
  register: Register,
  raw: RawTable,
  options: ReadOptions,
  fields: readonly (Field | undefined)[] = matchHeaders(register, raw.headers),
): Steps<Table> {
  const columnOf = new Map<string, number>();
  const columns = new Map<string, Column>();
  fields.forEach((field, at) => {
    if (!field) return;
    columnOf.set(field.id, at);
    columns.set(field.id, []);
  });
  const { name, sheet, row, column, headers } = raw;
  const table: Table = {
    register,
    place: { name, sheet, row, column },
    headers,
    fields,
    columnOf,
    order: [],
    raw: [],
    columns,
    faults: new Map(),
    groups: new Map(),
    interned: new Map(),
    positions: undefined,
  };
  for (let from = 0; from < raw.rows.length; from += rowsPerStep) {
    const to = Math.min(from + rowsPerStep, raw.rows.length);
    for (let id = from; id < to; id++) {
      table.order.push(id);
      table.raw.push(raw.rows[id]);
    }
    // A column at a time: its cells are of one type.
    for (const [id, at] of columnOf) readInto(table, [from, to], id, at, options);
    yield to - from;
  }
  return table;
}
