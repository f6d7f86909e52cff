import type { Result } from "#core/values/result";
import type { Refusal } from "../ports";

/** How long to wait for somebody who has gone to another workbook, in ms, and how often. */
const REST = 2000;
const MOST_TRIES = 15;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, REST);
  });

/**
 * Does what Excel does not do while another workbook is in front, as soon as this one is; refused like anything else when
 * that takes half a minute. The work leaves nothing behind when it is refused.
 */
export const whenInFront = async <T>(
  work: () => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> => {
  for (let tries = 1; ; tries++) {
    const done = await work();
    if (done.ok || done.error.kind !== "other-workbook" || tries >= MOST_TRIES) return done;
    await pause();
  }
};
