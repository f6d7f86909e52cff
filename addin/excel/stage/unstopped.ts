import { err, type Result } from "#core/values/result";
import type { Progress, WriteJob, WriteRefusal, WriteStrategy, Written } from "../../ports";

type Write = (
  job: WriteJob,
  strategy: WriteStrategy,
  progress?: Progress,
) => Promise<Result<Written, WriteRefusal>>;

/** An Excel that once wrote although it was to stop is not relied on again: what relies on that is refused. */
export const onceUnstopped = (write: Write): Write => {
  let isUnstopped = false;
  return async (job, strategy, progress) => {
    if (isUnstopped && strategy === "stop") return err({ kind: "not-begun", cause: { kind: "unstopped" } });
    const result = await write(job, strategy, progress);
    isUnstopped ||=
      !result.ok && result.error.kind === "half-written" && result.error.cause.kind === "unstopped";
    return result;
  };
};
