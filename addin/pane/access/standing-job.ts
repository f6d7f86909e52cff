import type { Book } from "#core/book/book";
import { loggedJobs } from "#core/book/log";
import type { Recorded } from "./state";

/** Whether what was recorded last stands: it was not undone, or was done again. Of a log that lacks it nothing else is known. */
export const isStanding = (book: Book, recorded: Recorded | undefined): boolean =>
  recorded !== undefined && (loggedJobs(book).find(({ job }) => job === recorded.job)?.undone ?? "") === "";
