import type { RowId, Table } from "./table";

/** Where each row of a table stands, counted from 0: one pass, for lists that need many of them. */
export const positionsIn = (table: Table): ReadonlyMap<RowId, number> =>
  new Map(table.order.map((row, position) => [row, position]));
