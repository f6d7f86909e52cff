import type { Area } from "../host/model/area";
import type { Cells } from "../host/model/cells";

/** How many cells hold something, how many a number, and what the numbers come to. */
export type Sums = { readonly count: number; readonly numbers: number; readonly sum: number };

/** What the cells of an area come to. */
export const sumsOf = (cells: Pick<Cells, "used" | "content">, area: Area): Sums => {
  const used = cells.used(area, true);
  let [count, numbers, sum] = [0, 0, 0];
  if (used)
    for (let row = used.row; row < used.row + used.rows; row++)
      for (let column = used.column; column < used.column + used.columns; column++) {
        const content = cells.content(row, column);
        if (content === "") continue;
        count++;
        if (typeof content !== "number") continue;
        numbers++;
        sum += content;
      }
  return { count, numbers, sum };
};
