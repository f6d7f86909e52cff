import type { RowId } from "../book/row-id";
import { numbers } from "../book/table";
import type { Entries } from "./entry-coding";

/**
 * Whether a time or travel entry is neither reviewed nor released: preliminary, so that it can still be moved (#161).
 */
export const isOpen = (entries: Entries): ((row: RowId) => boolean) => {
  const levels = numbers(entries, "reviewLevel");
  const released = numbers(entries, "released");
  return (row) => (levels[row] ?? 0) === 0 && released[row] === undefined;
};
