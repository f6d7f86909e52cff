import { isFault, type Fault, type Reading } from "../values/cell";
import { fromSerial } from "../values/date";
import { HOURS_SCALE } from "../values/hours";
import { MONEY_SCALE } from "../values/money";
import type { ReadOptions } from "../values/read-options";
import { readCell, type StoredValue, type ValueType } from "../values/value-type";
import { internRow, learnSpelling, type Interned } from "./interned";
import { numberOfText } from "./spellings";
import type { Column, RowId, Table } from "./table";

/** One column of a table as it is read: where it stands, what it holds, and where its values go. */
type Target = {
  readonly table: Table;
  readonly id: string;
  /** The worksheet column, counted from the table's first. */
  readonly at: number;
  readonly type: ValueType;
  readonly column: Column;
  readonly options: ReadOptions;
};

/** Keeps what a cell was read as, or remembers that it could not be. */
const keep = ({ table, id, column }: Target, row: RowId, reading: Reading<StoredValue>): void => {
  if (!isFault(reading)) {
    column[row] = reading;
    return;
  }
  column[row] = undefined;
  let faults = table.faults.get(row);
  if (!faults) table.faults.set(row, (faults = new Map<string, Fault>()));
  faults.set(id, reading);
};

/** Reads cells of any type, one at a time. */
const readAny = (target: Target, from: RowId, to: RowId): void => {
  const { column, at, type, options } = target;
  const { raw } = target.table;
  for (let row = from; row < to; row++) {
    const cell = raw[row]?.[at] ?? "";
    if (cell === "") column[row] = undefined;
    else keep(target, row, readCell(type, cell, options));
  }
};

/** Reads numbers of a unit: a small one that is whole in it, and no less than the least, needs no closer look. */
const readNumbers = (target: Target, from: RowId, to: RowId, unit: number, min = -Infinity): void => {
  const { column, at, type, options } = target;
  const { raw } = target.table;
  const least = min * unit;
  for (let row = from; row < to; row++) {
    const cell = raw[row]?.[at] ?? "";
    if (cell === "") column[row] = undefined;
    else if (typeof cell === "number") {
      const scaled = cell * unit;
      const whole = scaled | 0;
      if (whole === scaled && whole >= least) column[row] = whole;
      else keep(target, row, readCell(type, cell, options));
    } else keep(target, row, readCell(type, cell, options));
  }
};

/** Reads dates, which Excel hands over as serials. */
const readDates = (target: Target, from: RowId, to: RowId): void => {
  const { column, at, type, options } = target;
  const { raw } = target.table;
  const { date1904 } = options;
  for (let row = from; row < to; row++) {
    const cell = raw[row]?.[at] ?? "";
    if (cell === "") column[row] = undefined;
    else {
      const day = typeof cell === "number" ? fromSerial(cell, date1904) : undefined;
      if (day !== undefined) column[row] = day | 0;
      else keep(target, row, readCell(type, cell, options));
    }
  }
};

/** Reads codes that refer to a register: many rows spell few of them, so each spelling is read once. */
const readReferences = (target: Target, from: RowId, to: RowId, interned: Interned): void => {
  const { column, at, type, options } = target;
  const { raw } = target.table;
  const { spellings, readings } = interned;
  for (let row = from; row < to; row++) {
    const cell = raw[row]?.[at] ?? "";
    if (cell === "") {
      column[row] = undefined;
      internRow(interned, row, -1);
      continue;
    }
    let spelling = typeof cell === "string" ? numberOfText(spellings, cell) : -1;
    if (spelling >= 0) column[row] = readings[spelling];
    else {
      const reading = readCell(type, cell, options);
      keep(target, row, reading);
      if (typeof cell === "string" && typeof reading === "string")
        spelling = learnSpelling(interned, cell, reading);
    }
    internRow(interned, row, spelling);
  }
};

/** Reads one column's cells of the rows from one to before another. */
export const readColumn = (
  table: Table,
  id: string,
  [from, to]: readonly [number, number],
  options: ReadOptions,
): void => {
  const at = table.columnOf.get(id) ?? -1;
  const column = table.columns.get(id);
  const type = table.fields[at]?.type;
  if (!column || !type) return;
  const target: Target = { table, id, at, type, column, options };
  const interned = table.interned.get(id);
  if (interned) readReferences(target, from, to, interned);
  else if (type.kind === "date") readDates(target, from, to);
  else if (type.kind === "hours") readNumbers(target, from, to, 10 ** HOURS_SCALE, type.min);
  else if (type.kind === "money") readNumbers(target, from, to, 10 ** MONEY_SCALE, type.min);
  else readAny(target, from, to);
};
