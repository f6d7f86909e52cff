import type { Book } from "../book/book";
import { loggedJobs } from "../book/log";
import { billingView as en } from "./en/billing-view";
import { billingView as sv } from "./sv/billing-view";

/** When an invoice basis was made a file, by the import log, in either language: what is taken back of it has gone out (Q60). */
export const basisExports = (book: Book, basis: string): string[] => {
  const begins = [sv, en].map(({ jobs }) => jobs.exportedStart(basis));
  return loggedJobs(book)
    .filter(({ what }) => begins.some((start) => what.startsWith(start)))
    .map(({ time }) => time.slice(0, "2026-03-16 14:05".length));
};
