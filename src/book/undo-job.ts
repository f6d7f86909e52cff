import { ok, type Result } from "../values/result";
import type { Task } from "../values/task";
import type { Book } from "./book";
import { readJournal } from "./journal";
import type { JournalFault } from "./journal-parts";
import { loggedJobs, type LoggedJob } from "./log";
import { undoJournal, type Undo } from "./undo-journal";

/** What undoing a job would do to a book; the fault when the log's record of it cannot be followed. */
export function* undoOf(book: Book, job: LoggedJob): Task<Result<Undo, JournalFault>> {
  const journal = yield* readJournal(job.journal);
  return journal.ok ? ok(yield* undoJournal(book, journal.value)) : journal;
}

/** What the log calls the undoing of a job; that of an undo does the first job again (gör om). */
export const whatUndoes = (
  book: Book,
  { what, undoes }: LoggedJob,
  words: { readonly undid: (what: string) => string; readonly redid: (what: string) => string },
): string => {
  if (undoes === "") return words.undid(what);
  const first = loggedJobs(book).find(({ job }) => job === undoes);
  return words.redid(first?.what ?? what);
};
