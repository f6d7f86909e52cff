import type { TableWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";

/** A row of a table when everything is written: one that stood there, by the position it had, or a new one. */
export type BodyRow =
  | { readonly kind: "kept"; readonly position: number }
  | { readonly kind: "new"; readonly cells: readonly CellValue[] };

/** The rows of a table from top to bottom as they are when a write is done. */
export const bodyRows = ({ table, removed, added }: TableWrite): readonly BodyRow[] => {
  const gone = new Set(removed.map(({ position }) => position));
  const coming = new Map(added.map(({ position, cells }) => [position, cells]));
  const count = table.order.length - gone.size + coming.size;
  const rows: BodyRow[] = [];
  let next = 0;
  while (rows.length < count) {
    const cells = coming.get(rows.length);
    if (cells) {
      rows.push({ kind: "new", cells });
      continue;
    }
    while (gone.has(next)) next++;
    rows.push({ kind: "kept", position: next++ });
  }
  return rows;
};
