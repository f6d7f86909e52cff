import type { ParsedFile } from "./parsed-file";

const MOST = 3;
const ROWS = 50;

/** The first cells of a column that hold something, to show what it is. */
export const samplesOf = ({ rows }: ParsedFile, startRow: number, column: number): readonly string[] =>
  rows
    .slice(startRow, startRow + ROWS)
    .map((cells) => cells[column]?.trim() ?? "")
    .filter((cell) => cell !== "")
    .slice(0, MOST);
