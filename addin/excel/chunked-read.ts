import type { CellValue } from "#core/values/cell";
import type { Progress } from "../ports";
import { Batch, type Area } from "./batch";
import { RANGE_BYTES, rowBytes } from "./bytes";
import { isTooLarge, Refused, refusalOf } from "./run";

type Matrix = "values" | "formulas" | "numberFormat";

/** What came back for some rows of an area. */
export type Answer = Pick<Excel.Range, Matrix>;

/** Cells to read, in as many requests as their size needs. */
export type AreaRead = {
  readonly area: Area;
  readonly what: readonly Matrix[];
  /** How large an answer's row is thought to be, in bytes, all matrices together, until some have been seen. */
  readonly rowBytes: number;
  /** Takes the rows from the area's row `from` on. */
  readonly take: (from: number, answer: Answer) => void;
};

/** Excel's limit for one read. */
const MOST_CELLS = 5_000_000;
/** How much of the budget an answer is meant to take: little while rows prove unlike, nearly all while they are alike. */
const LEAST_FILL = 0.95;
const MOST_FILL = 0.987;
/** Room for being twice as wrong as the last time. */
const CAUTION = 2;
/** What an answer holds for a range besides its cells. */
const ANSWER_BYTES = 150;

/** Some rows of an area, and what each is thought to take. */
type Chunk = {
  readonly read: Pending;
  readonly from: number;
  readonly rows: number;
  readonly perRow: number;
};
type Pending = AreaRead & { next: number; perRow: number | undefined };

const pendingOf = (read: AreaRead): Pending => ({ ...read, next: 0, perRow: undefined });

/** How much larger than it was thought to be the last answer was, by what was asked for. */
type Fits = Map<string, number>;

/** What a row is thought to take: as those of its area did, or else as its like did beside what was thought of them. */
const perRowOf = ({ perRow, rowBytes, what }: Pending, fits: Fits): number =>
  perRow ?? rowBytes * (fits.get(what.join()) ?? 1);

/** The next request: ranges until the request is full, or rows until the answer is. */
const nextChunks = (reads: readonly Pending[], first: number, most: number, fits: Fits): Chunk[] => {
  const chunks: Chunk[] = [];
  let room = most;
  for (let at = first; at < reads.length; at++) {
    const read = reads[at];
    if (!read) break;
    const { rows: all, columns } = read.area;
    const perRow = perRowOf(read, fits);
    const fitting = Math.floor((room - ANSWER_BYTES) / perRow);
    const isFull = fitting < 1 || (chunks.length + 1) * RANGE_BYTES > most;
    if (isFull && chunks.length > 0) break;
    const rows = Math.min(all - read.next, Math.max(1, fitting), Math.floor(MOST_CELLS / columns));
    chunks.push({ read, from: read.next, rows, perRow });
    room -= ANSWER_BYTES + rows * perRow;
    if (read.next + rows < all) break;
  }
  return chunks;
};

const load = (batch: Batch, { read, from, rows }: Chunk): Excel.Range =>
  batch.range({ ...read.area, row: read.area.row + from, rows }).load([...read.what]);

/** What a row of an answer took, on an average, all matrices together. */
const meanBytes = ({ read, rows }: Chunk, range: Excel.Range): number => {
  let bytes = 0;
  for (const what of read.what) for (const row of range[what] as CellValue[][]) bytes += rowBytes(row);
  return bytes / rows;
};

/** Takes what came back for the chunks of a request, and learns how large their rows are; gives by what share it was more or less. */
const takeAll = (chunks: readonly Chunk[], ranges: readonly Excel.Range[], fits: Fits): number => {
  let expected = 0;
  let received = 0;
  const thought = new Map<string, number>();
  const found = new Map<string, number>();
  const add = (sums: Map<string, number>, kind: string, bytes: number): unknown =>
    sums.set(kind, (sums.get(kind) ?? 0) + bytes);
  chunks.forEach((chunk, at) => {
    const { read, from, rows, perRow } = chunk;
    const range = ranges[at];
    if (!range) return;
    read.take(from, range);
    read.next = from + rows;
    read.perRow = meanBytes(chunk, range);
    expected += rows * perRow;
    received += rows * read.perRow;
    add(thought, read.what.join(), rows * read.rowBytes);
    add(found, read.what.join(), rows * read.perRow);
  });
  for (const [kind, bytes] of found) fits.set(kind, bytes / Math.max(1, thought.get(kind) ?? 1));
  return Math.abs(received - expected) / Math.max(1, expected);
};

/** How areas are read. */
export type ReadOptions = {
  /** Loads more in the first request. */
  readonly load?: (batch: Batch) => void;
  readonly progress?: Progress | undefined;
};

/**
 * Reads areas in requests of about `budget` bytes; no request without areas. When Excel finds an answer too large, the
 * budget is halved and the same rows are asked for again. When `progress` answers false the reading is canceled.
 */
export const readAreas = async (
  context: Excel.RequestContext,
  reads: readonly AreaRead[],
  budget: number,
  { load: loadFirst, progress = () => true }: ReadOptions = {},
): Promise<void> => {
  const pending = reads.filter(({ area }) => area.rows > 0 && area.columns > 0).map(pendingOf);
  const total = pending.reduce((sum, { area }) => sum + area.rows, 0);
  const fits: Fits = new Map();
  let limit = budget;
  let fill = LEAST_FILL;
  let first = 0;
  let done = 0;
  while (first < pending.length) {
    const chunks = nextChunks(pending, first, limit * fill, fits);
    const batch = new Batch(context);
    if (done === 0) loadFirst?.(batch);
    const ranges = chunks.map((chunk) => load(batch, chunk));
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for each megabyte, not for each range
      await context.sync();
    } catch (error) {
      if (!isTooLarge(refusalOf(error)) || chunks.every(({ rows }) => rows === 1)) throw error;
      limit /= 2;
      continue;
    }
    const wrong = takeAll(chunks, ranges, fits);
    fill = Math.max(LEAST_FILL, Math.min(MOST_FILL, 1 - CAUTION * wrong));
    done += chunks.reduce((sum, { rows }) => sum + rows, 0);
    while ((pending[first]?.next ?? 0) === pending[first]?.area.rows) first++;
    if (!progress(done / total) && first < pending.length) throw new Refused({ kind: "canceled" });
  }
};
