import { loggedJobs, type LoggedJob } from "#core/book/log";
import { undoSteps, type UndoSteps } from "#core/book/undo-steps";
import type { Workbook } from "../../ports";
import { check } from "../book/book";

/** Fetches what undoes: nobody undoes before the workbook has been read, and the pane shows without it. */
export const fetchUndo = () => import("./undo").then(({ undoStep, undoRest }) => ({ undoStep, undoRest }));

/**
 * Takes the last job back, or does again what was taken back last, in one press. The job is the one that was last when
 * it was asked for, whatever is logged while the undoing is fetched.
 */
export async function step(workbook: Workbook, way: keyof UndoSteps): Promise<void> {
  const book = check.value?.book;
  const job = book && undoSteps(loggedJobs(book))[way];
  if (job) await (await fetchUndo()).undoStep(workbook, way, job);
}

/** Undoes what of a job its cells still hold, as they stand now, and leaves the rest. */
export async function stepRest(workbook: Workbook, job: LoggedJob): Promise<void> {
  await (await fetchUndo()).undoRest(workbook, job);
}
