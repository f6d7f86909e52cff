import type { Result } from "#core/values/result";
import type { Progress, Refusal, WriteRefusal } from "../ports";

/** How long to wait for somebody who has gone to another workbook, in ms, and how often. */
const REST = 2000;
const MOST_TRIES = 15;

const listeners = new Set<(isWaiting: boolean) => void>();

const say = (isWaiting: boolean): void => {
  for (const tell of listeners) tell(isWaiting);
};

/** Tells when work waits because another workbook is in front, and when it does no longer. Gives the way to stop. */
export const watchFront = (tell: (isWaiting: boolean) => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, REST);
  });

/** Whether Excel would not because another workbook is in front, and nothing is left of the work. */
const isBehind = (error: Refusal | WriteRefusal): boolean =>
  error.kind === "other-workbook" ||
  ((error.kind === "not-begun" || error.kind === "taken-back") && error.cause.kind === "other-workbook");

/**
 * Does what Excel does not do while another workbook is in front, as soon as this one is; refused like anything else when
 * that takes half a minute, or when somebody cancels. The work leaves nothing behind when it is refused.
 */
export const whenInFront = async <T, Why extends Refusal | WriteRefusal>(
  work: () => Promise<Result<T, Why>>,
  progress: Progress = () => true,
): Promise<Result<T, Why>> => {
  for (let tries = 1; ; tries++) {
    const done = await work();
    if (done.ok || !isBehind(done.error) || tries >= MOST_TRIES || !progress(0)) return done;
    say(true);
    await pause();
    say(false);
  }
};
