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

/** Excel broke off the request that made sheets, or nobody ever filled them; which of them stand, the lane notes. */
export const isMaking = ({ state }: LaneEntry): boolean =>
  state === LANE_STATES.making || state === LANE_STATES.made;

/** Jobs that Excel broke hold their lanes until somebody has seen to them. */
export const isBroken = (entry: LaneEntry): boolean =>
  ([LANE_STATES.writing, LANE_STATES.partly, LANE_STATES.astray] as readonly string[]).includes(
    entry.state,
  ) || isMaking(entry);

/** A name that nobody else has. */
const newId = (): string => Math.random().toString(36).slice(2);

/** A name for a pane: that of each of its jobs begins with it. */
export const newPane = (): string => `${newId()}.`;

/** How the names begin of lanes in which the job of a lane is taken back, or made whole. */
export const partOf = (holder: string): string => `${holder}~`;

/** Whether one pane's jobs hold both lanes. */
export const isOnePane = (one: string, other: string): boolean =>
  one !== "" && one.split(".")[0] === other.split(".")[0];

/** How gladly a lane is taken: one that nobody holds, then of a job that is done, then of one that may not be told yet. */
const choices: readonly ((entry: LaneEntry) => boolean)[] = [
  ({ holder }) => holder === "",
  ({ state, job }) => state === LANE_STATES.done && job === "",
  ({ state }) => state === LANE_STATES.done,
  (entry) => !isBroken(entry),
];

/**
 * A lane for a job of a pane and who is thought to hold it: a free one if there is, else one of a job that never came
 * further than laying. Undefined when all hold broken jobs.
 */
export const chooseLane = (
  entries: readonly LaneEntry[] | undefined,
  pane: string,
): { readonly lane: Lane; readonly seen: string } | undefined => {
  const all =
    entries ??
    Array.from({ length: LANES }, (_, number): LaneEntry => ({ number, holder: "", state: "", job: "" }));
  const choice = choices.map((isSuch) => all.filter(isSuch)).find(({ length }) => length > 0) ?? [];
  const entry = choice[Math.floor(Math.random() * choice.length)];
  return entry && { lane: { number: entry.number, id: pane + newId() }, seen: entry.holder };
};

/** Queues the making of the sheet, which no one sees and Excel's menus do not show. */
const queueStageSheet = ({ context }: Batch): void => {
  context.workbook.worksheets.add(STAGE_SHEET).visibility = "VeryHidden";
};

/** Queues what the sheet needs before a job can be laid on it. */
export const queueReadySheet = (batch: Batch, directory: Directory | undefined): void => {
  if (!directory) queueStageSheet(batch);
  else if (!directory.isHidden) batch.sheet(STAGE_SHEET).visibility = "VeryHidden";
};
