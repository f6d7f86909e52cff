import { setNumber, learnSpelling, NO_KEY, type Dictionary } from "../columns/dictionary";
import { byteColumn, makeRoom, type GrowingColumn } from "../columns/growing";
import { isFault, readAs, type CellValue, type Fault } from "../values/cell";
import { fromSerial } from "../values/date";
import { HOURS_SCALE } from "../values/hours";
import { MONEY_SCALE } from "../values/money";
import type { ReadOptions } from "../values/read-options";
import { hasInvisible, isPlain } from "../values/text";
import { readCell, type StoredValue } from "../values/value-type";
import type { RowId } from "./row-id";
import { AS_IT_STANDS, CLOSER, type Column, formatOf, type Table, valuesAt, WITH_INVISIBLE } from "./table";

type Rows = readonly [from: RowId, to: RowId];

/** The cells of one column, and where their values go. */
type Cells = {
  readonly raw: Table["raw"];
  /** The column in the sheet, counted from the table's first. */
  readonly at: number;
  readonly column: Column;
  /** Reads one cell in full, keeps what it says, and gives it back. */
  readonly readOne: (row: RowId, cell: CellValue) => StoredValue | undefined;
  /** Where it is noted how closely each cell of a text column was looked at. */
  readonly looks: GrowingColumn<Uint8Array>;
  /** Whether cells of the column show something else than their number. */
  readonly hasShown: boolean;
};

/** Blanks a value, where there is one; a row that is new has its place in the column, blank or not. */
const blank = (column: Column, row: RowId): void => {
  if (column[row] !== undefined || row >= column.length) column[row] = undefined;
};

/** Stands in for the notes of a column that is none of text, and takes none. */
const noted = byteColumn(0, 0);

/** Reads cells of any type. */
const readAny = ({ raw, at, column, readOne }: Cells, [from, to]: Rows): void => {
  for (let row = from; row < to; row++) {
    const cell = raw[row]?.[at];
    if (cell === undefined || cell === "") blank(column, row);
    else readOne(row, cell);
  }
};

const lookAt = (cell: CellValue): number =>
  typeof cell === "string" && hasInvisible(cell) ? WITH_INVISIBLE : CLOSER;

/** Reads text: printed ASCII without outer white is kept as it stands. */
const readTexts = ({ raw, at, column, readOne, looks }: Cells, [from, to]: Rows): void => {
  makeRoom(looks, to - 1);
  const { values } = looks;
  for (let row = from; row < to; row++) {
    const cell = raw[row]?.[at];
    let look: number = AS_IT_STANDS;
    if (cell === undefined || cell === "") blank(column, row);
    else if (typeof cell === "string" && isPlain(cell)) column[row] = cell;
    else {
      look = lookAt(cell);
      readOne(row, cell);
    }
    values[row] = look;
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
  { raw, at, column, readOne, looks }: Cells,
  [from, to]: Rows,
  dictionary: Dictionary,
): void => {
  const { spellings } = dictionary;
  makeRoom(looks, to - 1);
  const { values } = looks;
  for (let row = from; row < to; row++) {
    const cell = raw[row]?.[at];
    let number: number | undefined = NO_KEY;
    values[row] = AS_IT_STANDS;
    if (cell === undefined || cell === "") blank(column, row);
    else {
      number = typeof cell === "string" ? spellings[cell] : undefined;
      if (number !== undefined) column[row] = String(cell);
      else {
        values[row] = lookAt(cell);
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
  const keepFault = (row: RowId, fault: Fault): void => {
    let ofRow = faults.get(row);
    if (!ofRow) faults.set(row, (ofRow = new Map<string, Fault>()));
    ofRow.set(id, fault);
  };
  const readOne: Cells["readOne"] = (row, cell) => {
    const format = hasShown ? formatOf(table, row, at) : undefined;
    const reading = readCell(type, cell, options, format);
    column[row] = readAs(reading);
    if (!isFault(reading)) return reading;
    keepFault(row, reading);
    return reading.read;
  };
  const cells: Cells = { raw, at, column, readOne, looks: table.looks.get(id) ?? noted, hasShown };
  const dictionary = table.dictionaries.get(id);
  if (dictionary) readReferences(cells, rows, dictionary);
  else if (type.kind === "date") readDates(cells, rows, options.date1904);
  else if (type.kind === "hours" || type.kind === "money") {
    const unit = 10 ** (type.kind === "hours" ? HOURS_SCALE : MONEY_SCALE);
    readNumbers(cells, rows, { unit, least: (type.min ?? -Infinity) * unit });
  } else if (type.kind === "text" || type.kind === "code") readTexts(cells, rows);
  else readAny(cells, rows);
  if (!hasShown) return;
  const [from, to] = rows;
  for (let row = from; row < to; row++) {
    const formula = raw[row]?.[at] === "" ? formatOf(table, row, at) : undefined;
    if (formula !== undefined) keepFault(row, { fault: "not-calculated", text: formula });
  }
};
