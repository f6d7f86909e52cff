import type { RowWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";
import { ROWS_PER_SLICE, type Task } from "#core/values/task";
import type { Finder } from "./finder";
import type { Live } from "./live";
import { isBlank, openedBlanks, stayedRows, surplusRows } from "./opened-rows";
import type { StageWrite } from "./plan";

const maskOf = (cells: readonly CellValue[]): string =>
  cells.map((cell) => (cell === "" ? "0" : "1")).join("");

const textOf = (mask: string, cells: readonly CellValue[]): string =>
  JSON.stringify([mask, cells.filter((_, at) => mask[at] === "1")]);

/** Where rows look as new rows of some masks were written; a blank of one may have been filled by its column's formula. */
function* indexed(
  masks: ReadonlySet<string>,
  rows: readonly (readonly CellValue[])[],
  columns: readonly number[],
): Task<Map<string, number[]>> {
  const index = new Map<string, number[]>();
  for (const mask of masks)
    for (const [position, row] of rows.entries()) {
      const text = textOf(
        mask,
        columns.map((column) => row[column] ?? ""),
      );
      const list = index.get(text);
      if (list) list.push(position);
      else index.set(text, [position]);
      if (position % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    }
  return index;
}

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
 * The rows of a broken job that stand, from the bottom up: of those that look alike, as many as there are more than
 * before, and the blank ones that it opened.
 */
export function* removedBack(write: StageWrite, live: Live, missing: readonly RowWrite[]): Task<RowWrite[]> {
  const { headers } = write.table;
  // A row that is blank by intent looks as any row does: it is counted among those that were opened.
  const filled = write.added.filter(({ cells }) => !isBlank(cells));
  const masks = new Set(filled.map(({ cells }) => maskOf(cells)));
  const columns = headers.map((header) => live.layout.headers.indexOf(header));
  const now = yield* indexed(masks, live.rows, columns);
  const before = yield* indexed(masks, stayedRows(write), [...headers.keys()]);
  const more = surplusRows(write, live, missing);
  const taken = new Set<number>();
  for (const row of filled) {
    const text = textOf(maskOf(row.cells), row.cells);
    const free = (now.get(text) ?? []).filter((position) => !taken.has(position));
    const isMore = taken.size < (more ?? Infinity) && free.length > (before.get(text)?.length ?? 0);
    const place = isMore ? likeliest(free, row, live, more === undefined) : undefined;
    if (place !== undefined) taken.add(place);
  }
  for (const position of openedBlanks(write, live, { missing, taken, there: taken.size }))
    taken.add(position);
  return [...taken].sort((a, b) => b - a).map((position) => ({ position, cells: live.rows[position] ?? [] }));
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
