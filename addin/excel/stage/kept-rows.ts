import type { RowWrite } from "#core/book/sheet-writes";
import type { Moved } from "../../ports";
import type { Finder } from "./finder";
import { keyColumns, keyText, knownRow } from "./identity";
import type { Live } from "./live";
import type { StageWrite } from "./plan";

/**
 * The new rows of a broken job that stand and are not taken back, for somebody has written in them since: known by their
 * keys, which no row had before.
 */
export const keptRows = (
  write: StageWrite,
  { layout: { sheet, row: top, column }, rows }: Live,
  finder: Finder,
  removed: readonly RowWrite[],
): Moved[] => {
  if (write.added.length === 0) return [];
  const keys = keyColumns(write);
  const before = new Set(write.table.order.map((_, position) => keyText(knownRow(write, position), keys)));
  const goes = new Set(removed.map(({ position }) => position));
  return write.added.flatMap(({ cells }): Moved[] => {
    const key = keyText(cells, keys);
    const now = key === undefined || before.has(key) ? undefined : finder.find(cells);
    if (now === undefined || goes.has(now)) return [];
    return [{ sheet, row: top + 1 + now, column, expected: "", found: rows[now]?.[0] ?? "" }];
  });
};
