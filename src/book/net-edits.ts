import { ROWS_PER_SLICE, type Task } from "../values/task";
import type { Edit } from "./edit";
import type { RowId } from "./row-id";

/** A cell among edits, by row: as many columns as a worksheet has. */
const COLUMNS = 16_384;

const placeOf = (row: RowId, column: number): number => row * COLUMNS + column;

/**
 * The edits with one for each cell: where a cell becomes another and then a third, it becomes the third at once; what ends
 * as it began is no edit. An undo looks for what a job left in each cell, and what stood between was never there.
 */
export function* netEdits(edits: readonly Edit[]): Task<readonly Edit[]> {
  const net: Edit[] = [];
  const known = new Map<Edit["register"], Map<number, number>>();
  let isNet = true;
  for (const [at, edit] of edits.entries()) {
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    if (edit.kind !== "set") {
      net.push(edit);
      continue;
    }
    const places = known.get(edit.register) ?? new Map<number, number>();
    known.set(edit.register, places);
    const place = placeOf(edit.row, edit.column);
    const earlier = places.get(place);
    if (earlier === undefined) {
      places.set(place, net.push(edit) - 1);
      continue;
    }
    isNet = false;
    const first = net[earlier];
    if (first?.kind === "set") net[earlier] = { ...edit, from: first.from };
  }
  if (isNet) return edits;
  return net.filter((edit) => edit.kind !== "set" || edit.from !== edit.to);
}
