import type { Workbook, WriteStrategy } from "../../ports";
import { run } from "../run";
import { SHEET_ROWS } from "../table-layout";
import { loadDirectory, type LaneEntry } from "./directory";
import { clearLane } from "./finish";
import { LANE_STATES } from "./lane";
import { leftJobs } from "./left-jobs";

type Whose = Parameters<Workbook["dropLeft"]>[0];

const WAIT = { delayForCellEdit: true } as const;

const readEntries = () =>
  run(async (context) => {
    const directory = loadDirectory(context);
    await context.sync();
    return directory()?.entries ?? [];
  }, WAIT);

/** Empties a lane, if its holder still is whom it was seen to be. That a job was done stays told: its pane may ask yet. */
const drop = ({ number, holder, state }: LaneEntry, strategy: WriteStrategy) =>
  clearLane({ number, id: holder }, SHEET_ROWS, strategy, state === LANE_STATES.done ? state : undefined);

/**
 * Empties lanes of jobs that are over or never came to write: everyone's; or those that are done, those of this pane or
 * that it dropped before, and what stands in lanes that somebody touched by hand. Nothing of such a job is lost; one that
 * another pane is still laying ready finds its lane gone, and begins anew. Lanes of jobs that Excel broke off are kept;
 * gives those.
 */
export const leftDropper = (
  pane: string,
): ((whose: Whose, strategy: WriteStrategy) => ReturnType<Workbook["dropLeft"]>) => {
  const droppedBefore = new Set<string>();
  return async (whose, strategy) => {
    const read = await readEntries();
    if (!read.ok) return read;
    const jobs = leftJobs(read.value);
    for (const entry of read.value) {
      const { number, holder, state } = entry;
      const isOver = state === LANE_STATES.done || holder.startsWith(pane) || droppedBefore.has(holder);
      const isMeant = whose === "everyone's" || isOver || whose.touched.includes(number);
      const isLeft = jobs.some(({ lane, isBroken }) => lane === number && !isBroken);
      if (!isLeft || !isMeant) continue;
      droppedBefore.add(holder);
      const dropped = await drop(entry, strategy);
      // Of a lane that somebody took meanwhile the guard says so.
      if (!dropped.ok && dropped.error.kind !== "not-found") return dropped;
    }
    return { ok: true, value: jobs.filter((job) => job.isBroken) };
  };
};
