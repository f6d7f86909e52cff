import { runsOf, type Run } from "./runs";

/** What a write does to the rows of a table, by position in its body. */
export type RowMoves = {
  /** Rows to delete, from the bottom up, by position before anything is done. */
  readonly deletes: readonly Run[];
  /** Excel keeps one row in a table: when all go, the first is emptied instead. */
  readonly emptiesFirst: boolean;
  /** Rows to open, from the top down, by position when everything is done. */
  readonly inserts: readonly Run[];
  /** The table holds nothing but the blank row that Excel keeps: the first new row goes there. */
  readonly fillsBlank: boolean;
};

/** The moves for a table of `rows` rows (a lone blank row is none); positions in ascending order. */
export const rowMoves = (rows: number, removed: readonly number[], added: readonly number[]): RowMoves => {
  const left = rows - removed.length;
  const emptiesFirst = rows > 0 && left === 0;
  const fillsBlank = left === 0 && added.length > 0;
  return {
    deletes: runsOf(emptiesFirst ? removed.slice(1) : removed).reverse(),
    emptiesFirst,
    inserts: runsOf(fillsBlank ? added.slice(1) : added),
    fillsBlank,
  };
};

/** Where rows stand when all is done: maps positions, in ascending order, past those that go and come. */
export const settledPositions = (
  positions: readonly number[],
  removed: readonly number[],
  added: readonly number[],
): number[] => {
  let gone = 0;
  let come = 0;
  return positions.map((position) => {
    while ((removed[gone] ?? Infinity) < position) gone += 1;
    while ((added[come] ?? Infinity) <= position - gone + come) come += 1;
    return position - gone + come;
  });
};

/** How far moves came, judged by how many rows the table has; undefined when no step of them leaves that many. */
export const stepsDone = (
  before: number,
  runs: readonly Run[],
  sign: 1 | -1,
  now: number,
): number | undefined => {
  let rows = before;
  for (let step = 0; step <= runs.length; step += 1) {
    if (rows === now) return step;
    rows += sign * (runs[step]?.count ?? 0);
  }
  return undefined;
};
