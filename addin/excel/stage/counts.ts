import type { CellWrite } from "#core/book/sheet-writes";
import type { Task } from "#core/values/task";
import type { Area, Batch } from "../batch";
import { bodyArea } from "../body-area";
import { RANGE_BYTES } from "../bytes";
import type { RequestPiece } from "../flush";
import type { TableLayout } from "../table-layout";
import { absolute, countCell, type Lane } from "./lane";
import { blankedGroups, writtenGroups, type StagePlan } from "./plan";

const CELLS_PER_SLICE = 4096;

/** Something counted in the request that wrote: how, and how much was asked for. */
export type Count = {
  readonly kind: "cells" | "new-cells" | "rows";
  readonly formula: string;
  readonly asked: number;
};

/** How many cells hold what was laid for them. */
const standing = (live: Area, laid: Area): string => {
  const [here, there] = [absolute(live), absolute(laid)];
  return `=SUMPRODUCT(IFERROR((${there}<>"")*EXACT(${here},${there})*(${here}=${there}),0))`;
};

/** How many cells are blank of those that were to be. */
const blanked = (live: Area, laid: Area): string =>
  `=SUMPRODUCT(IFERROR((${absolute(laid)}=1)*(LEN(${absolute(live)})=0),0))`;

/** How many cells get a value, and how many become blank, by column. */
function* cellsByColumn(
  cells: readonly CellWrite[],
): Task<readonly [Map<number, number>, Map<number, number>]> {
  const counts = [new Map<number, number>(), new Map<number, number>()] as const;
  for (const [at, { column, to }] of cells.entries()) {
    const count = counts[to === "" ? 1 : 0];
    count.set(column, (count.get(column) ?? 0) + 1);
    if (at % CELLS_PER_SLICE === CELLS_PER_SLICE - 1) yield CELLS_PER_SLICE;
  }
  return counts;
}

/** The changed cells of a table, counted before its rows move. */
export function* cellCounts(plan: StagePlan): Task<Count[]> {
  const { column: left } = plan.layout;
  const [filled, blank] = yield* cellsByColumn(plan.write.cells);
  const asked = ({ live }: { readonly live: Area }, isBlank: boolean): number => {
    let count = 0;
    for (let at = 0; at < live.columns; at++)
      count += (isBlank ? blank : filled).get(live.column + at - left) ?? 0;
    return count;
  };
  return [
    ...writtenGroups(plan).map((group): Count => {
      return { kind: "cells", formula: standing(group.live, group.laid), asked: asked(group, false) };
    }),
    ...blankedGroups(plan).map((group): Count => {
      return { kind: "cells", formula: blanked(group.live, group.laid), asked: asked(group, true) };
    }),
  ];
}

/** The cells of a table's new rows, and how many rows it has when all is done. */
export const rowCounts = (plan: StagePlan, now: TableLayout): Count[] => {
  const { write, added, moves, rows, layout } = plan;
  const filled = write.added.reduce((sum, { cells }) => sum + cells.filter((cell) => cell !== "").length, 0);
  const inserted = moves.inserts.reduce((sum, { count }) => sum + count, 0);
  const deleted = moves.deletes.reduce((sum, { count }) => sum + count, 0);
  const newCells: Count[] =
    added.count > 0
      ? [{ kind: "new-cells", formula: standing(bodyArea(now, added.at, added.count), rows), asked: filled }]
      : [];
  const formula = `=ROWS(${layout.name}[#Data])`;
  return [...newCells, { kind: "rows", formula, asked: layout.bodyRows + inserted - deleted }];
};

/** A formula that is entered and at once made the value that it gave: what it points at may move before the answer. */
export const frozen = (batch: Batch, cell: Area, formula: string): void => {
  const range = batch.range(cell);
  range.formulas = [[formula]];
  range.calculate();
  range.copyFrom(batch.range(cell), "Values");
};

/** Counts when its turn comes. */
export const countPiece = (lane: Lane, at: number, { formula }: Count): RequestPiece => ({
  bytes: 3 * RANGE_BYTES + formula.length,
  queue: (batch) => frozen(batch, countCell(lane, at), formula),
});
