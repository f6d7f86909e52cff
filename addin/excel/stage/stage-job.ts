import { err, ok, type Result } from "#core/values/result";
import type { Progress, Refusal, WriteRefusal, WriteStrategy, Written } from "../../ports";
import { finishInSlices } from "../../slices";
import { isTooLarge } from "../run";
import { emptyMemory, type Memory } from "./attempt";
import { findAgain } from "./find-again";
import { clearLanes, refilter } from "./finish";
import type { Lane } from "./lane";
import { readLive } from "./live";
import { isPassing, persist, RETRIES } from "./persist";
import type { StageWrite } from "./plan";
import { takeBack, tryOnce, type Tried } from "./take-back";

/** How often a job is made anew on rows that moved. */
const MOVES = 5;

/** A request under this size that is still too large is not too large. */
const SMALLEST_BUDGET = 50_000;

type Again = Result<{ readonly writes: StageWrite[]; readonly moved: boolean }, WriteRefusal>;

/** The job on its tables as they stand now. */
const again = async (asked: readonly StageWrite[], budget: number): Promise<Again> => {
  const read = await persist(() => readLive(asked, budget));
  if (!read.ok) return err({ kind: "not-begun", cause: read.error });
  const { writes, lives } = read.value;
  const found: StageWrite[] = [];
  for (const [at, write] of writes.entries()) {
    const live = lives[at];
    if (!live) continue;
    const one = await finishInSlices(findAgain(write, live));
    if (one.kind === "changed") return err({ kind: "changed-since", reason: one.reason, cells: one.cells });
    found.push(one.write);
  }
  return ok({ writes: found, moved: true });
};

/** Names the sheet in a refusal that Excel gave without one. */
const named = (cause: Refusal, writes: readonly StageWrite[]): Refusal => {
  const grown = writes.find(({ added }) => added.length > 0) ?? writes[0];
  return (cause.kind === "no-room" || cause.kind === "protected") && cause.sheet === ""
    ? { ...cause, sheet: grown?.table.place.sheet ?? "" }
    : cause;
};

/** Why something was written although the guard did not hold. */
const unheeded = ({ strategy }: Memory): Refusal => ({ kind: strategy === "stop" ? "unstopped" : "astray" });

/** What an attempt that Excel broke leaves: all of it is taken back, or it is told what stands. */
const broken = async (
  writes: readonly StageWrite[],
  { lane, looks }: Pick<Tried & { kind: "broken" }, "lane" | "looks">,
  cause: Refusal,
  budget: number,
  memory: Memory,
): Promise<WriteRefusal> => {
  const { sheets, cells } = await takeBack(
    { lane, asked: writes, looks },
    Math.min(budget, SMALLEST_BUDGET * 4),
    memory,
  );
  if (sheets.length > 0) return { kind: "half-written", cause, sheets, cells };
  await clearLanes(memory.broken, memory.strategy);
  await refilter([...memory.filters.values()]);
  return { kind: "taken-back", cause, ...(cells.length > 0 && { kept: cells }) };
};

/** Tries a job until it is done, cannot be done, or has been tried often enough. */
const tryJob = async (
  asked: readonly StageWrite[],
  most: number,
  memory: Memory,
  progress: Progress,
): Promise<Result<Written, WriteRefusal>> => {
  let budget = most;
  let writes = asked;
  let moves = 0;
  let retries = 0;
  for (;;) {
    const tried = await tryOnce(writes, budget, memory, progress);
    switch (tried.kind) {
      case "done":
        return ok({ ...tried.written, ...(moves > 0 && { moved: true }) });
      case "broken":
        return err(await broken(writes, tried, named(tried.cause, writes), budget, memory));
      case "stuck":
        return err({ kind: "half-written", cause: unheeded(memory), ...tried.left });
      case "kept":
        return err({ kind: "taken-back", cause: unheeded(memory), kept: tried.cells });
      case "before": {
        const { cause } = tried;
        const isSmaller = isTooLarge(cause) && budget / 2 >= SMALLEST_BUDGET;
        if (isSmaller) budget /= 2;
        else if (!isPassing(cause) || retries++ >= RETRIES) {
          return err({ kind: "not-begun", cause: named(cause, writes) });
        }
        break;
      }
      case "refused": {
        if (moves++ >= MOVES) return err({ kind: "changed-since", reason: "unproved", cells: [] });
        const found = await again(writes, budget);
        if (!found.ok) return found;
        writes = found.value.writes;
      }
    }
  }
};

/** How a job is laid ready and written: the size of a request in bytes, for which pane, and what is relied on. */
export type StageOptions = {
  readonly budget: number;
  readonly pane: string;
  readonly strategy: WriteStrategy;
  /** The lanes that note sheets which the job fills: the request that writes empties them. */
  readonly notes?: readonly Lane[];
};

/**
 * Does all of a job or nothing of it, whoever else is at work: it is laid ready on a hidden sheet, and one request proves
 * that every row and cell still is what the job was made from, and writes. A job whose rows moved meanwhile finds them
 * again. The receipt is what stood in the request that wrote.
 */
export const stageJob = async (
  asked: readonly StageWrite[],
  { budget, pane, strategy, notes }: StageOptions,
  progress: Progress = () => true,
): Promise<Result<Written, WriteRefusal>> => {
  const memory = emptyMemory({ pane, strategy, ...(notes && { notes }) });
  const result = await tryJob(asked, budget, memory, progress);
  await clearLanes(memory.used, strategy);
  return result;
};
