import { setNumber, learnSpelling, NO_KEY, type Dictionary } from "../columns/dictionary";
import { isFault, readAs, type CellValue, type Fault } from "../values/cell";
import { fromSerial } from "../values/date";
import { HOURS_SCALE } from "../values/hours";
import { MONEY_SCALE } from "../values/money";
import type { ReadOptions } from "../values/read-options";
import { isPlain } from "../values/text";
import { readCell, type StoredValue } from "../values/value-type";
import type { RowId } from "./row-id";
import { type Column, formatOf, type Table, valuesAt } from "./table";

type Rows = readonly [from: RowId, to: RowId];

/** The cells of one column, and where their values go. */
type Cells = {
  readonly raw: Table["raw"];
  /** The column in the sheet, counted from the table's first. */
  readonly at: number;
  readonly column: Column;
  /** Reads one cell in full, keeps what it says, and gives it back. */
  readonly readOne: (row: RowId, cell: CellValue) => StoredValue | undefined;
  /** Whether cells of the column show something else than their number. */
  readonly hasShown: boolean;
};

/** Blanks a value, where there is one; a row that is new has its place in the column, blank or not. */
const blank = (column: Column, row: RowId): void => {
  if (column[row] !== undefined || row >= column.length) column[row] = undefined;
};

/** Reads cells of any type. */
const readAny = ({ raw, at, column, readOne }: Cells, [from, to]: Rows): void => {
  for (let row = from; row < to; row++) {
    const cell = raw[row]?.[at];
    if (cell === undefined || cell === "") blank(column, row);
    else readOne(row, cell);
  }
};

/** Reads text: printed ASCII without outer white is kept as it stands. */
const readTexts = ({ raw, at, column, readOne }: Cells, [from, to]: Rows): void => {
  for (let row = from; row < to; row++) {
    const cell = raw[row]?.[at];
    if (cell === undefined || cell === "") blank(column, row);
    else if (typeof cell === "string" && isPlain(cell)) column[row] = cell;
    else readOne(row, cell);
  }
};

/** How many of what a column keeps go to 1, öre to a krona say, and the least that it may hold of them. */
type Unit = { readonly unit: number; readonly least: number };

/** Reads numbers of a unit: a small one that is whole in it, and no less than the least, needs no closer look. */
const readNumbers = (
  { raw, at, column, readOne, hasShown }: Cells,
  [from, to]: Rows,
  { unit, least }: Unit,
): void => {
  for (let row = from; row < to; row++) {
    const cell = raw[row]?.[at];
    if (typeof cell === "number") {
      const scaled = cell * unit;
      const whole = scaled | 0;
      if (whole === scaled && whole >= least && !hasShown) column[row] = whole;
      else readOne(row, cell);
    } else if (cell === undefined || cell === "") blank(column, row);
    else readOne(row, cell);
  }
};

/** Reads dates, which Excel hands over as serials. */
const readDates = ({ raw, at, column, readOne }: Cells, [from, to]: Rows, date1904: boolean): void => {
  for (let row = from; row < to; row++) {
    const cell = raw[row]?.[at];
    if (typeof cell === "number") {
      const day = fromSerial(cell, date1904);
      if (day !== undefined) column[row] = day | 0;
      else readOne(row, cell);
    } else if (cell === undefined || cell === "") blank(column, row);
    else readOne(row, cell);
  }
};

/** Reads codes that refer to a register: many rows spell few of them, so each spelling is read once. */
const readReferences = (
  { raw, at, column, readOne }: Cells,
  [from, to]: Rows,
  dictionary: Dictionary,
): void => {
  const { spellings } = dictionary;
  for (let row = from; row < to; row++) {
    const cell = raw[row]?.[at];
    let number: number | undefined = NO_KEY;
    if (cell === undefined || cell === "") blank(column, row);
    else {
      number = typeof cell === "string" ? spellings[cell] : undefined;
      if (number !== undefined) column[row] = String(cell);
      else {
        const reading = readOne(row, cell);
        // A number may show another code than its digits, and is no spelling of it.
        const spelling = typeof cell === "string" ? cell : undefined;
        number = typeof reading === "string" ? learnSpelling(dictionary, spelling, reading) : NO_KEY;
      }
    }
    setNumber(dictionary, row, number);
  }
};

/** Reads one column's cells of the rows from one to before another. */
export const readColumn = (table: Table, id: string, rows: Rows, options: ReadOptions): void => {
  const at = table.columnOf.get(id);
  const column = valuesAt(table, id);
  if (at === undefined || !column) return;
  const type = table.fields[at]?.type;
  if (!type) return;
  const { raw, faults } = table;
  const hasShown = table.shown.has(at);
  const readOne: Cells["readOne"] = (row, cell) => {
    const format = hasShown ? formatOf(table, row, at) : undefined;
    const reading = readCell(type, cell, options, format);
    column[row] = readAs(reading);
    if (!isFault(reading)) return reading;
    let ofRow = faults.get(row);
    if (!ofRow) faults.set(row, (ofRow = new Map<string, Fault>()));
    ofRow.set(id, reading);
    return reading.read;
  };
  const cells: Cells = { raw, at, column, readOne, hasShown };
  const dictionary = table.dictionaries.get(id);
  if (dictionary) readReferences(cells, rows, dictionary);
  else if (type.kind === "date") readDates(cells, rows, options.date1904);
  else if (type.kind === "hours" || type.kind === "money") {
    const unit = 10 ** (type.kind === "hours" ? HOURS_SCALE : MONEY_SCALE);
    readNumbers(cells, rows, { unit, least: (type.min ?? -Infinity) * unit });
  } else if (type.kind === "text" || type.kind === "code") readTexts(cells, rows);
  else readAny(cells, rows);
};
