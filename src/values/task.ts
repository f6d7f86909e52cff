/**
 * Work that grows with a register, cut into slices: each `yield` says how many rows are done, and is a place where
 * the caller may show progress, let the pane breathe, or stop.
 */
export type Task<T> = Generator<number, T, undefined>;

/** How many rows a slice holds: far under 50 ms of work, far over the cost of a yield. */
export const ROWS_PER_SLICE = 512;

/** Does all of the work at once, for those who have no one waiting. */
export const finish = <T>(task: Task<T>): T => {
  for (;;) {
    const slice = task.next();
    if (slice.done) return slice.value;
  }
};

/** What each item of a list makes, one after the other, in slices. */
export function* flatMapTask<T, Made>(items: Iterable<T>, make: (item: T) => readonly Made[]): Task<Made[]> {
  const made: Made[] = [];
  let done = 0;
  for (const item of items) {
    made.push(...make(item));
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  return made;
}
