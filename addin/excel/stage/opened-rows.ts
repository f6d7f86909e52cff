import type { RowWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";
import { knownRow } from "./identity";
import type { Live } from "./live";
import type { Looks, StageWrite } from "./plan";

export const isBlank = (cells: readonly CellValue[]): boolean => cells.every((cell) => cell === "");

/** The rows of a job's table that it does not take out. */
export const stayedRows = (write: StageWrite): (readonly CellValue[])[] => {
  const gone = new Set(write.removed.map(({ position }) => position));
  return write.table.order.flatMap((_, position) => (gone.has(position) ? [] : [knownRow(write, position)]));
};

/**
 * How many rows the table has more than before, when the rows that it had are not all known: a job that is read from its
 * lane knows of those that it leaves alone only how many they were. Undefined when they are known.
 */
export const surplusRows = (
  write: StageWrite,
  live: Live,
  missing: readonly RowWrite[],
): number | undefined =>
  stayedRows(write).every((cells) => cells.length > 0)
    ? undefined
    : live.rows.length - (write.table.order.length - missing.length);

/** What is known already of a broken job's rows. */
type Told = {
  /** The rows that it took out and that are not there. */
  readonly missing: readonly RowWrite[];
  /** Positions that are told to be rows that it added. */
  readonly taken: ReadonlySet<number>;
  /** How many of its new rows stand as they were to. */
  readonly there: number;
};

/**
 * Positions of the blank rows in a table that a broken job opened and did not fill: those that are more than before, and
 * no more than it still has to fill. First those that stand where a new row was to come in, then from the bottom.
 */
export const openedBlanks = (
  write: StageWrite,
  live: Live,
  { missing, taken, there }: Told,
): readonly number[] => {
  const { added, removed } = write;
  const blanks = live.rows.flatMap((row, at) => (isBlank(row) && !taken.has(at) ? [at] : [])).reverse();
  const blankOf = (rows: readonly RowWrite[]): number => rows.filter(({ cells }) => isBlank(cells)).length;
  const more = surplusRows(write, live, missing);
  const surplus =
    more === undefined
      ? blanks.length - stayedRows(write).filter(isBlank).length - (blankOf(removed) - blankOf(missing))
      : more - there;
  const wanted = new Set(added.map(({ position }) => position));
  const first = blanks.filter((at) => wanted.has(at));
  const others = blanks.filter((at) => !wanted.has(at));
  return [...first, ...others].slice(0, Math.max(0, Math.min(surplus, added.length - there)));
};

/**
 * How many blank rows a broken job opened right below its table and did not make the table larger over: as many as the
 * gap to what stands below has grown, and no more than were to come in at the table's end and do not stand in it.
 */
export const openedBelow = (
  { table, added, removed }: StageWrite,
  { layout }: Live,
  looks: Looks | undefined,
  there: number,
): number => {
  if (looks?.below === undefined || layout.below === undefined) return 0;
  const last = table.order.length - removed.length + added.length - 1;
  const end = added.length - 1;
  let atEnd = 0;
  while (atEnd < added.length && added[end - atEnd]?.position === last - atEnd) atEnd++;
  return Math.max(0, Math.min(layout.below - looks.below, atEnd, added.length - there));
};
