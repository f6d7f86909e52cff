import type { CellValue } from "../values/cell";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import type { Edit } from "./edit";
import { placeAtEnd } from "./positions";
import { columnAt, positionAt, type Position, type RowId } from "./row-id";
import type { Table } from "./table";

const sameCells = (a: readonly CellValue[], b: readonly CellValue[]): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
};

const cellsOf = (table: Table, row: RowId | undefined): readonly CellValue[] =>
  (row === undefined ? undefined : table.raw[row]) ?? [];

/** The cells of a row that differ, as edits. */
const rowEdits = (table: Table, row: RowId, now: readonly CellValue[]): Edit[] => {
  const before = cellsOf(table, row);
  const edits: Edit[] = [];
  for (let column = 0; column < table.headers.length; column++) {
    const from = before[column] ?? "";
    const to = now[column] ?? "";
    if (from !== to)
      edits.push({ kind: "set", register: table.register.id, row, column: columnAt(column), from, to });
  }
  return edits;
};

/** How far two lists of rows are alike from one end. */
function* alike(
  table: Table,
  now: readonly (readonly CellValue[])[],
  most: number,
  before: (at: number) => Position,
  after: (at: number) => number,
): Task<number> {
  let count = 0;
  while (count < most && sameCells(cellsOf(table, table.order[before(count)]), now[after(count)] ?? [])) {
    count++;
    if (count % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  return count;
}

/**
 * What changed between the table as it was read and its rows as they are now, as edits that turn the one into the
 * other. Rows put in or taken out in one place are seen as such; a row that also changed keeps its id where the
 * rows around it stand still. Events are not needed: this is how typing, sorting and deletion are all seen. The edits
 * hold only while the table stands as it did when the comparison began.
 */
export function* compareRows(table: Table, now: readonly (readonly CellValue[])[]): Task<Edit[]> {
  const { order, register } = table;
  const shorter = Math.min(order.length, now.length);
  const top = yield* alike(table, now, shorter, positionAt, (at) => at);
  const bottom = yield* alike(
    table,
    now,
    shorter - top,
    (at) => positionAt(order.length - 1 - at),
    (at) => now.length - 1 - at,
  );
  const edits: Edit[] = [];
  const oldEnd = order.length - bottom;
  const newEnd = now.length - bottom;
  const paired = Math.min(oldEnd, newEnd) - top;
  for (let at = positionAt(top); at < top + paired; at++) {
    const row = order[at];
    const cells = now[at] ?? [];
    if (row !== undefined && !sameCells(cellsOf(table, row), cells))
      edits.push(...rowEdits(table, row, cells));
    if (at % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  for (let at = positionAt(oldEnd - 1); at >= top + paired; at--) {
    const row = order[at];
    if (row === undefined) continue;
    edits.push({ kind: "delete", register: register.id, row, position: at, cells: cellsOf(table, row) });
  }
  for (let at = positionAt(top + paired), added = 0; at < newEnd; at++, added++)
    edits.push({
      kind: "insert",
      register: register.id,
      row: placeAtEnd(table, added).row,
      position: at,
      cells: now[at] ?? [],
    });
  return edits;
}

/** What changed in a few rows that stand where they stood, from a position on; for when the table kept its size. */
export const compareAt = (table: Table, first: Position, now: readonly (readonly CellValue[])[]): Edit[] =>
  now.flatMap((cells, at) => {
    const row = table.order[positionAt(first + at)];
    return row === undefined ? [] : rowEdits(table, row, cells);
  });
