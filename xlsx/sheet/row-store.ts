import type { CellRange } from "../document";
import { RowCursor } from "./row-cursor";

/** Where a shared formula is written out: the cells that share it name it by its number only. */
export type SharedFormula = { readonly row: number; readonly column: number; readonly text: string };

/** The rows of a sheet as they stand in its XML, with where each begins, so that an edit finds its row at once. */
export type RowStore = {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** Row numbers from 0, rising, and where each row's tag begins. */
  readonly numbers: Uint32Array;
  readonly starts: Uint32Array;
  /** Whether a cell in the rows has a formula. */
  readonly hasFormulas: boolean;
  /** Whether a row or cell leaves out its number and stands where it does because of its neighbors. */
  readonly implicit: boolean;
  readonly shared: ReadonlyMap<string, SharedFormula>;
  /** The array formulas that fill several cells. */
  readonly arrays: readonly CellRange[];
};

/** The place in the index of the first row that is not above `row`. */
const firstFrom = (store: RowStore, row: number): number => {
  let low = 0;
  let high = store.numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((store.numbers[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Where the first row that is not above `row` begins. */
export const startFrom = (store: RowStore, row: number): number =>
  store.starts[firstFrom(store, row)] ?? store.end;

/** A cursor that has not yet entered the first row that is not above `row`. */
export const cursorFrom = (store: RowStore, row: number): RowCursor => {
  const index = firstFrom(store, row);
  const before = index > 0 ? (store.numbers[index - 1] ?? 0) : -1;
  return new RowCursor(store.bytes, store.starts[index] ?? store.end, store.end, before);
};

/** A cursor that stands on that row; `undefined` when the file does not have it. */
export const cursorAt = (store: RowStore, row: number): RowCursor | undefined => {
  const cursor = cursorFrom(store, row);
  return cursor.nextRow() && cursor.row === row ? cursor : undefined;
};
