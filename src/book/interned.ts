import { rowsPerStep, type Steps } from "../values/steps";
import { fold } from "../values/text";
import type { StoredValue } from "../values/value-type";
import type { RowId, Table } from "./table";

/** What stands for a key where the cell is blank. */
export const NO_KEY = -1;

/**
 * The keys of a text column as small numbers, so that a pass over its rows compares and looks up numbers alone. Each
 * spelling is folded once.
 */
export type Interned = {
  /** The folded key of each number. */
  readonly keys: string[];
  /** The number of each row's key; NO_KEY where there is none. Longer than the rows are. */
  numbers: Int32Array;
  readonly byKey: Map<string, number>;
  readonly bySpelling: Map<string, number>;
};

const numberOf = ({ keys, byKey, bySpelling }: Interned, spelling: string): number => {
  const known = bySpelling.get(spelling);
  if (known !== undefined) return known;
  const key = fold(spelling);
  let number = byKey.get(key);
  if (number === undefined) {
    number = keys.push(key) - 1;
    byKey.set(key, number);
  }
  bySpelling.set(spelling, number);
  return number;
};

/** Numbers a row's key anew, after its cell was read. */
export const internRow = (interned: Interned, value: StoredValue | undefined, row: RowId): void => {
  if (row >= interned.numbers.length) {
    const longer = new Int32Array(2 * row + 2).fill(NO_KEY);
    longer.set(interned.numbers);
    interned.numbers = longer;
  }
  interned.numbers[row] = value === undefined ? NO_KEY : numberOf(interned, String(value));
};

/** The numbered keys of a column: one pass when first asked for, then kept up as rows are read. */
export function* internedBy(table: Table, field: string): Steps<Interned> {
  const known = table.interned.get(field);
  if (known) return known;
  const numbers = new Int32Array(table.raw.length).fill(NO_KEY);
  const interned: Interned = { keys: [], numbers, byKey: new Map(), bySpelling: new Map() };
  const values = table.columns.get(field) ?? [];
  for (let row = 0; row < table.raw.length; row++) {
    internRow(interned, values[row], row);
    if (row % rowsPerStep === rowsPerStep - 1) yield rowsPerStep;
  }
  table.interned.set(field, interned);
  return interned;
}
