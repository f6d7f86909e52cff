import type { CellValue } from "../../src/values/cell";
import type { Progress } from "../ports";
import { Batch, type Area } from "./batch";
import { RANGE_BYTES, rowBytes } from "./bytes";
import { isTooLarge, Refused, refusalOf } from "./run";

type Matrix = "values" | "formulas" | "numberFormat";

/** What came back for some rows of an area. */
export type Answer = Pick<Excel.Range, Matrix>;

/** Cells to read, in as many requests as their size asks for. */
export type Ask = {
  readonly area: Area;
  readonly what: readonly Matrix[];
  /** How large an answer's row is thought to be, in bytes, all matrices together, until some have been seen. */
  readonly rowBytes: number;
  /** Takes the rows from the area's row `from` on. */
  readonly take: (from: number, answer: Answer) => void;
};

/** Excel's limit for one read. */
const MOST_CELLS = 5_000_000;
/** A little under the budget, for rows are not all alike. */
const FILL = 0.96;
/** What an answer holds for a range besides its cells. */
const ANSWER_BYTES = 150;

type Part = { readonly ask: Pending; readonly from: number; readonly rows: number };
type Pending = Ask & { next: number; perRow: number };

const pendingOf = (ask: Ask): Pending => ({ ...ask, next: 0, perRow: ask.rowBytes });

/** The next request: ranges until the request is full, or rows until the answer is. */
const nextParts = (asks: readonly Pending[], first: number, budget: number): Part[] => {
  const parts: Part[] = [];
  let room = budget * FILL;
  for (let at = first; at < asks.length; at += 1) {
    const ask = asks[at];
    if (!ask) break;
    const { rows: all, columns } = ask.area;
    const fitting = Math.floor((room - ANSWER_BYTES) / ask.perRow);
    const isFull = fitting < 1 || (parts.length + 1) * RANGE_BYTES > budget;
    if (isFull && parts.length > 0) break;
    const rows = Math.min(all - ask.next, Math.max(1, fitting), Math.floor(MOST_CELLS / columns));
    parts.push({ ask, from: ask.next, rows });
    room -= ANSWER_BYTES + rows * ask.perRow;
    if (ask.next + rows < all) break;
  }
  return parts;
};

const load = (batch: Batch, { ask, from, rows }: Part): Excel.Range =>
  batch.range({ ...ask.area, row: ask.area.row + from, rows }).load([...ask.what]);

const measured = (values: readonly (readonly CellValue[])[]): number =>
  values.reduce((sum, row) => sum + rowBytes(row), 0) / Math.max(1, values.length);

const take = ({ ask, from, rows }: Part, range: Excel.Range): void => {
  ask.take(from, range);
  ask.next = from + rows;
  const [what] = ask.what;
  if (what) ask.perRow = ask.what.length * measured(range[what] as CellValue[][]);
};

/** What goes along with a reading. */
export type Along = {
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
  asks: readonly Ask[],
  budget: number,
  { load: loadAlong, progress = () => true }: Along = {},
): Promise<void> => {
  const pending = asks.filter(({ area }) => area.rows > 0 && area.columns > 0).map(pendingOf);
  const total = pending.reduce((sum, { area }) => sum + area.rows, 0);
  let limit = budget;
  let first = 0;
  let done = 0;
  while (first < pending.length) {
    const parts = nextParts(pending, first, limit);
    const batch = new Batch(context);
    if (done === 0) loadAlong?.(batch);
    const ranges = parts.map((part) => load(batch, part));
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for each megabyte, not for each range
      await context.sync();
    } catch (error) {
      if (!isTooLarge(refusalOf(error)) || parts.every(({ rows }) => rows === 1)) throw error;
      limit /= 2;
      continue;
    }
    parts.forEach((part, at) => {
      const range = ranges[at];
      if (range) take(part, range);
      done += part.rows;
    });
    while ((pending[first]?.next ?? 0) === pending[first]?.area.rows) first += 1;
    if (!progress(done / total) && first < pending.length) throw new Refused({ kind: "canceled" });
  }
};
