/** Names a row for as long as the book lives, wherever the row moves; never used again after the row is gone. */
export type RowId = number;

/** What stands for a row where there is none, among numbers that are kept packed. Elsewhere it is `undefined`. */
export const NO_ROW = -1;
