import type { Steps } from "#core/values/steps";

/** How long the pane may be held before it breathes, in ms. */
const SLICE = 12;

const breath = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

/** Does work that grows with a job, and lets the pane breathe between its slices. */
export const inSlices = async <T>(steps: Steps<T>): Promise<T> => {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await breath();
    since = performance.now();
  }
};
