import type { CellWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";
import type { Task } from "#core/values/task";
import type { Progress, Written } from "../ports";
import { finishInSlices } from "../slices";
import { readAreas, type Ask } from "./ask";
import { Batch } from "./batch";
import { blocksOf, eachWrite, readBytes } from "./blocks";
import { meanRowBytes } from "./bytes";
import { bodyArea } from "./compare";
import type { TablePlan } from "./look";
import { settledPositions } from "./row-moves";
import { runsOf } from "./runs";
import { partBytes } from "./send";
import { afterAll } from "./stand-after";
import { blockArea } from "./table-parts";
import { rowCount, type Stand } from "./tables";

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

function* cellAsks(plan: TablePlan, now: Stand, budget: number, count: () => void): Task<Ask[]> {
  const blocks = yield* blocksOf(settled(plan), partBytes(budget));
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

const rowAsks = ({ write }: TablePlan, now: Stand, count: () => void): Ask[] => {
  const rows = new Map(write.added.map(({ position, cells }) => [position, cells]));
  return runsOf(rows.keys()).map(({ at, count: rowsInRun }) => ({
    area: bodyArea(now, at, rowsInRun),
    what: ["values"],
    rowBytes: meanRowBytes(rowsInRun, (row) => rows.get(at + row) ?? []),
    take: (from, { values }) =>
      values.forEach((row, offset) => {
        if (isRow(rows.get(at + from + offset) ?? [], row as CellValue[])) count();
      }),
  }));
};

/** How many rows the table lost; when it lost all, Excel still shows a blank one. */
const removedRows = ({ stand, moves, write }: TablePlan, bodyRows: number): number => {
  const isEmpty = moves.emptiesFirst && write.added.length === 0 && bodyRows === 1;
  return rowCount(stand) + write.added.length - (isEmpty ? 0 : bodyRows);
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
  const asks: Ask[] = [];
  for (const plan of plans) {
    const now = afterAll(plan, plans);
    asks.push(...(await finishInSlices(cellAsks(plan, now, budget, () => cells++))));
    asks.push(...rowAsks(plan, now, () => added++));
  }
  let bodies: Excel.Range[] = [];
  const load = (batch: Batch): void => {
    bodies = plans.map(({ stand }) => batch.table(stand.name).getDataBodyRange().untrack().load("rowCount"));
  };
  if (asks.length > 0) await readAreas(context, asks, budget, { load, progress });
  else {
    load(new Batch(context));
    await context.sync();
  }
  const removed = plans.reduce((sum, plan, at) => sum + removedRows(plan, bodies[at]?.rowCount ?? 0), 0);
  return { cells, added, removed };
};
