import type { RegisterId } from "../registers/register";
import type { CellValue } from "../values/cell";
import { flatMapTask, ROWS_PER_SLICE, type Task } from "../values/task";
import { requireTable, type Book } from "./book";
import type { Edit } from "./edit";
import { positionsIn } from "./positions";
import { rowOrder, type RowId } from "./row-id";
import type { Table } from "./table";

/** A cell to write; `position` counts the table's rows from 0 as they stand before anything is written. */
export type CellWrite = {
  readonly position: number;
  readonly column: number;
  readonly from: CellValue;
  readonly to: CellValue;
};

/** A whole row that goes out or comes in. */
export type RowWrite = { readonly position: number; readonly cells: readonly CellValue[] };

/** All that a list of edits means for one table of the workbook, in the order it is done: cells, out, in. */
export type TableWrite = {
  readonly register: RegisterId;
  readonly table: Table;
  readonly cells: readonly CellWrite[];
  /** From the bottom up; positions as before anything is written. */
  readonly removed: readonly RowWrite[];
  /** From the top down; positions as they are when everything is done. */
  readonly added: readonly RowWrite[];
};

/** The net change of one table: each cell once, with what it held first and what it holds last. */
function* netWrite(table: Table, edits: readonly Edit[]): Task<TableWrite> {
  const positions = positionsIn(table);
  // Where rows come in at last is all that the order is asked for.
  const order = edits.some(({ kind }) => kind === "insert") ? rowOrder([...table.order]) : undefined;
  const sets = new Map<RowId, Map<number, CellWrite>>();
  const inserted = new Map<RowId, CellValue[]>();
  const removed = new Map<RowId, RowWrite>();
  for (const [at, edit] of edits.entries()) {
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    const position = table.raw[edit.row] && positions[edit.row];
    if (edit.kind === "insert") {
      order?.splice(edit.position, 0, edit.row);
      inserted.set(edit.row, [...edit.cells]);
    } else if (edit.kind === "delete") {
      const isThere = order?.[edit.position] === edit.row;
      order?.splice(isThere ? edit.position : order.indexOf(edit.row), 1);
      sets.delete(edit.row);
      if (!inserted.delete(edit.row) && position !== undefined)
        removed.set(edit.row, { position, cells: table.raw[edit.row] ?? edit.cells });
    } else if (inserted.has(edit.row)) {
      inserted.get(edit.row)?.splice(edit.column, 1, edit.to);
    } else if (position !== undefined) {
      const row = sets.get(edit.row) ?? new Map<number, CellWrite>();
      const from = row.get(edit.column)?.from ?? edit.from;
      row.set(edit.column, { position, column: edit.column, from, to: edit.to });
      sets.set(edit.row, row);
    }
  }
  const added: RowWrite[] = [];
  if (inserted.size > 0)
    for (const [position, row] of order?.entries() ?? []) {
      const cells = inserted.get(row);
      if (cells) added.push({ position, cells });
      if (position % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    }
  const cells = yield* flatMapTask(sets.values(), (row) => [...row.values()]);
  return {
    register: table.register.id,
    table,
    cells: cells.sort((a, b) => a.position - b.position || a.column - b.column),
    removed: [...removed.values()].sort((a, b) => b.position - a.position),
    added,
  };
}

/** What edits mean for the worksheets, a table at a time. The book must still stand as it was before the edits. */
export function* sheetWrites(book: Book, edits: readonly Edit[]): Task<TableWrite[]> {
  const byTable = new Map<RegisterId, Edit[]>();
  for (const edit of edits) {
    const list = byTable.get(edit.register);
    if (list) list.push(edit);
    else byTable.set(edit.register, [edit]);
  }
  const writes: TableWrite[] = [];
  for (const [register, list] of byTable) writes.push(yield* netWrite(requireTable(book, register), list));
  return writes;
}
