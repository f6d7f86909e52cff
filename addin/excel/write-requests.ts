import type { CellWrite } from "#core/book/sheet-writes";
import { neededFormat } from "#core/values/needed-format";
import type { Task } from "#core/values/task";
import { matrixOf } from "./blocks";
import { entryText } from "./entry-text";
import type { RequestPiece } from "./flush";
import { afterDeletes } from "./layout-after";
import { newRowRequests } from "./new-row-requests";
import type { BlockPlan, TablePlan } from "./preflight";
import {
  blockArea,
  deletePiece,
  emptyPiece,
  isFiltered,
  openPiece,
  refilterPiece,
  unfilterPiece,
} from "./table-requests";

/** Writes a block: first the number formats that its values need, then the values. Made ready when its turn comes. */
const blockPiece = ({ write, layout }: TablePlan, { block, formats }: BlockPlan): RequestPiece => {
  const hasFormat = (index: number): string => formats[index] ?? "General";
  const formatOf = ({ column, to }: CellWrite, index: number): string | undefined => {
    const field = write.table.fields[column];
    return field && neededFormat(field.type, to, hasFormat(index));
  };
  const reformats = block.writes.some((cell, index) => formatOf(cell, index) !== undefined);
  return {
    bytes: block.bytes * (reformats ? 2 : 1),
    queue: (batch) => {
      const range = batch.range(blockArea(layout, block));
      if (reformats) range.numberFormat = matrixOf(block, (cell, index) => formatOf(cell, index) ?? null);
      range.values = matrixOf(block, (cell, index) =>
        entryText(cell.to, formatOf(cell, index) ?? hasFormat(index)),
      );
    },
  };
};

const cellsAndDeletes = (plan: TablePlan): RequestPiece[] => [
  ...(isFiltered(plan.layout) ? [unfilterPiece(plan.layout)] : []),
  ...plan.blocks.map((block) => blockPiece(plan, block)),
  ...plan.moves.deletes.map((span) => deletePiece(plan.layout, span)),
  ...(plan.moves.emptiesFirst ? [emptyPiece(plan.layout)] : []),
];

function* inserts(plan: TablePlan, plans: readonly TablePlan[], budget: number): Task<RequestPiece[]> {
  const layout = afterDeletes(plan, plans);
  let rows = layout.bodyRows;
  const opened = plan.moves.inserts.map((span) => {
    const piece = openPiece(layout, rows, span);
    rows += span.count;
    return piece;
  });
  return [...opened, ...(yield* newRowRequests(plan.write, layout, budget))];
}

/**
 * All that the writes ask for, in order: cells as they stand, rows out, rows in. Tables of one sheet are taken from the
 * bottom up, so that none moves before its turn. A table that both loses and gains rows makes the second half wait:
 * its number of rows must tell how far each half came.
 */
export function* writeRequests(plans: readonly TablePlan[], budget: number): Task<RequestPiece[]> {
  const upwards = [...plans].sort((a, b) => b.layout.row - a.layout.row);
  const coming: RequestPiece[] = [];
  for (const plan of upwards) coming.push(...(yield* inserts(plan, plans, budget)));
  const [first, ...rest] = coming;
  const both = plans.some(({ moves }) => moves.deletes.length > 0 && moves.inserts.length > 0);
  const second: RequestPiece[] = first ? [both ? { ...first, waits: true } : first, ...rest] : [];
  return [
    ...upwards.flatMap(cellsAndDeletes),
    ...second,
    ...plans.filter(({ layout }) => isFiltered(layout)).map(({ layout }) => refilterPiece(layout)),
  ];
}
