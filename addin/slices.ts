import { err, ok, type Result } from "#core/values/result";
import type { Task } from "#core/values/task";

/** The longest that the pane's thread is held at a time, in ms; far under the 50 that a hand notices. */
const LONGEST_SLICE = 12;

/** How long work may go on at first, in ms: what comes before it, as an answer of Excel's, has had the thread already. */
const FIRST_SLICE = 4;

/** Gives the thread back, so that the pane can paint and hear, and comes again as soon as it may. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Told after each slice how many rows are done in all; answers false to stop. */
export type OnSlice = (done: number) => boolean;

/** Does long work of the core in slices, and stops between two of them when `onSlice` says so. */
export async function inSlices<T>(
  task: Task<T>,
  onSlice: OnSlice = () => true,
): Promise<Result<T, "canceled">> {
  let done = 0;
  let since = performance.now() - LONGEST_SLICE + FIRST_SLICE;
  for (;;) {
    const slice = task.next();
    if (slice.done) return ok(slice.value);
    done += slice.value;
    if (performance.now() - since < LONGEST_SLICE) continue;
    await breathe();
    if (!onSlice(done)) {
      // Lets work that holds a rehearsal put things back.
      task.return(undefined as never);
      return err("canceled");
    }
    since = performance.now();
  }
}

/** Does long work of the core in slices, to its end. */
export async function finishInSlices<T>(task: Task<T>): Promise<T> {
  const made = await inSlices(task);
  if (!made.ok) throw new Error("Nobody could have canceled it.");
  return made.value;
}
