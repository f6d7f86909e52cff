import type { CellWrite } from "../../src/book/sheet-writes";
import { cellBytes, NULL_BYTES, RANGE_BYTES } from "./bytes";

/** Neighboring positions that are handled together. */
export type Run = { readonly at: number; readonly count: number };

/** A rectangle of changed cells; `undefined` is a cell between them that is left alone. */
export type Block = {
  readonly position: number;
  readonly column: number;
  readonly cells: readonly (readonly (CellWrite | undefined)[])[];
  readonly bytes: number;
};

/** Positions, in ascending order, as runs; gaps of up to `gap` rows are taken along. */
export const runsOf = (positions: Iterable<number>, gap = 0): Run[] => {
  const runs: { at: number; count: number }[] = [];
  for (const position of positions) {
    const last = runs.at(-1);
    if (last && position <= last.at + last.count + gap) last.count = position - last.at + 1;
    else runs.push({ at: position, count: 1 });
  }
  return runs;
};

type Span = {
  readonly position: number;
  readonly writes: CellWrite[];
  from: number;
  to: number;
  bytes: number;
};

const bytesOf = ({ from, to }: CellWrite): number => Math.max(cellBytes(from), cellBytes(to));

/** The changed cells a row at a time, from the first to the last changed column. */
const spans = (writes: readonly CellWrite[]): Span[] => {
  const rows: Span[] = [];
  for (const write of writes) {
    const last = rows.at(-1);
    const { position, column } = write;
    if (last?.position === position) {
      last.writes.push(write);
      last.to = column;
      last.bytes += bytesOf(write);
    } else rows.push({ position, writes: [write], from: column, to: column, bytes: bytesOf(write) });
  }
  return rows;
};

type Open = { readonly rows: Span[]; from: number; to: number; written: number; bytes: number };

const nulls = (block: Pick<Open, "from" | "to" | "written">, rows: number): number =>
  ((block.to - block.from + 1) * rows - block.written) * NULL_BYTES;

const heightTo = (block: Open, position: number): number => position - (block.rows[0]?.position ?? 0) + 1;

/** The block with the row in it, when that costs less than a range of the row's own and stays small enough. */
const grown = (block: Open, row: Span, most: number): Open | undefined => {
  const both = {
    rows: block.rows,
    from: Math.min(block.from, row.from),
    to: Math.max(block.to, row.to),
    written: block.written + row.writes.length,
    bytes: block.bytes + row.bytes,
  };
  const before = nulls(block, heightTo(block, block.rows.at(-1)?.position ?? 0));
  const alone = { ...row, written: row.writes.length };
  const after = nulls(both, heightTo(both, row.position));
  return after <= before + nulls(alone, 1) + RANGE_BYTES && both.bytes + after <= most ? both : undefined;
};

const closed = (block: Open): Block => {
  const position = block.rows[0]?.position ?? 0;
  const height = heightTo(block, block.rows.at(-1)?.position ?? 0);
  const width = block.to - block.from + 1;
  const cells = Array.from({ length: height }, () => new Array<CellWrite | undefined>(width).fill(undefined));
  for (const { writes } of block.rows)
    for (const write of writes) {
      const row = cells[write.position - position];
      if (row) row[write.column - block.from] = write;
    }
  const bytes = block.bytes + nulls(block, height) + height * 2 + RANGE_BYTES;
  return { position, column: block.from, cells, bytes };
};

/**
 * Changed cells, sorted by row and column, as few rectangles: cells between them are sent as `null`, which Excel
 * leaves alone, where that is cheaper than naming one more range. No rectangle takes more than `most` bytes.
 */
export const blocksOf = (writes: readonly CellWrite[], most: number): Block[] => {
  const blocks: Block[] = [];
  let open: Open | undefined;
  for (const row of spans(writes)) {
    const larger: Open | undefined = open && grown(open, row, most);
    if (larger) larger.rows.push(row);
    else if (open) blocks.push(closed(open));
    open = larger ?? {
      rows: [row],
      from: row.from,
      to: row.to,
      written: row.writes.length,
      bytes: row.bytes,
    };
  }
  return open ? [...blocks, closed(open)] : blocks;
};
