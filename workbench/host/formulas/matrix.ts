import type { Content } from "../model/content";
import { errorValue } from "../model/content";

/** What a formula works with: a blank cell is undefined, and is not the text of no length that a formula may give. */
export type Value = Content | undefined;

/** Values in rows and columns, row after row; one value alone is a matrix of one cell. */
export type Matrix = {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Value[];
};

const NOT_AVAILABLE = errorValue("#N/A")!;

export const single = (value: Value): Matrix => ({ rows: 1, columns: 1, cells: [value] });

/** Every cell of a matrix made into something. */
export const mapped = ({ rows, columns, cells }: Matrix, of: (cell: Value) => Value): Matrix => ({
  rows,
  columns,
  cells: cells.map(of),
});

/** How a matrix is gone through when it is spread over a larger one: a line or cell alone stands for all. */
const stepsOf = ({ rows, columns }: Matrix) => ({
  row: rows === 1 ? 0 : columns,
  column: columns === 1 ? 0 : 1,
  rows: rows === 1 ? Infinity : rows,
  columns: columns === 1 ? Infinity : columns,
});

/** Whether a matrix has a cell for each of so many rows and columns, in their order, or is one cell alone. */
const isSpread = (matrix: Matrix, rows: number, columns: number): boolean =>
  matrix.cells.length === 1 || (matrix.rows === rows && matrix.columns === columns);

/**
 * Two matrices cell by cell, as Excel does: a single row, column or cell is repeated, and where one of them has no
 * cell the result is #N/A.
 */
export const paired = (left: Matrix, right: Matrix, of: (a: Value, b: Value) => Value): Matrix => {
  const rows = Math.max(left.rows, right.rows);
  const columns = Math.max(left.columns, right.columns);
  const cells = new Array<Value>(rows * columns);
  if (isSpread(left, rows, columns) && isSpread(right, rows, columns)) {
    const [ofLeft, ofRight] = [left, right].map((one) => (one.cells.length === 1 ? 0 : 1)) as [
      number,
      number,
    ];
    for (let at = 0; at < cells.length; at++)
      cells[at] = of(left.cells[at * ofLeft], right.cells[at * ofRight]);
    return { rows, columns, cells };
  }
  const l = stepsOf(left);
  const r = stepsOf(right);
  let at = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column += 1, at += 1) {
      const isThere = row < l.rows && row < r.rows && column < l.columns && column < r.columns;
      const a = left.cells[row * l.row + column * l.column];
      const b = right.cells[row * r.row + column * r.column];
      cells[at] = isThere ? of(a, b) : NOT_AVAILABLE;
    }
  return { rows, columns, cells };
};
