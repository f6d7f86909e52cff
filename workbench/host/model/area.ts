/** A block of cells, zero-based: the first row and column, and how many of each. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Excel's grid ends here. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

export const isSingleCell = (a: Area): boolean => a.rows === 1 && a.columns === 1;
export const isWholeRows = (a: Area): boolean => a.columns === MAX_COLUMNS;
export const isWholeColumns = (a: Area): boolean => a.rows === MAX_ROWS;

/** Whether the area lies inside Excel's grid at all. */
export const isOnGrid = (a: Area): boolean =>
  [a.row, a.column, a.rows, a.columns].every(Number.isInteger) &&
  a.row >= 0 &&
  a.column >= 0 &&
  a.rows >= 1 &&
  a.columns >= 1 &&
  a.row + a.rows <= MAX_ROWS &&
  a.column + a.columns <= MAX_COLUMNS;

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const intersect = (a: Area, b: Area): Area | undefined => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
};

export const containsCell = (a: Area, row: number, column: number): boolean =>
  row >= a.row && row < a.row + a.rows && column >= a.column && column < a.column + a.columns;

export const contains = (outer: Area, inner: Area): boolean => {
  const common = intersect(outer, inner);
  return common !== undefined && sameArea(common, inner);
};

/** The smallest block that holds both. */
export const bounding = (a: Area, b: Area): Area => {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
};

/** What is left of `a` when `hole` is cut out of it: none to four blocks. */
export const subtract = (a: Area, hole: Area): Area[] => {
  const cut = intersect(a, hole);
  if (cut === undefined) return [a];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { ...a, rows: cut.row - a.row },
    { ...a, row: below, rows: a.row + a.rows - below },
    { row: cut.row, rows: cut.rows, column: a.column, columns: cut.column - a.column },
    { row: cut.row, rows: cut.rows, column: right, columns: a.column + a.columns - right },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
};
