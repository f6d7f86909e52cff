import type { RowWrite } from "#core/book/sheet-writes";
import type { Moved } from "../../ports";
import type { Finder } from "./finder";
import { keyColumns, keyText, knownRow } from "./identity";
import type { Live } from "./live";
import { isBlank, surplusRows } from "./opened-rows";
import type { StageWrite } from "./plan";

/** A new row of a broken job that somebody has written in since, and where it stands. */
export type Kept = { readonly row: RowWrite; readonly now: number };

/**
 * The new rows of a broken job that stand, and not as they came in, for somebody has written in them since: known by their
 * keys, which no row had before; none whose place is open still while the rows from before are not all known.
 */
export const keyedRows = (
  write: StageWrite,
  live: Live,
  finder: Finder,
  { taken, missing }: { readonly taken: ReadonlySet<number>; readonly missing: readonly RowWrite[] },
): Kept[] => {
  if (write.added.length === 0) return [];
  const keys = keyColumns(write);
  const before = new Set(write.table.order.map((_, position) => keyText(knownRow(write, position), keys)));
  const isKnown = surplusRows(write, live, missing) === undefined;
  const isOpen = ({ position }: RowWrite): boolean => {
    const row = live.rows[position];
    return !isKnown && row !== undefined && isBlank(row);
  };
  return write.added.flatMap((row): Kept[] => {
    const key = keyText(row.cells, keys);
    const now = key === undefined || before.has(key) || isOpen(row) ? undefined : finder.find(row.cells);
    return now === undefined || taken.has(now) ? [] : [{ row, now }];
  });
};

/**
 * Those of them that surely are the job's: when the rows from before are not all known, no more than the table has too
 * many. Somebody may have taken out a row meanwhile, so that there are more than that.
 */
export const writtenIn = (
  write: StageWrite,
  live: Live,
  finder: Finder,
  told: Parameters<typeof keyedRows>[3],
): Kept[] => {
  const more = surplusRows(write, live, told.missing) ?? Infinity;
  return keyedRows(write, live, finder, told).slice(0, Math.max(0, more - told.taken.size));
};

/** Where rows will stand that are kept, to be told when the others are gone. */
export const keptCells = (
  { layout: { sheet, row: top, column }, rows }: Live,
  kept: readonly Kept[],
  after: readonly number[],
): Moved[] =>
  kept.map(({ now }) => ({
    sheet,
    row: top + 1 + (after[now] ?? now),
    column,
    expected: "",
    found: rows[now]?.[0] ?? "",
  }));
