import type { NumberField, TextField } from "../registers";
import type { RegisterId } from "../registers/register";
import type { Book } from "./book";
import { tableOf } from "./book";
import type { SetCell } from "./edit";
import { foldedKey, rowsWithKey } from "./keys";
import { setField } from "./new-row";
import { NO_ROW, type RowId } from "./row-id";
import { hasField, numbers, rawCell, texts } from "./table";

/** What one job did, as its row in the import log says (#147). */
export type JobFacts = {
  /** Names the job in the log: see jobName. */
  readonly job: string;
  readonly time: string;
  readonly what: string;
  readonly register: RegisterId;
  readonly file: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  /** The job that this one undoes. */
  readonly undoes?: string;
};

/** A job that the import log remembers, with the journal that undoes it. */
export type LoggedJob = Omit<JobFacts, "register" | "undoes"> & {
  readonly register: string;
  /** The job that this one undoes; "" of any other job. */
  readonly undoes: string;
  /** When it was undone; "" while it stands. */
  readonly undone: string;
  readonly journal: readonly string[];
  readonly rows: readonly RowId[];
};

/** A name for a job made at a time: the time, and a number when another was made in the same second. */
export const jobName = (book: Book, time: string): string => {
  const log = tableOf(book, "importLog");
  for (let number = 1; ; number++) {
    const name = number === 1 ? time : `${time} (${number})`;
    if (!log || rowsWithKey(log, foldedKey([name, "1"])).length === 0) return name;
  }
};

/**
 * When each job was undone: by the last job that undoes it and has not been undone itself. An undo of an undo does the
 * job again (gör om).
 */
const undoneBy = (newestFirst: readonly LoggedJob[]): ReadonlyMap<string, string> => {
  const undone = new Map<string, string>();
  for (const { job, undoes, time } of newestFirst)
    if (undoes !== "" && !undone.has(job) && !undone.has(undoes)) undone.set(undoes, time);
  return undone;
};

/** Every job of the import log, newest first. */
export const loggedJobs = (book: Book): LoggedJob[] => {
  const jobs = jobsAsWritten(book);
  const undone = undoneBy(jobs);
  return jobs.map((job) => ({ ...job, undone: undone.get(job.job) ?? job.undone }));
};

const jobsAsWritten = (book: Book): LoggedJob[] => {
  const log = tableOf(book, "importLog");
  if (!log) return [];
  const text = (field: TextField<"importLog">, row: RowId): string => texts(log, field)[row] ?? "";
  const count = (field: NumberField<"importLog">, row: RowId): number => numbers(log, field)[row] ?? 0;
  const rowsByJob = new Map<string, RowId[]>();
  for (const row of log.order) {
    const job = text("job", row);
    const rows = rowsByJob.get(job);
    if (rows) rows.push(row);
    else rowsByJob.set(job, [row]);
  }
  return [...rowsByJob]
    .map(([job, unsorted]): LoggedJob => {
      const rows = unsorted.sort((a, b) => Number(text("part", a)) - Number(text("part", b)));
      const first = rows[0] ?? NO_ROW;
      return {
        job,
        time: text("time", first),
        what: text("what", first),
        register: text("register", first),
        file: text("file", first),
        added: count("added", first),
        changed: count("changed", first),
        unchanged: count("unchanged", first),
        refused: count("refused", first),
        undoes: text("undoes", first),
        undone: text("undone", first),
        // As the cells stand: trimming would take from journals that were written without checksums.
        journal: rows.map((row) => String(rawCell(log, row, "undo"))),
        rows,
      };
    })
    .reverse();
};

/**
 * The edit that marks a job as undone at its first row, in a log that was made before undoing had rows of its own; none
 * in any other, whose rows are never changed.
 */
export const markUndone = (book: Book, job: LoggedJob, time: string): SetCell | undefined => {
  const log = tableOf(book, "importLog");
  const [first] = job.rows;
  if (!log || first === undefined || hasField(log, "undoes")) return undefined;
  return setField(book, log, first, "undone", time);
};
