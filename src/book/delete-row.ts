import type { DeleteRow } from "./edit";
import { positionsIn } from "./positions";
import type { RowId } from "./row-id";
import type { Table } from "./table";

/** The edit that takes a row out of its register. */
export const deleteRow = (table: Table, row: RowId): DeleteRow => ({
  kind: "delete",
  register: table.register.id,
  row,
  position: positionsIn(table)[row] ?? 0,
  cells: table.raw[row] ?? [],
});
