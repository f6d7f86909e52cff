import { partOf } from "./journal-parts";
import type { LoggedJob } from "./log";

/** How often what a job did was turned since it was first written: 1 takes it back, 2 does it again, and so on. */
const turnsOf = (jobs: readonly LoggedJob[]): ((job: LoggedJob) => number) => {
  const undoes = new Map(jobs.map((job) => [job.job, job.undoes]));
  return ({ job, undoes: first }) => {
    const seen = new Set([job]);
    for (let name = first; name !== "" && !seen.has(name); name = undoes.get(name) ?? "") seen.add(name);
    return seen.size - 1;
  };
};

/** The steps that stand before somebody who wants one back: the job to undo, and the one to do again (gör om). */
export type UndoSteps = { readonly undo: LoggedJob | undefined; readonly redo: LoggedJob | undefined };

/** Whether a job wrote nothing that could be taken back: it only notes that something went out. */
const isNote = ({ journal: [first = "", ...rest] }: LoggedJob): boolean => {
  const part = partOf(first);
  return rest.length === 0 && part !== undefined && Array.isArray(part[4]) && part[4].length === 0;
};

/**
 * What one press of Ångra takes back and one press of Gör om does again, of the jobs of the import log, newest first.
 * Undoing walks back job by job; what was undone can be done again until something else is written. `redo` is the
 * undoing to undo.
 */
export const undoSteps = (newestFirst: readonly LoggedJob[]): UndoSteps => {
  const turns = turnsOf(newestFirst);
  const undo = newestFirst.find((job) => job.undoes === "" && job.undone === "" && !isNote(job));
  for (const job of newestFirst) {
    if (job.undone !== "" || isNote(job)) continue;
    if (job.undoes === "") break;
    if (turns(job) % 2 === 1) return { undo, redo: job };
  }
  return { undo, redo: undefined };
};
