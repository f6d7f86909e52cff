import type { Result } from "#core/values/result";
import type { PaintJob, Progress, Refusal } from "../ports";
import { Batch } from "./batch";
import { packed } from "./flush";
import { paintPieces, queuePaints, type PaintPlace } from "./paint-pieces";
import { Refused, run } from "./run";
import { isGuard } from "./stage/attempt";
import { chooseLane, loadDirectory } from "./stage/directory";
import type { Way } from "./stage/hold";
import { loadLayouts, rowCount } from "./table-layout";
import { isGrouped } from "./undo-group";

/** How a painting is sent: whether the person undoes it in one step, where Excel does that. */
type PaintWay = Way & { readonly budget: number; readonly undoGroup: boolean };

/** Looks where the table stands; undefined when it has other rows or columns by now. */
const placeOf = async (
  context: Excel.RequestContext,
  { table, headers, keyHeader, rowCount: known }: PaintJob,
): Promise<PaintPlace | undefined> => {
  const layouts = loadLayouts(context, [{ name: table, below: false }]);
  const loaded = loadDirectory(context);
  await context.sync();
  const [layout] = layouts();
  if (!layout) throw new Refused({ kind: "not-found", name: table });
  if (layout.isProtected) throw new Refused({ kind: "protected", sheet: layout.sheet });
  const columns = headers.map((header) => layout.headers.indexOf(header)).sort((a, b) => a - b);
  const key = layout.headers.indexOf(keyHeader);
  if (rowCount(layout) !== known || [key, ...columns].some((column) => column < 0)) return undefined;
  return { layout, columns, key, directory: loaded() };
};

/**
 * Paints as the job says, in one request to look and as many more as its bytes ask for. Each of them first proves that its
 * rows are those that the job means.
 */
const paintOnce = (
  job: PaintJob,
  { budget, pane, strategy, undoGroup }: PaintWay,
  progress: Progress,
): Promise<Result<boolean, Refusal>> =>
  run(
    async (context) => {
      const place = await placeOf(context, job);
      if (!place) return false;
      let { directory } = place;
      // A sheet that is made cannot be undone together with anything.
      if (undoGroup && !directory) throw new Refused({ kind: "host", code: "UndoNotSupported", message: "" });
      const requests = packed(paintPieces(place, job.runs, budget), budget);
      const chosen = chooseLane(directory?.entries, pane);
      if (!chosen) return false;
      let { seen } = chosen;
      for (const [at, pieces] of requests.entries()) {
        if (!progress(at / requests.length)) throw new Refused({ kind: "canceled" });
        context.workbook.application.suspendScreenUpdatingUntilNextSync();
        const { lane } = chosen;
        await queuePaints(new Batch(context), { ...place, directory }, { lane, seen, strategy }, pieces);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for each megabyte, not for each piece
        await context.sync();
        // From now on the sheet is there, and the lane is nobody's.
        directory ??= { isHidden: true, entries: [] };
        seen = "";
      }
      return true;
    },
    undoGroup ? { mergeUndoGroup: true } : {},
  );

/** Gives cells their fill and text color. Where Excel refuses to undo that in one step, it is done without. */
export const paint = async (
  job: PaintJob,
  way: Omit<PaintWay, "undoGroup">,
  progress: Progress = () => true,
): Promise<Result<boolean, Refusal>> => {
  const cells = job.runs.reduce((sum, { keys }) => sum + keys.length * job.headers.length, 0);
  const undoGroup = isGrouped(cells);
  let done = await paintOnce(job, { ...way, undoGroup }, progress);
  const isGroup = !done.ok && done.error.kind === "host" && undoGroup;
  if (isGroup) done = await paintOnce(job, { ...way, undoGroup: false }, progress);
  return !done.ok && isGuard(done.error) ? { ok: true, value: false } : done;
};
