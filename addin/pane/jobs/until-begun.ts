import { err, type Result } from "#core/values/result";
import type { Progress, WriteRefusal } from "../../ports";
import { untilCanceled } from "./job";

/**
 * Asks for a write, which can be canceled at once as long as nothing is written, even while Excel answers nobody because
 * somebody stands in a cell: a port asks how it goes before it writes, and is then told to stop.
 */
export const untilBegun = <T>(
  write: (progress: Progress) => Promise<Result<T, WriteRefusal>>,
  progress: Progress = () => true,
): Promise<Result<T, WriteRefusal>> => {
  const state = { isAsked: false, isLeft: false };
  return untilCanceled(
    () =>
      write((share) => {
        if (state.isLeft) return false;
        state.isAsked = true;
        return progress(share);
      }),
    () => {
      if (state.isAsked) return undefined;
      state.isLeft = true;
      return err({ kind: "not-begun", cause: { kind: "canceled" } });
    },
  );
};
