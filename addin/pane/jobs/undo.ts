import type { Book } from "#core/book/book";
import { readJournal } from "#core/book/journal";
import type { JournalFault } from "#core/book/journal-parts";
import { loggedJobs, markUndone, type LoggedJob } from "#core/book/log";
import { undoJournal, type Undo } from "#core/book/undo-journal";
import { undoSteps, type UndoSteps } from "#core/book/undo-steps";
import { registerIds } from "#core/registers/index";
import { ok, type Result } from "#core/values/result";
import type { Workbook } from "../../ports";
import { check } from "../book/book";
import { noticeWords } from "../kit/words";
import { editCounts } from "./edit-counts";
import { isBusy, notice, withJob } from "./job";
import { logTime, settle, writeJob } from "./write";

/** What undoing a job would do to a book; the fault when the log's record of it cannot be followed. */
export const undoOf = (book: Book, job: LoggedJob): Result<Undo, JournalFault> => {
  const journal = readJournal(job.journal);
  return journal.ok ? ok(undoJournal(book, journal.value)) : journal;
};

/** What undoing a job would do now, and which cells it would leave because someone has edited them since. */
const planUndo = (job: LoggedJob): Undo | undefined => {
  const undo = check.value && undoOf(check.value.book, job);
  if (undo && !undo.ok) notice.value = { kind: "journal-fault", fault: undo.error };
  return undo?.ok ? undo.value : undefined;
};

/** What the log calls the undoing of a job; that of an undo does the first job again (gör om). */
const whatUndoes = (book: Book, { what, undoes }: LoggedJob): string => {
  if (undoes === "") return noticeWords.value.undid(what);
  const first = loggedJobs(book).find(({ job }) => job === undoes);
  return noticeWords.value.redid(first?.what ?? what);
};

/**
 * Undoes a job of the import log, as far as its cells still hold what it wrote. It is a job like any other: it has its
 * own row in the log, and can be undone.
 */
export async function undoJob(workbook: Workbook, job: LoggedJob, { edits, conflicts }: Undo): Promise<void> {
  const before = check.value?.book;
  if (!before) return;
  const mark = markUndone(before, job, logTime());
  const register = registerIds.find((id) => id === job.register) ?? "importLog";
  const what = whatUndoes(before, job);
  const plan = {
    facts: { what, register, undoes: job.job, ...editCounts(edits) },
    edits: mark ? [...edits, mark] : edits,
  };
  const result = await withJob("undoing", (progress) => writeJob(workbook, plan, progress));
  if (!result) return;
  notice.value = result.ok
    ? {
        kind: "undone",
        written: { ...result.value, cells: result.value.cells - (mark ? 1 : 0) },
        conflicts,
        isRedo: job.undoes !== "",
      }
    : { kind: "write-refused", refusal: result.error };
  await settle(workbook, before, result);
}

/**
 * Takes the last job back, or does again what was taken back last, in one press. Where cells have been changed since,
 * nothing is done: they are told, and the person decides.
 */
export async function step(workbook: Workbook, way: keyof UndoSteps): Promise<void> {
  const book = check.value?.book;
  const job = book && undoSteps(loggedJobs(book))[way];
  const undo = job && !isBusy.value ? planUndo(job) : undefined;
  if (!job || !undo) return;
  if (undo.conflicts.length > 0) notice.value = { kind: "undo-conflicts", job, undo };
  else await undoJob(workbook, job, undo);
}

/** Undoes what of a job its cells still hold, as they stand now, and leaves the rest. */
export async function undoRest(workbook: Workbook, job: LoggedJob): Promise<void> {
  const undo = planUndo(job);
  if (undo) await undoJob(workbook, job, undo);
}
