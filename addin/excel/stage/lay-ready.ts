import type { Progress, WriteStrategy } from "../../ports";
import { Batch } from "../batch";
import type { RequestPiece } from "../flush";
import { SHEET_ROWS } from "../table-layout";
import { queueGuard, type Held } from "./commit";
import { queueReadySheet, type Directory } from "./directory";
import { holdsLane } from "./guard";
import { claim, queueHold } from "./hold";
import { entryArea, laneArea, LANE_STATES, type Lane } from "./lane";
import type { Staged } from "./prepare";
import type { JobRecord } from "./write-record";

/** A job that is ready to be laid, or is. */
export type Ready = {
  readonly lane: Lane;
  /** Who was seen to hold the lane. */
  readonly seen: string;
  readonly directory: Directory | undefined;
  readonly staged: Staged;
  readonly strategy: WriteStrategy;
  /** What another pane must know to take the job up or back. */
  readonly record: JobRecord;
  /** All that is laid ready. */
  readonly pieces: readonly RequestPiece[];
  /** Whether everything goes into the request that writes. */
  readonly isSmall: boolean;
};

/** The lane is made this job's, and emptied of what was left in it. */
const queueEntry = (batch: Batch, { lane, record }: Ready): void => {
  batch.range(laneArea(lane, SHEET_ROWS)).clear("Contents");
  batch.range(entryArea(lane)).values = [[lane.id, LANE_STATES.laying, record.text]];
};

/** The lane is taken, if it still is held by whom it was seen to be; else Excel stops. */
export const queueClaim = (batch: Batch, ready: Ready): void => {
  const { lane, seen, directory } = ready;
  queueReadySheet(batch, directory);
  queueHold(batch, lane, "stop", seen);
  queueEntry(batch, ready);
};

/**
 * Lays a job ready in as many requests as it takes; each sees first that the lane is still this job's. Where Excel does not
 * stop, the last one asks already whether all that must hold holds: only what happens until the very next request can then
 * send a job astray. False when it is to begin anew.
 */
export const lay = async (
  context: Excel.RequestContext,
  ready: Ready,
  requests: readonly RequestPiece[][],
  progress: Progress,
): Promise<"laid" | "canceled" | "refused"> => {
  const { lane, strategy, staged } = ready;
  if (strategy === "putBack" && !(await claim(context, ready))) return "refused";
  for (const [at, pieces] of requests.entries()) {
    if (!progress(at / requests.length)) return "canceled";
    const batch = new Batch(context);
    const held: Held[] = [];
    if (strategy === "putBack") {
      held.push(queueGuard(batch, lane, [holdsLane(lane)], strategy));
      if (at === 0) queueEntry(batch, ready);
    } else if (at === 0) queueClaim(batch, ready);
    else queueHold(batch, lane, strategy);
    for (const piece of pieces) piece.queue(batch);
    const isLast = at === requests.length - 1;
    if (strategy === "putBack" && isLast) held.push(queueGuard(batch, lane, staged.commit.tests, strategy));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for each megabyte, not for each piece
    await context.sync();
    if (!held.every((isHeld) => isHeld())) return "refused";
  }
  return progress(1) ? "laid" : "canceled";
};
