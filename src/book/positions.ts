import type { Table } from "./table";

/** Where each row of a table stands, counted from 0, by row id: one pass when first asked for after rows came or went. */
export const positionsIn = (table: Table): Int32Array => {
  if (table.positions) return table.positions;
  const positions = new Int32Array(table.raw.length);
  const { order } = table;
  for (let position = 0; position < order.length; position++) positions[order[position] ?? 0] = position;
  table.positions = positions;
  return positions;
};
