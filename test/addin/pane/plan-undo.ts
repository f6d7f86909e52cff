import type { LoggedJob } from "#core/book/log";
import type { Undo } from "#core/book/undo-journal";
import { check } from "../../../addin/pane/book/book";
import { undoOf } from "../../../addin/pane/jobs/undo";

/** What undoing a job would do to the pane's book now; undefined when its journal cannot be followed. */
export const planUndo = (job: LoggedJob): Undo | undefined => {
  const undo = check.value && undoOf(check.value.book, job);
  return undo?.ok ? undo.value : undefined;
};
