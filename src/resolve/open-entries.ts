import type { RowId } from "../book/row-id";
import type { Table } from "../book/table";

/** A column of whole numbers, whichever register of entries it stands in. */
const column = (table: Table, field: string): readonly (number | undefined)[] =>
  (table.columns.get(field) ?? []) as readonly (number | undefined)[];

/**
 * Whether a time or travel entry is neither reviewed nor released: preliminary, so that it can still be moved (#161).
 */
export const isOpen = (entries: Table): ((row: RowId) => boolean) => {
  const levels = column(entries, "reviewLevel");
  const released = column(entries, "released");
  return (row) => (levels[row] ?? 0) === 0 && released[row] === undefined;
};
