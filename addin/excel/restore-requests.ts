import type { CellWrite } from "#core/book/sheet-writes";
import { matrixOf } from "./blocks";
import { RANGE_BYTES, rowBytes } from "./bytes";
import { bodyArea } from "./compare";
import { reentryText } from "./entry-text";
import { pieceBytes, type RequestPiece } from "./flush";
import { rowsOf } from "./layout-after";
import type { BlockPlan, Image, TablePlan } from "./preflight";
import { movesDone } from "./row-moves";
import { Refused } from "./run";
import type { TableLayout } from "./table-layout";
import { blockArea, deletePiece, openPiece } from "./table-requests";

const orRefused = (moved: number | undefined, { sheet }: TableLayout): number => {
  // Somebody else moved rows meanwhile: what is ours cannot be told from what is theirs.
  if (moved === undefined) throw new Refused({ kind: "host", code: "RowsMoved", message: sheet });
  return moved;
};

/** Cells that were opened below the table, which then did not grow. */
const surplusPiece = ({ layout }: TablePlan, now: TableLayout): RequestPiece[] => {
  const surplus = (now.below ?? 0) - (layout.below ?? 0);
  if (layout.below === undefined || surplus <= 0) return [];
  return [deletePiece(now, { at: now.bodyRows + (now.showsTotals ? 1 : 0), count: surplus })];
};

/** Takes out the rows that came in, as far as they did; the table's number of rows tells how far. */
export const closingRequests = (plan: TablePlan, now: TableLayout, opening: boolean): RequestPiece[] => {
  const { deletes, inserts } = plan.moves;
  if (inserts.length === 0 || (deletes.length > 0 && !opening)) return [];
  const before = plan.layout.bodyRows - rowsOf(deletes);
  const moved = orRefused(movesDone(before, inserts, 1, now.bodyRows), now);
  const done = inserts.slice(0, moved).reverse();
  return [...surplusPiece(plan, now), ...done.map((span) => deletePiece(now, span))];
};

/** Opens the rows again that went out, as far as they did. */
export const reopeningRequests = (plan: TablePlan, now: TableLayout): RequestPiece[] => {
  const { deletes } = plan.moves;
  const moved = orRefused(movesDone(plan.layout.bodyRows, deletes, -1, now.bodyRows), now);
  let rows = now.bodyRows;
  const opened = deletes
    .slice(0, moved)
    .reverse()
    .map((span) => {
      const piece = openPiece(now, rows, span);
      rows += span.count;
      return piece;
    });
  return [...surplusPiece(plan, now), ...opened];
};

/** Puts a block back. A number in a text cell is entered before the cell is one, or it would become text. */
const blockPiece = (layout: TableLayout, { block, formats }: BlockPlan): RequestPiece => {
  const formatOf = (index: number): string => formats[index] ?? "General";
  const isNumberInText = ({ from }: CellWrite, index: number): boolean =>
    typeof from === "number" && formatOf(index) === "@";
  return {
    bytes: block.bytes * 3,
    queue: (batch) => {
      const range = batch.range(blockArea(layout, block));
      range.numberFormat = matrixOf(block, (write, at) =>
        isNumberInText(write, at) ? "General" : formatOf(at),
      );
      range.values = matrixOf(block, ({ from }, at) => reentryText(from, formatOf(at)));
      if (block.writes.some(isNumberInText)) range.numberFormat = matrixOf(block, (_, at) => formatOf(at));
    },
  };
};

/** Puts rows back that went out, a number of rows a piece. */
const imageRequests = (
  layout: TableLayout,
  { at, formulas, formats }: Image,
  budget: number,
): RequestPiece[] => {
  const most = 3 * formulas.reduce((bytes, row) => Math.max(bytes, rowBytes(row)), 1);
  const rowsEach = Math.max(1, Math.floor((pieceBytes(budget) - RANGE_BYTES) / most));
  return Array.from({ length: Math.ceil(formulas.length / rowsEach) }, (_, piece) => {
    const from = piece * rowsEach;
    const rows = formulas.slice(from, from + rowsEach);
    return {
      bytes: RANGE_BYTES + rows.length * most,
      queue: (batch) => {
        const range = batch.range(bodyArea(layout, at + from, rows.length));
        range.numberFormat = formats.slice(from, from + rowsEach);
        range.formulas = rows;
      },
    };
  });
};

/** Puts back what stood in the cells, when all rows stand where they stood. */
export const contentRequests = (plan: TablePlan, now: TableLayout, budget: number): RequestPiece[] => [
  ...plan.images.flatMap((image) => imageRequests(now, image, budget)),
  ...plan.blocks.map((block) => blockPiece(now, block)),
];
