import type { RowId } from "../book/row-id";
import { isUnread } from "../book/table";
import type { Entries } from "../resolve/entry-coding";
import type { Task } from "../values/task";

/** The cells of an entry that keep it, or its amount, where they cannot be read: each a bit. */
export const unreadBits = {
  customer: 1,
  released: 2,
  billable: 4,
  billedHours: 8,
  releasedAmount: 16,
} as const;

const fields = Object.entries(unreadBits);
const ROWS_PER_SLICE = 4096;

/** Which of these cells of an entry cannot be read, as bits. */
export const unreadCellsOf = (entries: Entries, row: RowId): number => {
  let bits = 0;
  for (const [field, bit] of fields) if (isUnread(entries, row, field)) bits |= bit;
  return bits;
};

/** The same of each entry, by row id, with room for so many rows: only rows with a fault are asked of. */
export function* unreadCells(entries: Entries, room: number): Task<Uint8Array> {
  const unread = new Uint8Array(room);
  let done = 0;
  for (const row of entries.faults.keys()) {
    unread[row] = unreadCellsOf(entries, row);
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  return unread;
}
