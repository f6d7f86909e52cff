import { err, ok, type Result } from "#core/values/result";
import type { Mending, Refusal, WriteRefusal, Written } from "../../ports";
import { finishInSlices } from "../../slices";
import { run } from "../run";
import { emptyMemory, type Memory } from "./attempt";
import { clearLanes, refilter } from "./finish";
import { inverseOf, isNothing } from "./inverse";
import { readLive } from "./live";
import type { StageWrite } from "./plan";
import { readLane, type LaneJob } from "./read-lane";
import { remainingOf } from "./remaining";
import type { StageOptions } from "./stage-job";
import { takeBack, tryOnce, type Left } from "./take-back";
import { takeSheetsAway } from "./take-sheets-away";

/** How often it is tried: others may be at work. */
const ATTEMPTS = 6;

/** What is to be done about a broken job, by what stands of it now. */
const mending = async (
  { writes: asked, looks }: LaneJob,
  how: Mending,
  budget: number,
): Promise<Result<StageWrite[], Refusal>> => {
  const read = await readLive(asked, budget);
  if (!read.ok) return read;
  const { writes, lives } = read.value;
  const mended: StageWrite[] = [];
  for (const [at, write] of writes.entries()) {
    const live = lives[at];
    if (!live) continue;
    const one =
      how === "finish"
        ? await finishInSlices(remainingOf(write, live, looks[at]))
        : (await finishInSlices(inverseOf(write, live, looks[at]))).write;
    if (!isNothing(one)) mended.push(one);
  }
  return ok(mended);
};

/** Puts back first what of a job went astray: what is left of it then is as if it had not been written. */
const putBackFirst = async (job: LaneJob, budget: number, memory: Memory): Promise<Left> => {
  const { isAstray, astray, writes } = job;
  if (!isAstray) return { sheets: [], cells: [] };
  if (!astray) return { sheets: writes.map(({ table }) => table.place.sheet), cells: [] };
  const asked = astray.map(({ write }) => write);
  return takeBack(
    asked,
    astray.map(({ looks }) => looks),
    budget,
    memory,
  );
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
  const away = await takeSheetsAway(number, pane);
  if (away) return away;
  const read = await run((context) => readLane(context, number, budget), { delayForCellEdit: true });
  if (!read.ok) return err({ kind: "not-begun", cause: read.error });
  const job = read.value;
  const memory = emptyMemory({ pane, strategy });
  const left = await putBackFirst(job, budget, memory);
  if (left.sheets.length > 0) {
    const cause: Refusal = { kind: job.astray ? "astray" : "unstopped" };
    return err({ kind: "half-written", cause, ...left });
  }
  let cause: Refusal = { kind: "not-as-asked" };
  for (let tries = 0; tries < ATTEMPTS; tries++) {
    const mended = await mending(job, how, budget);
    if (!mended.ok) return err({ kind: "not-begun", cause: mended.error });
    const done = await (mended.value.length === 0
      ? ({ kind: "done", written: { cells: 0, added: 0, removed: 0 } } as const)
      : tryOnce(mended.value, budget, memory, () => true));
    if (done.kind === "done") {
      await clearLanes(new Map([...memory.used, ...memory.broken, [job.lane, job.rows]]));
      await refilter([...memory.filters.values()]);
      return ok(done.written);
    }
    if (done.kind === "before" || done.kind === "broken") ({ cause } = done);
  }
  await clearLanes(memory.used);
  return err({ kind: "not-begun", cause });
};
