import type { DeleteRow } from "./edit";
import { positionOf } from "./positions";
import type { RowId } from "./row-id";
import type { Table } from "./table";

/** The edit that takes a row out of its register. */
export const deleteRow = (table: Table, row: RowId): DeleteRow => ({
  kind: "delete",
  register: table.register.id,
  row,
  position: positionOf(table, row),
  cells: table.raw[row] ?? [],
});
