import type { Batch } from "../batch";
import { directoryArea, LANE_STATES, LANES, STAGE_SHEET, type Lane } from "./lane";

/** A lane's row in the directory as it was found. */
export type LaneEntry = {
  readonly number: number;
  readonly holder: string;
  readonly state: string;
  /** What the job is, as its pane wrote it. */
  readonly job: string;
};

/** What is known of the sheet where jobs are laid ready: whether it hides as it should, and its lanes. */
export type Directory = { readonly isHidden: boolean; readonly entries: readonly LaneEntry[] };

/** Loads the directory; undefined in the workbook that has no such sheet yet. Ask after the request. */
export const loadDirectory = (context: Excel.RequestContext): (() => Directory | undefined) => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(STAGE_SHEET).load("visibility");
  const { row, column, rows, columns } = directoryArea;
  const range = sheet.getRangeByIndexes(row, column, rows, columns).untrack().load("values");
  return () =>
    sheet.isNullObject
      ? undefined
      : {
          isHidden: sheet.visibility === "VeryHidden",
          entries: range.values.map(([holder, state, job], number) => ({
            number,
            holder: String(holder),
            state: String(state),
            job: String(job),
          })),
        };
};

/** Reads one lane's row again. One request. */
export const readEntry = async (
  context: Excel.RequestContext,
  lane: Lane,
): Promise<LaneEntry | undefined> => {
  const directory = loadDirectory(context);
  await context.sync();
  return directory()?.entries[lane.number];
};

/** Jobs that Excel broke hold their lanes until somebody has seen to them. */
export const isBroken = ({ state }: LaneEntry): boolean =>
  state === LANE_STATES.writing || state === LANE_STATES.partly;

const isFree = ({ holder, state }: LaneEntry): boolean => holder === "" || state === LANE_STATES.done;

/** A name that no other job has. */
const newId = (): string => `j${Math.random().toString(36).slice(2)}`;

/**
 * A lane to take and who is thought to hold it: a free one if there is, else one of a job that never came further than
 * laying. Undefined when all hold broken jobs.
 */
export const chooseLane = (
  entries: readonly LaneEntry[] | undefined,
): { readonly lane: Lane; readonly seen: string } | undefined => {
  const all =
    entries ??
    Array.from({ length: LANES }, (_, number): LaneEntry => ({ number, holder: "", state: "", job: "" }));
  const free = all.filter(isFree);
  const choice = free.length > 0 ? free : all.filter((entry) => !isBroken(entry));
  const entry = choice[Math.floor(Math.random() * choice.length)];
  return entry && { lane: { number: entry.number, id: newId() }, seen: entry.holder };
};

/** Queues the making of the sheet, which no one sees and Excel's menus do not show. */
export const queueStageSheet = ({ context }: Batch): void => {
  context.workbook.worksheets.add(STAGE_SHEET).visibility = "VeryHidden";
};

/** Queues what the sheet needs before a job can be laid on it. */
export const queueReadySheet = (batch: Batch, directory: Directory | undefined): void => {
  if (!directory) queueStageSheet(batch);
  else if (!directory.isHidden) batch.sheet(STAGE_SHEET).visibility = "VeryHidden";
};
