import type { WriteStrategy } from "../../ports";
import { Batch } from "../batch";
import { Refused } from "../run";
import { GUARD, queueGuard } from "./commit";
import { frozen } from "./counts";
import { queueReadySheet, type Directory } from "./directory";
import { holdsLane } from "./guard";
import { absolute, claimCell, entryArea, holdArea, holderCell, LANE_STATES, type Lane } from "./lane";

/** For which pane something is done, and what is relied on when others are at work. */
export type Way = { readonly pane: string; readonly strategy: WriteStrategy };

/**
 * Queues an assertion that a lane is held by whom it was seen to be: nothing that comes after it in the request is done
 * when it is not. It stands beside the directory, so that nothing of another job's lane is touched. Where Excel does not
 * stop, nothing is asserted: what the request before told of the lane has to do.
 */
export const queueHold = (batch: Batch, lane: Lane, strategy: WriteStrategy, holder = lane.id): void => {
  if (strategy === "putBack") return;
  const verdict = `=IF(${holdsLane(lane, holder)},TRUE,"nej")`;
  const hold = batch.range(holdArea(lane));
  hold.formulas = [[verdict, verdict]];
  hold.calculate();
  hold.getSpecialCells("Formulas", "Logical").untrack();
};

/** A lane that is to be taken: who was seen to hold it, in what directory. */
export type Taking = {
  readonly lane: Lane;
  readonly seen: string;
  readonly directory: Directory | undefined;
};

/**
 * Takes a lane where Excel does not stop, in a request of its own: its holder is worked out in the sheet, so that two panes
 * never hold it both. False when somebody else does.
 */
export const claim = async (
  context: Excel.RequestContext,
  { lane, seen, directory }: Taking,
): Promise<boolean> => {
  const batch = new Batch(context);
  queueReadySheet(batch, directory);
  const holder = absolute(holderCell(lane));
  const isFree = holdsLane(lane, seen);
  frozen(batch, claimCell(lane), `=IF(${isFree},"${lane.id}",IF(LEN(${holder})=0,"",${holder}))`);
  batch.range(holderCell(lane)).copyFrom(batch.range(claimCell(lane)), "Values");
  const held = batch.range(holderCell(lane)).load("values");
  await context.sync();
  return held.values[0]?.[0] === lane.id;
};

/** As when Excel stops at the guard. */
const stopped = (): Refused => new Refused({ kind: "not-found", name: GUARD });

/**
 * Takes a lane for what comes next in the request, or, where Excel does not stop, before it: then somebody else's lane is
 * refused as the guard refuses.
 */
export const takeLane = async (batch: Batch, taking: Taking, strategy: WriteStrategy): Promise<void> => {
  if (strategy === "putBack" && !(await claim(batch.context, taking))) throw stopped();
  if (strategy === "stop") queueReadySheet(batch, taking.directory);
  queueHold(batch, taking.lane, strategy, taking.seen);
};

/** Takes a lane for what is proved: when it is refused, the pane knows what it left there as its own. */
export const takeToProve = async (batch: Batch, taking: Taking, strategy: WriteStrategy): Promise<void> => {
  await takeLane(batch, taking, strategy);
  const { lane } = taking;
  batch.range(entryArea(lane)).values = [[lane.id, LANE_STATES.laying, ""]];
};

/**
 * Proves what must hold for what comes next in the request. Where Excel does not stop, that is asked in a request of its
 * own with all that is queued so far, and what comes next is not sent when it does not hold.
 */
export const prove = async (
  batch: Batch,
  lane: Lane,
  tests: readonly string[],
  strategy: WriteStrategy,
): Promise<void> => {
  const held = queueGuard(batch, lane, tests, strategy);
  if (strategy === "stop") return;
  await batch.context.sync();
  if (!held()) throw stopped();
};
