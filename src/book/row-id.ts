/** Names a row for as long as the book lives, wherever the row moves; never used again after the row is gone. */
export type RowId = number;
