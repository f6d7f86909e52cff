import { fold } from "../values/text";
import type { RowId } from "./row-id";

/** What stands for a key where the cell is blank. */
export const NO_KEY = -1;

/**
 * The keys of a column that refers to a register as small numbers, so that a pass over its rows compares and looks up
 * numbers alone. Each spelling is read and folded once.
 */
export type Dictionary = {
  /** The folded key of each number. */
  readonly keys: string[];
  readonly byKey: Map<string, number>;
  /**
   * The number of each spelling's key, where the cell is read as it stands. An object, not a Map: what has been a
   * property's name once is found as fast as a number.
   */
  readonly spellings: Record<string, number>;
  /** The number of each row's key; NO_KEY where there is none. Longer than the rows are. */
  numbers: Int32Array;
};

/** No keys yet, and room for so many rows. */
export const newDictionary = (rows: number): Dictionary => ({
  keys: [],
  byKey: new Map(),
  spellings: Object.create(null) as Record<string, number>,
  numbers: new Int32Array(rows).fill(NO_KEY),
});

/** The number of a cell's key; a new one for a key not met before. */
export const learnSpelling = (
  { keys, byKey, spellings }: Dictionary,
  cell: string,
  reading: string,
): number => {
  const key = fold(reading);
  let number = byKey.get(key);
  if (number === undefined) {
    number = keys.push(key) - 1;
    byKey.set(key, number);
  }
  if (cell === reading) spellings[cell] = number;
  return number;
};

/** Gives a row the number of a key, or none. */
export const setNumber = (interned: Dictionary, row: RowId, number: number): void => {
  if (row >= interned.numbers.length) {
    const longer = new Int32Array(2 * row + 2).fill(NO_KEY);
    longer.set(interned.numbers);
    interned.numbers = longer;
  }
  interned.numbers[row] = number;
};

/** What a column that the sheet lacks has: no key on any row. */
export const noDictionary = newDictionary(0);
