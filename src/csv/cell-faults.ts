import type { FileFault } from "./parsed-file";

/** What an Excel cell holds at most, in characters. */
export const LONGEST_CELL = 32_767;

/** Half of a character that is written in two halves. */
const HALF = /\p{Surrogate}/u;

/** How long the longest cell of a row is, in characters. */
export const longestCell = (cells: readonly string[]): number => {
  let longest = 0;
  for (const { length } of cells) if (length > longest) longest = length;
  return longest;
};

/** What the cells of a row hold that no cell of Excel can. */
export const cellFaults = (cells: readonly string[], row: number, line: number): FileFault[] => {
  const faults: FileFault[] = [];
  const length = longestCell(cells);
  if (length > LONGEST_CELL) faults.push({ code: "cell-too-long", line, row, length, fatal: false });
  if (cells.some((cell) => cell.includes("\0"))) faults.push({ code: "nul", line, row, fatal: false });
  if (cells.some((cell) => HALF.test(cell))) faults.push({ code: "half-character", line, row, fatal: false });
  return faults;
};
