import { fold } from "../values/text";
import { addText, newSpellings, type Spellings } from "./spellings";
import type { RowId, Table } from "./table";

/** What stands for a key where the cell is blank. */
export const NO_KEY = -1;

/**
 * The keys of a text column as small numbers, so that a pass over its rows compares and looks up numbers alone. Each
 * spelling is read and folded once.
 */
export type Interned = {
  /** The folded key of each number. */
  readonly keys: string[];
  readonly byKey: Map<string, number>;
  /** The number of each row's key; NO_KEY where there is none. Longer than the rows are. */
  numbers: Int32Array;
  /** The cells as they are spelt, the text that each was read as, and the number of its key. */
  readonly spellings: Spellings;
  readonly readings: string[];
  readonly keyOf: number[];
};

/** No keys yet, and room for so many rows. */
export const newInterned = (rows: number): Interned => ({
  keys: [],
  byKey: new Map(),
  numbers: new Int32Array(rows).fill(NO_KEY),
  spellings: newSpellings(),
  readings: [],
  keyOf: [],
});

/** The number of a key; a new one for a key not met before. */
const numberOfKey = ({ keys, byKey }: Interned, key: string): number => {
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const number = keys.push(key) - 1;
  byKey.set(key, number);
  return number;
};

/** Remembers what a cell's spelling was read as, for the next cell that is spelt so; gives the spelling's number. */
export const learnSpelling = (interned: Interned, spelling: string, reading: string): number => {
  interned.readings.push(reading);
  interned.keyOf.push(numberOfKey(interned, fold(reading)));
  return addText(interned.spellings, spelling);
};

/** Gives a row the key of a spelling, or none. */
export const internRow = (interned: Interned, row: RowId, spelling: number): void => {
  if (row >= interned.numbers.length) {
    const longer = new Int32Array(2 * row + 2).fill(NO_KEY);
    longer.set(interned.numbers);
    interned.numbers = longer;
  }
  interned.numbers[row] = spelling < 0 ? NO_KEY : (interned.keyOf[spelling] ?? NO_KEY);
};

/** The numbered keys of a column that refers to a register; none where the sheet lacks the column. */
export const internedOf = (table: Table, field: string): Interned =>
  table.interned.get(field) ?? newInterned(0);
