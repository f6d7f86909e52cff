import type { LoggedJob } from "#core/book/log";
import { undoOf } from "#core/book/undo-job";
import type { Undo } from "#core/book/undo-journal";
import { finish } from "#core/values/task";
import { check } from "../../../addin/pane/book/book";

/** What undoing a job would do to the pane's book now; undefined when its journal cannot be followed. */
export const planUndo = (job: LoggedJob): Undo | undefined => {
  const undo = check.value && finish(undoOf(check.value.book, job));
  return undo?.ok ? undo.value : undefined;
};
