import type { Result } from "#core/values/result";
import type { PaintJob, PaintRun, Progress, Refusal } from "../ports";
import { PAINT_BYTES, RANGE_BYTES } from "./bytes";
import { bodyArea } from "./compare";
import { Refused, run } from "./run";
import { runsOf } from "./runs";
import { send, type Part } from "./send";
import { rowCount, standings, type Stand } from "./tables";
import type { Sending } from "./write";

/** Automatic text cannot be asked for: black is what it is on a cell without fill. */
const PLAIN_TEXT = "#000000";

/** A run of rows in columns that stand side by side: one range for each such group of columns. */
const paintPart = (stand: Stand, columns: readonly number[], { at, count, paint }: PaintRun): Part => {
  const groups = runsOf(columns);
  return {
    bytes: groups.length * (RANGE_BYTES + PAINT_BYTES),
    queue: (batch) => {
      for (const group of groups) {
        const { fill, font } = batch.range(bodyArea(stand, at, count, group.at, group.count)).format;
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
  { budget, undoGroup }: Sending,
  progress: Progress | undefined,
): Promise<Result<boolean, Refusal>> =>
  run(
    async (context) => {
      const [stand] = await standings(context, [{ name: table, below: false }]);
      if (!stand) throw new Refused({ kind: "not-found", name: table });
      if (stand.isProtected) throw new Refused({ kind: "protected", sheet: stand.sheet });
      const columns = headers.map((header) => stand.headers.indexOf(header)).sort((a, b) => a - b);
      if (rowCount(stand) !== known || columns.some((column) => column < 0)) return false;
      const parts = runs.map((one) => paintPart(stand, columns, one));
      await send(context, parts, budget, undefined, progress);
      return true;
    },
    undoGroup ? { mergeUndoGroup: true } : {},
  );

/** Gives cells their fill and text color. Where Excel refuses to undo that in one step, it is done without. */
export const paint = async (
  job: PaintJob,
  sending: Sending,
  progress?: Progress,
): Promise<Result<boolean, Refusal>> => {
  const done = await paintOnce(job, sending, progress);
  const isGroup = !done.ok && done.error.kind === "host" && sending.undoGroup;
  return isGroup ? paintOnce(job, { ...sending, undoGroup: false }, progress) : done;
};
