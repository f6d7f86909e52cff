import type { CellWrite } from "#core/book/sheet-writes";
import { matrixOf } from "./blocks";
import { RANGE_BYTES, rowBytes } from "./bytes";
import { bodyArea } from "./compare";
import { reentered } from "./entered";
import type { BlockPlan, Image, TablePlan } from "./look";
import { stepsDone } from "./row-moves";
import { Refused } from "./run";
import { partBytes, type Part } from "./send";
import { rowsOf } from "./stand-after";
import { blockArea, deletePart, openPart } from "./table-parts";
import type { Stand } from "./tables";

const reached = (steps: number | undefined, { sheet }: Stand): number => {
  // Somebody else moved rows meanwhile: what is ours cannot be told from what is theirs.
  if (steps === undefined) throw new Refused({ kind: "host", code: "RowsMoved", message: sheet });
  return steps;
};

/** Cells that were opened below the table, which then did not grow. */
const surplusPart = ({ stand }: TablePlan, now: Stand): Part[] => {
  const surplus = (now.below ?? 0) - (stand.below ?? 0);
  if (stand.below === undefined || surplus <= 0) return [];
  return [deletePart(now, { at: now.bodyRows + (now.showsTotals ? 1 : 0), count: surplus })];
};

/** Takes out the rows that came in, as far as they did; the table's number of rows tells how far. */
export const closingParts = (plan: TablePlan, now: Stand, opening: boolean): Part[] => {
  const { deletes, inserts } = plan.moves;
  if (inserts.length === 0 || (deletes.length > 0 && !opening)) return [];
  const before = plan.stand.bodyRows - rowsOf(deletes);
  const steps = reached(stepsDone(before, inserts, 1, now.bodyRows), now);
  const done = inserts.slice(0, steps).reverse();
  return [...surplusPart(plan, now), ...done.map((run) => deletePart(now, run))];
};

/** Opens the rows again that went out, as far as they did. */
export const reopeningParts = (plan: TablePlan, now: Stand): Part[] => {
  const { deletes } = plan.moves;
  const steps = reached(stepsDone(plan.stand.bodyRows, deletes, -1, now.bodyRows), now);
  let rows = now.bodyRows;
  const opened = deletes
    .slice(0, steps)
    .reverse()
    .map((run) => {
      const part = openPart(now, rows, run);
      rows += run.count;
      return part;
    });
  return [...surplusPart(plan, now), ...opened];
};

/** Puts a block back. A number in a text cell is entered before the cell is one, or it would become text. */
const blockPart = (stand: Stand, { block, formats }: BlockPlan): Part => {
  const formatOf = (index: number): string => formats[index] ?? "General";
  const isNumberInText = ({ from }: CellWrite, index: number): boolean =>
    typeof from === "number" && formatOf(index) === "@";
  return {
    bytes: block.bytes * 3,
    queue: (batch) => {
      const range = batch.range(blockArea(stand, block));
      range.numberFormat = matrixOf(block, (write, at) =>
        isNumberInText(write, at) ? "General" : formatOf(at),
      );
      range.values = matrixOf(block, ({ from }, at) => reentered(from, formatOf(at)));
      if (block.writes.some(isNumberInText)) range.numberFormat = matrixOf(block, (_, at) => formatOf(at));
    },
  };
};

/** Puts rows back that went out, a number of rows a part. */
const imageParts = (stand: Stand, { at, formulas, formats }: Image, budget: number): Part[] => {
  const most = 3 * formulas.reduce((bytes, row) => Math.max(bytes, rowBytes(row)), 1);
  const step = Math.max(1, Math.floor((partBytes(budget) - RANGE_BYTES) / most));
  return Array.from({ length: Math.ceil(formulas.length / step) }, (_, part) => {
    const from = part * step;
    const rows = formulas.slice(from, from + step);
    return {
      bytes: RANGE_BYTES + rows.length * most,
      queue: (batch) => {
        const range = batch.range(bodyArea(stand, at + from, rows.length));
        range.numberFormat = formats.slice(from, from + step);
        range.formulas = rows;
      },
    };
  });
};

/** Puts back what stood in the cells, when all rows stand where they stood. */
export const contentParts = (plan: TablePlan, now: Stand, budget: number): Part[] => [
  ...plan.images.flatMap((image) => imageParts(now, image, budget)),
  ...plan.blocks.map((block) => blockPart(now, block)),
];
