import type { CellWrite } from "#core/book/sheet-writes";
import type { Task } from "#core/values/task";
import { cellBytes, NULL_BYTES, RANGE_BYTES, WRITTEN_BYTES } from "./bytes";

/** A rectangle of changed cells; the cells between them are left alone. */
export type Block = {
  readonly position: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly writes: readonly CellWrite[];
  /** What it takes to be written. */
  readonly bytes: number;
};

/** One thing for every changed cell of a block as a matrix of its size; `null` for the cells that are left alone. */
export const matrixOf = <T>(block: Block, of: (write: CellWrite, index: number) => T): (T | null)[][] => {
  const { position, column, rows, columns, writes } = block;
  const matrix = Array.from({ length: rows }, () => new Array<T | null>(columns).fill(null));
  writes.forEach((write, index) => {
    const row = matrix[write.position - position];
    if (row) row[write.column - column] = of(write, index);
  });
  return matrix;
};

/** Calls back for each changed cell in some rows of a block, with its place among these rows. */
export const eachWrite = (
  { position, column, writes }: Block,
  from: number,
  rows: number,
  each: (write: CellWrite, row: number, column: number, index: number) => void,
): void =>
  writes.forEach((write, index) => {
    const row = write.position - position - from;
    if (row >= 0 && row < rows) each(write, row, write.column - column, index);
  });

/** The changed cells of one row or of several: what is to become a block. */
type Open = { first: number; last: number; from: number; to: number; writes: CellWrite[]; bytes: number };

const opened = (write: CellWrite): Open => {
  const { position, column } = write;
  return {
    first: position,
    last: position,
    from: column,
    to: column,
    writes: [write],
    bytes: bytesOf(write),
  };
};

const bytesOf = ({ from, to }: CellWrite): number => Math.max(cellBytes(from), cellBytes(to));

const gapBytes = (from: number, to: number, rows: number, written: number): number =>
  ((to - from + 1) * rows - written) * NULL_BYTES;

const ownGaps = ({ first, last, from, to, writes }: Open): number =>
  gapBytes(from, to, last - first + 1, writes.length);

/** Takes a row into a block, when that costs less than a range of the row's own and the block stays small enough. */
const takes = (block: Open, row: Open, most: number): boolean => {
  const from = Math.min(block.from, row.from);
  const to = Math.max(block.to, row.to);
  const gaps = gapBytes(from, to, row.last - block.first + 1, block.writes.length + row.writes.length);
  const bytes = block.bytes + row.bytes;
  if (gaps > ownGaps(block) + ownGaps(row) + RANGE_BYTES || bytes + gaps > most) return false;
  block.writes.push(...row.writes);
  Object.assign(block, { last: row.last, from, to, bytes });
  return true;
};

const closed = (block: Open): Block => {
  const rows = block.last - block.first + 1;
  const columns = block.to - block.from + 1;
  const bytes = RANGE_BYTES + block.bytes + ownGaps(block) + rows * (3 + columns * WRITTEN_BYTES);
  return { position: block.first, column: block.from, rows, columns, writes: block.writes, bytes };
};

const CELLS_PER_SLICE = 2048;

/**
 * Changed cells, sorted by row and column, as few rectangles: cells between them are sent as `null`, which Excel
 * leaves alone, where that is cheaper than naming one more range. No rectangle takes more than `most` bytes.
 */
export function* blocksOf(writes: readonly CellWrite[], most: number): Task<Block[]> {
  const blocks: Open[] = [];
  let row: Open | undefined;
  const placed = (done: Open): void => {
    const block = blocks.at(-1);
    if (!block || !takes(block, done, most)) blocks.push(done);
  };
  for (const [at, write] of writes.entries()) {
    if (row?.last === write.position) {
      row.writes.push(write);
      row.to = write.column;
      row.bytes += bytesOf(write);
    } else {
      if (row) placed(row);
      row = opened(write);
    }
    if (at % CELLS_PER_SLICE === CELLS_PER_SLICE - 1) yield CELLS_PER_SLICE;
  }
  if (row) placed(row);
  return blocks.map(closed);
}
