import type { Result } from "#core/values/result";
import type { PaintJob, PaintRun, Progress, Refusal } from "../ports";
import { bodyArea } from "./body-area";
import { PAINT_BYTES, RANGE_BYTES } from "./bytes";
import { flush, type RequestPiece } from "./flush";
import { Refused, run } from "./run";
import { spansOf } from "./spans";
import { rowCount, readLayouts, type TableLayout } from "./table-layout";
import { isGrouped } from "./undo-group";

/** Automatic text cannot be asked for: black is what it is on a cell without fill. */
const PLAIN_TEXT = "#000000";

/** A span of rows in columns that stand side by side: one range for each such group of columns. */
const paintPiece = (
  layout: TableLayout,
  columns: readonly number[],
  { at, count, paint }: PaintRun,
): RequestPiece => {
  const groups = spansOf(columns);
  return {
    bytes: groups.length * (RANGE_BYTES + PAINT_BYTES),
    queue: (batch) => {
      for (const group of groups) {
        const { fill, font } = batch.range(bodyArea(layout, at, count, group.at, group.count)).format;
        if (paint) fill.color = paint.fill;
        else fill.clear();
        font.color = paint?.text ?? PLAIN_TEXT;
      }
    },
  };
};

/** Paints as the job says, in one request to look and as many more as its bytes ask for. */
const paintOnce = (
  { table, headers, rowCount: known, runs }: PaintJob,
  budget: number,
  undoGroup: boolean,
  progress: Progress | undefined,
): Promise<Result<boolean, Refusal>> =>
  run(
    async (context) => {
      const [layout] = await readLayouts(context, [{ name: table, below: false }]);
      if (!layout) throw new Refused({ kind: "not-found", name: table });
      if (layout.isProtected) throw new Refused({ kind: "protected", sheet: layout.sheet });
      const columns = headers.map((header) => layout.headers.indexOf(header)).sort((a, b) => a - b);
      if (rowCount(layout) !== known || columns.some((column) => column < 0)) return false;
      const pieces = runs.map((one) => paintPiece(layout, columns, one));
      await flush(context, pieces, budget, progress);
      return true;
    },
    undoGroup ? { mergeUndoGroup: true } : {},
  );

/** Gives cells their fill and text color. Where Excel refuses to undo that in one step, it is done without. */
export const paint = async (
  job: PaintJob,
  budget: number,
  progress?: Progress,
): Promise<Result<boolean, Refusal>> => {
  const cells = job.runs.reduce((sum, { count }) => sum + count * job.headers.length, 0);
  const undoGroup = isGrouped(cells);
  const done = await paintOnce(job, budget, undoGroup, progress);
  const isGroup = !done.ok && done.error.kind === "host" && undoGroup;
  return isGroup ? paintOnce(job, budget, false, progress) : done;
};
