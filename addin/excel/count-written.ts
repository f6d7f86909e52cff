import type { CellWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";
import type { Task } from "#core/values/task";
import type { Progress, Written } from "../ports";
import { finishInSlices } from "../slices";
import { Batch } from "./batch";
import { blocksOf, eachWrite, readBytes } from "./blocks";
import { meanRowBytes } from "./bytes";
import { readAreas, type AreaRead } from "./chunked-read";
import { bodyArea } from "./compare";
import { pieceBytes } from "./flush";
import { afterAll } from "./layout-after";
import type { TablePlan } from "./preflight";
import { settledPositions } from "./row-moves";
import { spansOf } from "./spans";
import { rowCount, type TableLayout } from "./table-layout";
import { blockArea } from "./table-requests";

/** Excel keeps 15 digits of a number. */
const isSame = (written: CellValue, found: CellValue | undefined): boolean =>
  written === found ||
  (typeof written === "number" &&
    typeof found === "number" &&
    written.toPrecision(15) === found.toPrecision(15));

/** The cell writes with the positions that their rows have now. */
const settled = ({ write }: TablePlan): CellWrite[] => {
  const before = [...new Set(write.cells.map(({ position }) => position))];
  const removed = write.removed.map(({ position }) => position).sort((a, b) => a - b);
  const added = write.added.map(({ position }) => position);
  const after = settledPositions(before, removed, added);
  const now = new Map(before.map((position, at) => [position, after[at] ?? position]));
  return write.cells.map((cell) => ({ ...cell, position: now.get(cell.position) ?? cell.position }));
};

function* cellReads(plan: TablePlan, now: TableLayout, budget: number, count: () => void): Task<AreaRead[]> {
  const blocks = yield* blocksOf(settled(plan), pieceBytes(budget));
  return blocks.map((block) => ({
    area: blockArea(now, block),
    what: ["values"],
    rowBytes: readBytes(block, plan.cellBytes),
    take: (from, { values }) =>
      eachWrite(block, from, values.length, ({ to }, row, column) => {
        if (isSame(to, values[row]?.[column] as CellValue)) count();
      }),
  }));
}

/** A blank of a new row may have been filled by its column's formula. */
const isRow = (cells: readonly CellValue[], found: readonly CellValue[]): boolean =>
  cells.every((cell, at) => cell === "" || isSame(cell, found[at]));

const rowReads = ({ write }: TablePlan, now: TableLayout, count: () => void): AreaRead[] => {
  const rows = new Map(write.added.map(({ position, cells }) => [position, cells]));
  return spansOf(rows.keys()).map(({ at, count: rowsInSpan }) => ({
    area: bodyArea(now, at, rowsInSpan),
    what: ["values"],
    rowBytes: meanRowBytes(rowsInSpan, (row) => rows.get(at + row) ?? []),
    take: (from, { values }) =>
      values.forEach((row, offset) => {
        if (isRow(rows.get(at + from + offset) ?? [], row as CellValue[])) count();
      }),
  }));
};

/** How many rows the table lost; when it lost all, Excel still shows a blank one. */
const removedRows = ({ layout, moves, write }: TablePlan, bodyRows: number): number => {
  const isEmpty = moves.emptiesFirst && write.added.length === 0 && bodyRows === 1;
  return rowCount(layout) + write.added.length - (isEmpty ? 0 : bodyRows);
};

/** Counts what was written by reading it from the workbook (field pain 11). */
export const countWritten = async (
  context: Excel.RequestContext,
  plans: readonly TablePlan[],
  budget: number,
  progress?: Progress,
): Promise<Written> => {
  let cells = 0;
  let added = 0;
  const reads: AreaRead[] = [];
  for (const plan of plans) {
    const now = afterAll(plan, plans);
    reads.push(...(await finishInSlices(cellReads(plan, now, budget, () => cells++))));
    reads.push(...rowReads(plan, now, () => added++));
  }
  let bodies: Excel.Range[] = [];
  const load = (batch: Batch): void => {
    bodies = plans.map(({ layout }) =>
      batch.table(layout.name).getDataBodyRange().untrack().load("rowCount"),
    );
  };
  if (reads.length > 0) await readAreas(context, reads, budget, { load, progress });
  else {
    load(new Batch(context));
    await context.sync();
  }
  const removed = plans.reduce((sum, plan, at) => sum + removedRows(plan, bodies[at]?.rowCount ?? 0), 0);
  return { cells, added, removed };
};
