import { err, ok, type Result } from "#core/values/result";
import type { Mending, Moved, Refusal, WriteRefusal, Written } from "../../ports";
import { finishInSlices } from "../../slices";
import { run } from "../run";
import { besideLane, emptyMemory, type Memory } from "./attempt";
import { dropParts } from "./drop-parts";
import { clearLanes, refilter } from "./finish";
import { lostColumn } from "./headers-now";
import { inverseOf, isNothing } from "./inverse";
import { readLive } from "./live";
import type { StageWrite } from "./plan";
import { readLane, type LaneJob } from "./read-lane";
import { remainingOf } from "./remaining";
import type { StageOptions } from "./stage-job";
import { drop, takeBack, tryOnce, type Left } from "./take-back";
import { seeToMade, takeSheetsAway } from "./take-sheets-away";

/** How often it is tried: others may be at work. */
const ATTEMPTS = 6;

/** What a broken job's mending writes, and the new rows that stay because somebody has written in them. */
type MendPlan = { readonly writes: readonly StageWrite[]; readonly kept: readonly Moved[] };

/** What is to be done about a broken job, by what stands of it now. */
const mending = async (
  { writes: asked, looks }: LaneJob,
  how: Mending,
  budget: number,
): Promise<Result<MendPlan, Refusal>> => {
  const read = await readLive(asked, budget, "mending");
  if (!read.ok) return read;
  const { writes, lives } = read.value;
  const mended: StageWrite[] = [];
  const kept: Moved[] = [];
  for (const [at, write] of writes.entries()) {
    const live = lives[at];
    if (!live) continue;
    const lost = lostColumn(write, live.layout);
    if (lost !== undefined) return err({ kind: "not-found", name: lost });
    if (how === "finish") mended.push(await finishInSlices(remainingOf(write, live, looks[at])));
    else {
      const inverse = await finishInSlices(inverseOf(write, live, looks[at]));
      mended.push(inverse.write);
      kept.push(...inverse.kept);
    }
  }
  return ok({ writes: mended.filter((one) => !isNothing(one)), kept });
};

/** Puts back first what of a job went astray: what is left of it then is as if it had not been written. */
const putBackFirst = async (job: LaneJob, budget: number, memory: Memory): Promise<Left> => {
  const { isAstray, astray, lane, writes } = job;
  if (!isAstray) return { sheets: [], cells: [] };
  if (!astray) return { sheets: writes.map(({ table }) => table.place.sheet), cells: [] };
  const asked = astray.map(({ write }) => write);
  return takeBack({ lane, asked, looks: astray.map(({ looks }) => looks) }, budget, memory);
};

/**
 * Makes a job whole that Excel broke off, or takes back what stands of it: from what was laid ready in its lane, as a job
 * of its own, guarded like any other. Cells and rows that hold neither what stood nor what was to stand are somebody
 * else's by now, and are left alone. The lane is emptied when that is done.
 */
export const mendLeft = async (
  number: number,
  how: Mending,
  { budget, pane, strategy }: StageOptions,
): Promise<Result<Written, WriteRefusal>> => {
  const away = await takeSheetsAway(number, { pane, strategy });
  if (away) return away;
  const read = await run((context) => readLane(context, number, budget), { delayForCellEdit: true });
  if (!read.ok) return err({ kind: "not-begun", cause: read.error });
  const job = read.value;
  const memory = besideLane(emptyMemory({ pane, strategy }), job.lane);
  const left = await putBackFirst(job, budget, memory);
  if (left.sheets.length > 0) {
    const cause: Refusal = { kind: job.astray ? "astray" : "unstopped" };
    return err({ kind: "half-written", cause, ...left });
  }
  let cause: Refusal = { kind: "not-as-asked" };
  for (let tries = 0; tries < ATTEMPTS; tries++) {
    const mended = await mending(job, how, budget);
    if (!mended.ok) return err({ kind: "not-begun", cause: mended.error });
    const { writes, kept } = mended.value;
    const done = await (writes.length === 0
      ? ({ kind: "done", written: { cells: 0, added: 0, removed: 0 } } as const)
      : tryOnce(writes, budget, memory, () => true));
    if (done.kind === "done") {
      await dropParts(job.lane, strategy);
      await clearLanes(new Map([...memory.used, ...memory.broken, [job.lane, job.rows]]), strategy);
      await refilter([...memory.filters.values()]);
      const sheets = await seeToMade(job.lane.id, how, { pane, strategy });
      if (sheets.length > 0)
        return err({ kind: "half-written", cause: { kind: "not-as-asked" }, sheets, cells: [] });
      return ok({ ...done.written, ...(kept.length > 0 && { kept }) });
    }
    if (done.kind === "broken") await drop(done.lane, memory);
    if (done.kind === "before" || done.kind === "broken") ({ cause } = done);
  }
  await clearLanes(memory.used, strategy);
  return err({ kind: "not-begun", cause });
};
