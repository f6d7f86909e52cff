import { spansOf, type Span } from "./spans";

/** What a write does to the rows of a table, by position in its body. */
export type RowMoves = {
  /** Rows to delete, from the bottom up, by position before anything is done. */
  readonly deletes: readonly Span[];
  /** Excel keeps one row in a table: when all go, the first is emptied instead. */
  readonly emptiesFirst: boolean;
  /** Rows to open, from the top down, by position when everything is done. */
  readonly inserts: readonly Span[];
  /** The table holds nothing but the blank row that Excel keeps: the first new row goes there. */
  readonly fillsBlank: boolean;
};

/** The moves for a table of `rows` rows (a lone blank row is none); positions in ascending order. */
export const rowMoves = (rows: number, removed: readonly number[], added: readonly number[]): RowMoves => {
  const left = rows - removed.length;
  const emptiesFirst = rows > 0 && left === 0;
  const fillsBlank = left === 0 && added.length > 0;
  return {
    deletes: spansOf(emptiesFirst ? removed.slice(1) : removed).reverse(),
    emptiesFirst,
    inserts: spansOf(fillsBlank ? added.slice(1) : added),
    fillsBlank,
  };
};
