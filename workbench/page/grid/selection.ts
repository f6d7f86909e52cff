import type { Area } from "../../host/model/area";
import type { Spot } from "./source";

/** The block between two corners. */
const areaOf = (a: Spot, b: Spot): Area => ({
  row: Math.min(a.row, b.row),
  column: Math.min(a.column, b.column),
  rows: Math.abs(a.row - b.row) + 1,
  columns: Math.abs(a.column - b.column) + 1,
});

/** What is selected: the cell that typing goes to, the corner that Shift moves, and the block between them. */
export type Selection = { readonly active: Spot; readonly head: Spot; readonly area: Area };

/** The selection of one cell, or of the block from the active cell to `to`. */
export const selectTo = (to: Spot, from?: Selection): Selection => {
  const active = from?.active ?? to;
  return { active, head: to, area: areaOf(active, to) };
};

/** The selection of a block whose first cell is active. */
export const selectArea = (area: Area): Selection => ({
  active: { row: area.row, column: area.column },
  head: { row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
  area,
});
