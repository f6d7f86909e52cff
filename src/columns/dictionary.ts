import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { intColumn, put, type GrowingColumn } from "./growing";

/** What stands for the number of a key, never for a row, where the cell is blank. */
export const NO_KEY = -1;

/** What stands for the number of a key that no cell has held. */
const UNHEARD_OF = -2;

/**
 * The keys of a column of text as small numbers, so that a pass over its rows compares and looks up numbers alone. Each
 * spelling is read and folded once.
 */
export type Dictionary = {
  /** The key of each number. */
  readonly keys: Folded[];
  readonly byKey: Map<Folded, number>;
  /**
   * The number of each spelling's key, where the cell is read as it stands. An object, not a Map: what has been a
   * property's name once is found as fast as a number.
   */
  readonly spellings: Record<string, number>;
  /** The number of each row's key; ask numberAt. */
  readonly numbers: GrowingColumn<Int32Array>;
};

/** No keys yet, and room for so many rows. */
export const newDictionary = (rows: number): Dictionary => ({
  keys: [],
  byKey: new Map(),
  spellings: Object.create(null) as Record<string, number>,
  numbers: intColumn(rows, NO_KEY),
});

/** The number of a cell's key; a new one for a key not met before. */
export const learnSpelling = (
  { keys, byKey, spellings }: Dictionary,
  cell: string | undefined,
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
export const setNumber = ({ numbers }: Dictionary, row: number, number: number): void =>
  put(numbers, row, number);

/** The number of a row's key; NO_KEY where there is none. */
export const numberAt = ({ numbers }: Dictionary, row: number): number => numbers.values[row] ?? NO_KEY;

/** The number of a key; one that no row has, where no cell has held it. */
export const numberOf = ({ byKey }: Dictionary, key: Folded): number => byKey.get(key) ?? UNHEARD_OF;

/** What a column that the sheet lacks has: no key on any row. */
export const noDictionary = newDictionary(0);

/** Tells from now on whether columns have the keys alone that they have now. */
export const keysStand = (columns: Iterable<Dictionary>): (() => boolean) => {
  const now = Array.from(columns, ({ keys }) => [keys, keys.length] as const);
  return () => now.every(([keys, count]) => keys.length === count);
};
