/** How long a job has to have gone before it says how much is left, in ms. */
const TOLD_AFTER = 3000;
/** Seconds left are told in steps of so many. */
const STEP = 5;

/** How many seconds a job has left, when it has gone so long that this can be told. */
export const secondsLeft = (share: number, elapsed: number): number | undefined => {
  if (elapsed < TOLD_AFTER || share <= 0 || share >= 1) return undefined;
  const left = ((1 - share) * elapsed) / share / 1000;
  return Math.max(STEP, Math.round(left / STEP) * STEP);
};
