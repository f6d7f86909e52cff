import type { Result } from "#core/values/result";
import type { Refusal } from "../../ports";

/** How often it is tried again what Excel would not do. */
export const RETRIES = 2;

/**
 * Whether what Excel would not do may be done when it is asked again: it failed by itself, or a cell was opened in the very
 * moment, which the next request waits for.
 */
export const isPassing = ({ kind }: Refusal): boolean => kind === "host" || kind === "editing-cell";

/** Reads, and once more when Excel fails: a reading leaves nothing behind. */
export const persist = async <T>(read: () => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> => {
  for (let retries = 0; ; retries++) {
    const done = await read();
    if (done.ok || !isPassing(done.error) || retries >= RETRIES) return done;
  }
};
