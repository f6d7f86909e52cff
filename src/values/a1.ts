const names: string[] = [];

const nameColumn = (column: number): string => {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? nameColumn(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
};

/** Excel's name of a column, counted from 0: `A`, `Z`, `AA`. */
export const columnName = (column: number): string => (names[column] ??= nameColumn(column));

/** The column of its letters, from 0. */
export const columnNumber = (letters: string): number => {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
};

/** Excel's name of a cell; row and column are the worksheet's, zero-based. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
