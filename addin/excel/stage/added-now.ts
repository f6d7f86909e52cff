import type { RowWrite } from "#core/book/sheet-writes";
import { standsAt, type Finder } from "./finder";
import { knownRow } from "./identity";
import type { Live } from "./live";
import type { StageWrite } from "./plan";

/** The rows that stay, by position before the job. */
const kept = ({ table, removed }: StageWrite): number[] => {
  const out = new Set(removed.map(({ position }) => position));
  return Array.from({ length: table.order.length }, (_, position) => position).filter(
    (position) => !out.has(position),
  );
};

/**
 * The new rows of a job on the table as it stands now: those at the end stand at the end as it is now, another below the
 * row that it was to follow, wherever that is by now. When that one is not to be told, it stands above the row that was
 * to follow it, and when neither is, as far from the top as it was to be.
 */
export const addedNow = (
  write: StageWrite,
  { layout, rows }: Live,
  removed: readonly RowWrite[],
  finder: Finder,
): RowWrite[] => {
  const stay = kept(write);
  const out = new Set(removed.map(({ position }) => position));
  let gone = 0;
  const stayAbove = rows.map((_, at) => at - (out.has(at) ? gone++ : gone));
  const last = rows.length - removed.length;
  /** How many rows that stay are above the one that was at this place among them; undefined when it is not to be told. */
  const above = (place: number): number | undefined => {
    const position = stay[place];
    const now = position === undefined ? undefined : standsAt(finder, position, knownRow(write, position));
    return now === undefined || out.has(now) ? undefined : stayAbove[now];
  };
  const aboveNew = (place: number): number => {
    if (place >= stay.length) return last;
    if (place === 0) return 0;
    const leader = above(place - 1);
    return leader === undefined ? (above(place) ?? Math.min(place, last)) : leader + 1;
  };
  const from = layout.headers.map((header) => write.table.headers.indexOf(header));
  return write.added
    .map(({ position, cells }, at) => ({ cells, after: aboveNew(position - at) }))
    .sort((one, other) => one.after - other.after)
    .map(({ cells, after }, at) => ({
      position: after + at,
      cells: from.map((column) => (column < 0 ? "" : (cells[column] ?? ""))),
    }));
};
