import type { Brand } from "../values/brands";

/**
 * Names a row for as long as the book lives, wherever the row moves; never used again after the row is gone. Made where
 * a row is read or comes in.
 */
export type RowId = Brand<number, "RowId">;

/** Where a row stands in its table, counted from 0; it moves as rows come and go. Ask positionsIn. */
export type Position = Brand<number, "Position">;

/**
 * No row: what stands for one among numbers that are kept packed, and where a column is asked of a row that may be
 * `undefined`, which is how there is no row everywhere else.
 */
export const NO_ROW = -1 as RowId;

/** For the id of a row out of numbers that are kept packed, and for the first of a table's ids. */
export const rowId = (id: number): RowId => id as RowId;

/** Where a column stands in its table, counted from 0 from the table's first. Ask columnOf. */
export type ColumnAt = Brand<number, "ColumnAt">;

/** For a place among the columns, so many from the table's first. */
export const columnAt = (place: number): ColumnAt => place as ColumnAt;

/** For a place so many rows from another, or from the table's top. */
export const positionAt = (place: number): Position => place as Position;

/** The rows of a table from top to bottom: by their positions alone, since any other number means no place here. */
export type RowOrder = Pick<
  readonly RowId[],
  "every" | "filter" | "find" | "flatMap" | "length" | "map" | "some" | "toReversed"
> &
  Iterable<RowId> & {
    readonly [at: Position]: RowId;
    readonly entries: () => IterableIterator<[Position, RowId]>;
    readonly indexOf: (row: RowId) => Position;
    readonly splice: (at: Position, gone: number, ...coming: RowId[]) => unknown;
  };

/** Rows from top to bottom, as those of a table. */
export const rowOrder = (rows: RowId[]): RowOrder => rows as Iterable<RowId> as RowOrder;

/** Where each row of a table stands, by its id. */
export type Positions = { readonly [row: RowId]: Position };
