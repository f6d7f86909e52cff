import type { Batch } from "../batch";
import { holdsLane } from "./guard";
import { entryArea, holdArea, LANE_STATES, type Lane } from "./lane";

/**
 * Queues an assertion that a lane is held by whom it was seen to be: nothing that comes after it in the request is done
 * when it is not. It stands beside the directory, so that nothing of another job's lane is touched.
 */
export const queueHold = (batch: Batch, lane: Lane, holder = lane.id): void => {
  const verdict = `=IF(${holdsLane(lane, holder)},TRUE,"nej")`;
  const hold = batch.range(holdArea(lane));
  hold.formulas = [[verdict, verdict]];
  hold.calculate();
  hold.getSpecialCells("Formulas", "Logical").untrack();
};

/** Takes a lane for what is proved in this very request: when it is refused, the pane knows what it left there as its own. */
export const queueTake = (batch: Batch, lane: Lane, seen: string): void => {
  queueHold(batch, lane, seen);
  batch.range(entryArea(lane)).values = [[lane.id, LANE_STATES.laying, ""]];
};
