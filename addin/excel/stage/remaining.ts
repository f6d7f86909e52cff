import type { CellWrite, RowWrite } from "#core/book/sheet-writes";
import type { Task } from "#core/values/task";
import { finderOf, tableNow, type Finder } from "./finder";
import { knownRow } from "./identity";
import { writtenIn } from "./kept-rows";
import type { Live } from "./live";
import { newRows } from "./new-rows";
import { isBlank, openedBelow, openedBlanks } from "./opened-rows";
import type { Looks, StageWrite } from "./plan";
import { missingRows } from "./rows-back";

/** The rows that still are to go out: no more than the table has too many, for a row may have had a twin that stays. */
const removedStill = (write: StageWrite, live: Live, finder: Finder, come: number): RowWrite[] => {
  const surplus = live.rows.length - come - (write.table.order.length - write.removed.length);
  const taken = new Set<number>();
  for (const { cells } of write.removed) {
    const place = finder.same(cells).find((position) => !taken.has(position));
    if (place !== undefined && taken.size < surplus) taken.add(place);
  }
  return [...taken].sort((a, b) => b - a).map((position) => ({ position, cells: live.rows[position] ?? [] }));
};

/** New rows that do not stand as they came in, and where those stand that do: of rows that look alike, no more than came since. */
function* notAsWritten(
  write: StageWrite,
  live: Live,
): Task<{ readonly other: readonly RowWrite[]; readonly taken: ReadonlySet<number> }> {
  const looks = yield* newRows(write, live);
  const blanks = live.rows.flatMap((row, position) => (isBlank(row) ? [position] : []));
  const taken = new Set<number>();
  const done = new Map<string, number>();
  const other = write.added.filter(({ cells }) => {
    const text = JSON.stringify(cells);
    const count = done.get(text) ?? 0;
    done.set(text, count + 1);
    const [now, before] = isBlank(cells) ? [blanks, 0] : [looks.now(cells), looks.before(cells)];
    const place = now[now.length - 1 - count];
    if (place === undefined || now.length - before <= count) return true;
    taken.add(place);
    return false;
  });
  return { other, taken };
}

/**
 * What is left to do of a job that Excel broke off: cells that still hold what stood there before, rows to take out that
 * are still there, and rows to come in that are not. They come in at the end of the table, and
 * blank rows that were opened for them are closed.
 */
export function* remainingOf(write: StageWrite, live: Live, looks: Looks | undefined): Task<StageWrite> {
  const written = new Set(write.cells.map(({ column }) => column));
  const by = write.table.headers.map((_, column) => column).filter((column) => !written.has(column));
  const finder = yield* finderOf(write, live, by);
  const cells = write.cells.flatMap(({ position, column, from, to }): CellWrite[] => {
    const now = finder.find(knownRow(write, position));
    const at = finder.columnNow(column);
    if (now === undefined || at === undefined || from === to) return [];
    return (live.rows[now]?.[at] ?? "") === from ? [{ position: now, column: at, from, to }] : [];
  });
  const columns = live.layout.headers.map((header) => write.table.headers.indexOf(header));
  const missing = missingRows(write, finder);
  const { other, taken } = yield* notAsWritten(write, live);
  const kept = new Set(writtenIn(write, live, finder, { taken, missing }).map(({ row }) => row));
  const notThere = other.filter((row) => !kept.has(row));
  const coming = notThere.map(({ cells: line }) =>
    columns.map((column) => (column < 0 ? "" : (line[column] ?? ""))),
  );
  const there = write.added.length - coming.length;
  const opened = openedBlanks(write, live, { missing, taken: new Set(), there });
  const closes = openedBelow(write, live, looks, there);
  const still = removedStill(write, live, finder, there + opened.length);
  const blank = opened.map((position): RowWrite => ({ position, cells: live.rows[position] ?? [] }));
  const removed = [...still, ...blank].sort((a, b) => b.position - a.position);
  const last = live.rows.length - removed.length;
  const added = coming.map((line, at): RowWrite => ({ position: last + at, cells: line }));
  cells.sort((a, b) => a.position - b.position || a.column - b.column);
  return { ...write, table: tableNow(write, live), cells, removed, added, closes };
}
