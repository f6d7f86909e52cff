/** Excel's name of a column, counted from 0: `A`, `Z`, `AA`. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** Excel's name of a cell; row and column are the worksheet's, zero-based. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
