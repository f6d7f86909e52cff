import type { Moved, Progress } from "../../ports";
import { finishInSlices } from "../../slices";
import { run } from "../run";
import { attempt, besideLane, type Attempt, type Memory } from "./attempt";
import { readBefore, type Written } from "./before";
import { clearLanes } from "./finish";
import { lostColumn } from "./headers-now";
import { inverseOf, isNothing } from "./inverse";
import type { Lane } from "./lane";
import { readLive } from "./live";
import type { Looks, StagePlan, StageWrite } from "./plan";

/** How often it is tried: what made the job fail may make this fail, too, and others may be at work. */
const ATTEMPTS = 6;

/**
 * What of a job stands: where Excel does not even let that be read, the sheets. Without sheets all is taken back but for
 * new rows that somebody has written in.
 */
export type Left = { readonly sheets: readonly string[]; readonly cells: readonly Moved[] };

/**
 * How an attempt ended, when what went astray was put back: it counts as refused. "stuck" tells what could not be, "kept"
 * the new rows that stay because somebody has written in them; the job is not tried again beside those.
 */
export type Tried =
  | Exclude<Attempt, { kind: "astray" }>
  | { readonly kind: "stuck"; readonly left: Left }
  | { readonly kind: "kept"; readonly cells: readonly Moved[] };

const sheetsOf = (writes: readonly StageWrite[]): string[] => [
  ...new Set(writes.map(({ table }) => table.place.sheet)),
];

/** The cells that a job wrote, wherever it was that it wrote them, when it is not known what stood there. */
const writtenCells = (plans: readonly StagePlan[]): Moved[] =>
  plans.flatMap(({ write, layout: { sheet, row, column: left } }) =>
    write.cells.map(({ position, column, from, to }): Moved => {
      const place = { sheet, row: row + 1 + position, column: left + column };
      return { ...place, expected: from, found: to };
    }),
  );

/**
 * Takes back what stands of a job that Excel broke. That is a job like any other, made from what stands now and guarded:
 * cells that somebody else changed meanwhile, and rows that moved, are left as they are. Gives what could not be taken
 * back; no sheets are what is hoped for.
 */
export const takeBack = async (
  {
    lane,
    asked,
    looks,
  }: { readonly lane: Lane; readonly asked: readonly StageWrite[]; readonly looks: readonly Looks[] },
  budget: number,
  whole: Memory,
): Promise<Left> => {
  const memory = besideLane(whole, lane);
  let left: Left = { sheets: sheetsOf(asked), cells: [] };
  for (let tries = 0; tries < ATTEMPTS; tries++) {
    const read = await readLive(asked, budget, "mending");
    if (!read.ok) continue;
    const { writes, lives } = read.value;
    // Nothing is put in a column on a guess: what stands is told instead.
    if (writes.some((write, at) => lives[at] && lostColumn(write, lives[at].layout) !== undefined))
      return left;
    const backs: StageWrite[] = [];
    const standing: Moved[] = [];
    const kept: Moved[] = [];
    for (const [at, write] of writes.entries()) {
      const live = lives[at];
      if (!live) continue;
      const inverse = await finishInSlices(inverseOf(write, live, looks[at]));
      if (!isNothing(inverse.write)) backs.push(inverse.write);
      standing.push(...inverse.standing);
      kept.push(...inverse.kept);
    }
    const isBack = { sheets: [], cells: kept };
    if (backs.length === 0) return isBack;
    left = { sheets: sheetsOf(backs), cells: standing };
    const done = await tryOnce(backs, budget, memory, () => true);
    if (done.kind === "done") return isBack;
    if (done.kind === "broken") await drop(done.lane, memory);
  }
  return left;
};

/** Puts back what was written although the guard did not hold: the lane keeps what stood before. */
const putBack = async (
  { lane, plans }: Attempt & { readonly kind: "astray" },
  budget: number,
  memory: Memory,
): Promise<Left> => {
  const writes = plans.map(({ write }) => write);
  const parts = plans.flatMap(({ write, before, looks }): Written[] =>
    before ? [{ write, before, looks }] : [],
  );
  if (parts.length < plans.length) return { sheets: sheetsOf(writes), cells: writtenCells(plans) };
  for (let tries = 0; tries < ATTEMPTS; tries++) {
    const read = await run((context) => readBefore(context, lane, parts, budget), { delayForCellEdit: true });
    if (!read.ok) continue;
    const stood = read.value;
    const asked = stood.map(({ write }) => write);
    const left = await takeBack({ lane, asked, looks: stood.map(({ looks }) => looks) }, budget, memory);
    if (left.sheets.length === 0) await leave(lane, memory);
    return left;
  }
  return { sheets: sheetsOf(writes), cells: writtenCells(plans) };
};

/**
 * Empties the lane of an attempt that Excel broke: what it did is seen in what stands, beside the job's own lane. Where
 * Excel does not stop, the lane may hold what was written over astray, and is kept.
 */
export const drop = async (lane: Lane, memory: Memory): Promise<void> => {
  if (memory.strategy === "stop") await leave(lane, memory);
};

/** Empties a lane of which nothing is needed any more. */
const leave = async (lane: Lane, memory: Memory): Promise<void> => {
  const rows = memory.broken.get(lane);
  if (rows === undefined) return;
  memory.broken.delete(lane);
  await clearLanes(new Map([[lane, rows]]), memory.strategy);
};

/** Tries a job once, and puts back at once what of it went astray. */
export async function tryOnce(
  writes: readonly StageWrite[],
  budget: number,
  memory: Memory,
  progress: Progress,
): Promise<Tried> {
  const tried = await attempt(writes, budget, memory, progress);
  if (tried.kind !== "astray") return tried;
  const left = await putBack(tried, budget, memory);
  if (left.sheets.length > 0) return { kind: "stuck", left };
  return left.cells.length > 0 ? { kind: "kept", cells: left.cells } : { kind: "refused" };
}
