import type { RowWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";
import type { Task } from "#core/values/task";
import type { Finder } from "./finder";
import { keyedRows, writtenIn, type Kept } from "./kept-rows";
import type { Live } from "./live";
import { newRows } from "./new-rows";
import { isBlank, openedBlanks, surplusRows } from "./opened-rows";
import type { StageWrite } from "./plan";

const filledOf = (cells: readonly CellValue[]): number => cells.filter((cell) => cell !== "").length;

/**
 * Of rows that look as a new one does, the one that most likely is it: where it was to come in, or no fuller than it.
 * When the rows from before are not all known, one that is fuller, or while its place is open still, may be one of them.
 */
const likeliest = (
  places: readonly number[],
  { position, cells }: RowWrite,
  { rows }: Live,
  isKnown: boolean,
): number | undefined => {
  if (places.includes(position)) return position;
  const [filled, open] = [filledOf(cells), rows[position]];
  if (!isKnown && open && isBlank(open)) return undefined;
  const noFuller = places.findLast((at) => filledOf(rows[at] ?? []) === filled);
  return noFuller ?? (isKnown ? places.at(-1) : undefined);
};

/**
 * What of a broken job's new rows goes out again, from the bottom up, and what stays: rows that are somebody else's by now,
 * so many of which surely came with the job; and rows that have a new one's key, and may be older.
 */
export type RowsBack = {
  readonly removed: readonly RowWrite[];
  readonly kept: readonly Kept[];
  readonly certain: number;
};

/**
 * The rows of a broken job that stand: of those that look alike, as many as there are more than before, and the blank ones
 * that it opened; but none that somebody has written in since.
 */
export function* rowsBack(
  write: StageWrite,
  live: Live,
  finder: Finder,
  missing: readonly RowWrite[],
): Task<RowsBack> {
  // A row that is blank by intent looks as any row does: it is counted among those that were opened.
  const filled = write.added.filter(({ cells }) => !isBlank(cells));
  const looks = yield* newRows(write, live);
  const more = surplusRows(write, live, missing);
  const taken = new Set<number>();
  for (const row of filled) {
    const free = looks.now(row.cells).filter((position) => !taken.has(position));
    const isMore = taken.size < (more ?? Infinity) && free.length > looks.before(row.cells);
    const place = isMore ? likeliest(free, row, live, more === undefined) : undefined;
    if (place !== undefined) taken.add(place);
  }
  const told = { taken: new Set(taken), missing };
  const kept = keyedRows(write, live, finder, told);
  const certain = writtenIn(write, live, finder, told).length;
  const there = taken.size + certain;
  for (const position of openedBlanks(write, live, { missing, taken, there })) taken.add(position);
  const downwards = [...taken].sort((a, b) => b - a);
  const removed = downwards.map((position) => ({ position, cells: live.rows[position] ?? [] }));
  return { removed, kept, certain };
}

/** The rows that a job took out and that are not there, from the top down. */
export const missingRows = ({ removed }: StageWrite, finder: Finder): RowWrite[] => {
  const back = new Map<string, number>();
  return [...removed].reverse().filter(({ cells }) => {
    const alike = finder.same(cells).length;
    if (alike === 0) return finder.find(cells) === undefined;
    const text = JSON.stringify(cells);
    const done = back.get(text) ?? 0;
    back.set(text, done + 1);
    return finder.known(cells).length - alike > done;
  });
};
