/**
 * Work that grows with a register, cut into slices: each `yield` says how many rows are done, and is a place where
 * the caller may show progress, let the pane breathe, or stop.
 */
export type Steps<T> = Generator<number, T, undefined>;

/** How many rows a slice holds: far under 50 ms of work, far over the cost of a yield. */
export const rowsPerStep = 512;

/** Does all of the work at once, for those who have no one waiting. */
export const finish = <T>(steps: Steps<T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** What each item of a list makes, one after the other, in slices. */
export function* flatMapSteps<T, Made>(
  items: Iterable<T>,
  make: (item: T) => readonly Made[],
): Steps<Made[]> {
  const made: Made[] = [];
  let done = 0;
  for (const item of items) {
    made.push(...make(item));
    if (++done % rowsPerStep === 0) yield rowsPerStep;
  }
  return made;
}
