import type { Progress, Refusal, WriteStrategy, Written } from "../../ports";
import { finishInSlices } from "../../slices";
import { Batch } from "../batch";
import { packed } from "../flush";
import { run } from "../run";
import type { TableLayout } from "../table-layout";
import { ask } from "./ask";
import { GUARD, queueCommit } from "./commit";
import { chooseLane, partOf } from "./directory";
import { finishJob, queueClear } from "./finish";
import { LANE_STATES, type Lane } from "./lane";
import { lay, queueClaim, type Ready } from "./lay-ready";
import { isReady, look } from "./look";
import type { Looks, StagePlan, StageWrite } from "./plan";
import { stage, type Staged } from "./prepare";
import { causeOf } from "./structure";
import { recordPieces, writeRecord } from "./write-record";

/** What a job keeps while it is tried: its pane, the filters that it took away, the lanes it used, and those where Excel broke it. */
export type Memory = {
  readonly pane: string;
  readonly strategy: WriteStrategy;
  /** The lanes that note sheets which the job fills. */
  readonly notes: readonly Lane[];
  readonly filters: Map<string, TableLayout>;
  readonly used: Map<Lane, number>;
  readonly broken: Map<Lane, number>;
};

export const emptyMemory = ({
  notes = [],
  ...others
}: Pick<Memory, "pane" | "strategy"> & Partial<Pick<Memory, "notes">>): Memory => ({
  ...others,
  notes,
  filters: new Map(),
  used: new Map(),
  broken: new Map(),
});

/**
 * What is kept while a job is taken back or made whole that holds a lane: the lanes of those attempts are told by their names
 * to be a part of it, and what Excel breaks of them is not told as jobs of their own.
 */
export const besideLane = (memory: Memory, lane: Lane): Memory => ({
  ...memory,
  pane: partOf(lane.id),
  notes: [],
});

/** How an attempt ended. */
export type Attempt =
  | { readonly kind: "done"; readonly written: Written }
  /** Something is not as the job was made from: nothing is written. */
  | { readonly kind: "refused" }
  /** Excel would not, before anything was written. */
  | { readonly kind: "before"; readonly cause: Refusal }
  /** Excel failed in the middle of the writing, or its answer is not to be had. */
  | {
      readonly kind: "broken";
      readonly cause: Refusal;
      readonly lane: Lane;
      readonly looks: readonly Looks[];
    }
  /** Excel wrote although the guard did not hold: what was written may stand in the wrong rows. */
  | { readonly kind: "astray"; readonly lane: Lane; readonly plans: readonly StagePlan[] };

const WAIT = { delayForCellEdit: true } as const;

/** A job that fits into so much is laid ready and written in one request. */
const SMALL_BYTES = 300_000;

/** Whether Excel refused because a condition did not hold: nothing after it is done. */
export const isGuard = (cause: Refusal): boolean => cause.kind === "not-found" && cause.name === GUARD;

/** Looks, and lays ready; "refused" when the rows of the job must be looked for. */
const makeReady = async (
  context: Excel.RequestContext,
  asked: readonly StageWrite[],
  budget: number,
  memory: Memory,
  progress: Progress,
): Promise<Ready | "refused" | "canceled" | "no-lane"> => {
  const { strategy } = memory;
  const seen = await look(context, asked, budget, (share) => progress(0.15 * share));
  if (!isReady(seen)) return "refused";
  const { directory } = seen;
  const chosen = chooseLane(directory?.entries, memory.pane);
  if (!chosen) return "no-lane";
  const { lane } = chosen;
  const staged = await finishInSlices(stage(seen.found, lane, { budget, strategy, notes: memory.notes }));
  const record = writeRecord(staged.plans);
  const pieces = [...recordPieces(lane, record), ...staged.laid.flatMap((laid) => laid.pieces)];
  const bytes = pieces.reduce((sum, piece) => sum + piece.bytes, 0) + staged.commit.bytes;
  const isSmall = strategy === "stop" && bytes <= Math.min(SMALL_BYTES, budget);
  const ready: Ready = {
    ...{ lane, seen: chosen.seen, directory, staged },
    ...{ record, pieces, strategy, isSmall },
  };
  if (!progress(0.2)) return "canceled";
  memory.used.set(lane, staged.rows);
  if (ready.isSmall) return ready;
  const requests = packed(pieces, budget);
  const laid = await lay(context, ready, requests, (share) => progress(0.2 + 0.6 * share));
  return laid === "laid" ? ready : laid;
};

const asked = ({ commit, plans }: Staged): Written => ({
  cells: commit.counts.reduce((sum, { kind, asked: cells }) => sum + (kind === "cells" ? cells : 0), 0),
  added: plans.reduce((sum, { write }) => sum + write.added.length, 0),
  removed: plans.reduce((sum, { write }) => sum + write.removed.length, 0),
});

/** What came of the request that wrote, when Excel answered: it all stands, it does not, or it was written astray. */
type Answer = "done" | "broken" | "astray";

/** Sends the one request that writes. */
const send = (ready: Ready, isFiltered: boolean) =>
  run(async (context): Promise<Answer> => {
    const { lane, staged, strategy, isSmall } = ready;
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const batch = new Batch(context);
    if (isSmall) {
      queueClaim(batch, ready);
      for (const piece of ready.pieces) piece.queue(batch);
    }
    const { held, counts } = queueCommit(batch, lane, staged.commit, strategy);
    // A job that leaves nothing else to do leaves nothing behind.
    if (isSmall && !isFiltered) queueClear(batch, lane, staged.rows, null);
    await context.sync();
    if (!held()) return "astray";
    const counted = counts();
    return staged.commit.counts.every((count, at) => count.asked === counted[at]) ? "done" : "broken";
  }, WAIT);

/** Finds out what came of a request whose answer is an error. */
const outcomeOf = async (
  { lane, seen, strategy, isSmall }: Ready,
  cause: Refusal,
): Promise<Attempt["kind"]> => {
  if (strategy === "stop" && isGuard(cause)) return "refused";
  const entry = await ask(lane);
  // The request that claims the lane never ran. Of a lane that somebody else took since, nobody can tell how far it came.
  if (entry?.holder !== lane.id) return isSmall && entry?.holder === seen ? "before" : "broken";
  switch (entry.state) {
    case LANE_STATES.done:
      return "done";
    case LANE_STATES.begun:
      return "refused";
    case LANE_STATES.laying:
      return "before";
    case LANE_STATES.astray:
      return "astray";
    default:
      return "broken";
  }
};

/**
 * Tries a job once: looks, lays it ready, and writes in one request that first proves that every row and cell still is
 * what the job was made from. Until that request is sent it can be canceled, and nothing is touched.
 */
export const attempt = async (
  writes: readonly StageWrite[],
  budget: number,
  memory: Memory,
  progress: Progress,
): Promise<Attempt> => {
  const made = await run((context) => makeReady(context, writes, budget, memory, progress), WAIT);
  // A sheet or table that is not where it was may have another name by now: that is found out by looking for it.
  if (!made.ok)
    return made.error.kind === "not-found"
      ? { kind: "refused" }
      : { kind: "before", cause: await causeOf(made.error) };
  if (made.value === "refused") return { kind: "refused" };
  if (made.value === "canceled") return { kind: "before", cause: { kind: "canceled" } };
  if (made.value === "no-lane")
    return { kind: "before", cause: { kind: "host", code: "NoLane", message: "" } };
  const ready = made.value;
  const { lane, staged } = ready;
  const { plans, rows } = staged;
  const filtered = plans.map(({ layout }) => layout).filter(({ filters }) => filters.some(Boolean));
  for (const layout of filtered) if (!memory.filters.has(layout.id)) memory.filters.set(layout.id, layout);
  if (!progress(0.85)) return { kind: "before", cause: { kind: "canceled" } };
  const sent = await send(ready, memory.filters.size > 0);
  const kind = sent.ok ? sent.value : await outcomeOf(ready, sent.error);
  const cause: Refusal = sent.ok ? { kind: "not-as-asked" } : sent.error;
  if (kind === "broken" || kind === "astray") {
    memory.used.delete(lane);
    memory.broken.set(lane, rows);
  }
  if (kind === "astray") return { kind, lane, plans };
  if (kind === "refused") return { kind };
  if (kind === "before") return { kind, cause: await causeOf(cause) };
  if (kind === "broken") return { kind, cause, lane, looks: plans.map(({ looks }) => looks) };
  memory.used.delete(lane);
  const isClean = sent.ok && ready.isSmall && memory.filters.size === 0;
  const unfiltered = isClean
    ? []
    : await finishJob({ lane, rows }, [...memory.filters.values()], memory.strategy);
  return { kind, written: { ...asked(staged), ...(unfiltered.length > 0 && { unfiltered }) } };
};
