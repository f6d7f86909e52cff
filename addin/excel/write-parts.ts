import type { CellWrite } from "#core/book/sheet-writes";
import { neededFormat } from "#core/values/needed-format";
import type { Task } from "#core/values/task";
import { matrixOf } from "./blocks";
import { entered } from "./entered";
import type { BlockPlan, TablePlan } from "./look";
import { newRowParts } from "./new-row-parts";
import type { Part } from "./send";
import { afterDeletes } from "./stand-after";
import {
  blockArea,
  deletePart,
  emptyPart,
  isFiltered,
  openPart,
  refilterPart,
  unfilterPart,
} from "./table-parts";

/** Writes a block: first the number formats that its values need, then the values. Made ready when its turn comes. */
const blockPart = ({ write, stand }: TablePlan, { block, formats }: BlockPlan): Part => {
  const hasFormat = (index: number): string => formats[index] ?? "General";
  const formatOf = ({ column, to }: CellWrite, index: number): string | undefined => {
    const field = write.table.fields[column];
    return field && neededFormat(field.type, to, hasFormat(index));
  };
  const reformats = block.writes.some((cell, index) => formatOf(cell, index) !== undefined);
  return {
    bytes: block.bytes * (reformats ? 2 : 1),
    queue: (batch) => {
      const range = batch.range(blockArea(stand, block));
      if (reformats) range.numberFormat = matrixOf(block, (cell, index) => formatOf(cell, index) ?? null);
      range.values = matrixOf(block, (cell, index) =>
        entered(cell.to, formatOf(cell, index) ?? hasFormat(index)),
      );
    },
  };
};

const cellsAndDeletes = (plan: TablePlan): Part[] => [
  ...(isFiltered(plan.stand) ? [unfilterPart(plan.stand)] : []),
  ...plan.blocks.map((block) => blockPart(plan, block)),
  ...plan.moves.deletes.map((run) => deletePart(plan.stand, run)),
  ...(plan.moves.emptiesFirst ? [emptyPart(plan.stand)] : []),
];

function* inserts(plan: TablePlan, plans: readonly TablePlan[], budget: number): Task<Part[]> {
  const stand = afterDeletes(plan, plans);
  let rows = stand.bodyRows;
  const opened = plan.moves.inserts.map((run) => {
    const part = openPart(stand, rows, run);
    rows += run.count;
    return part;
  });
  return [...opened, ...(yield* newRowParts(plan.write, stand, budget))];
}

/**
 * All that the writes ask for, in order: cells as they stand, rows out, rows in. Tables of one sheet are taken from the
 * bottom up, so that none moves before its turn. A table that both loses and gains rows makes the second half wait:
 * its number of rows must tell how far each half came.
 */
export function* writeParts(plans: readonly TablePlan[], budget: number): Task<Part[]> {
  const upwards = [...plans].sort((a, b) => b.stand.row - a.stand.row);
  const coming: Part[] = [];
  for (const plan of upwards) coming.push(...(yield* inserts(plan, plans, budget)));
  const [first, ...rest] = coming;
  const both = plans.some(({ moves }) => moves.deletes.length > 0 && moves.inserts.length > 0);
  const second: Part[] = first ? [both ? { ...first, waits: true } : first, ...rest] : [];
  return [
    ...upwards.flatMap(cellsAndDeletes),
    ...second,
    ...plans.filter(({ stand }) => isFiltered(stand)).map(({ stand }) => refilterPart(stand)),
  ];
}
