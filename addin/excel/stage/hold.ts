import type { Batch } from "../batch";
import { holdsLane } from "./guard";
import { holdArea, type Lane } from "./lane";

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
