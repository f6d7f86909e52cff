import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { jobName, type JobFacts } from "#core/book/log";
import { logEntry, type LogEntry } from "#core/book/log-entry";
import { sheetWrites } from "#core/book/sheet-writes";
import { applyInSlices } from "#core/rules/engine/check";
import { clockFace, logTimeOn } from "#core/values/clock";
import { err, ok, type Result } from "#core/values/result";
import type { NewSheet, Progress, Workbook, WriteRefusal, Written } from "../../ports";
import { breathe, finishInSlices, inSlices } from "../../slices";
import { check, lastWritten, revision, unread } from "../book/book";
import { noteAdded } from "../book/new-rows";
import { readAnew } from "../book/open";
import { tellSize } from "./job";
import { isLogUnread } from "./new-log";
import { untilBegun } from "./until-begun";

/** A job as the user was shown it: what it is called in the log, its receipt, and the edits. */
export type JobPlan = {
  readonly facts: Pick<JobFacts, "what" | "register"> & Partial<Omit<JobFacts, "job" | "time">>;
  readonly edits: readonly Edit[];
  /** Sheets that the job makes, together with the rest. */
  readonly newSheets?: readonly NewSheet[];
};

/** What a job did, and its name in the import log. */
export type Done = Written & { readonly job: string };

/** The local time as the import log writes it. */
export const logTime = (): string => logTimeOn(clockFace(new Date()));

/** The import log to make, where the workbook has none. */
const newLog = ({ lang }: Book, { newLog: rows }: LogEntry): NewSheet[] =>
  rows ? [{ register: "importLog", lang, rows }] : [];

/** A sheet without a table that some edit is of: it is read, and not written to. */
const plainSheet = ({ tables }: Book, edits: readonly Edit[]): string | undefined => {
  const places = edits.map(({ register }) => tables.get(register)?.place);
  return places.find((place) => place?.name === "")?.sheet;
};

/** The receipt is of the job's own rows and cells, not of the log's. */
const withoutLog = (written: Written, log: LogEntry): Written => ({
  ...written,
  cells: written.cells - log.cells,
  added: written.added - log.rows,
});

/**
 * Writes a job to the workbook, all of it or nothing, together with its row in the import log, and brings it into
 * the pane's book. The pane must be within `withJob`, so that nothing else reads or writes meanwhile.
 */
export async function writeJob(
  workbook: Workbook,
  plan: JobPlan,
  progress?: Progress,
): Promise<Result<Done, WriteRefusal>> {
  const current = check.value;
  if (!current) throw new Error("There is no book to write to");
  tellSize({ count: plan.edits.length, of: "changes" });
  const time = logTime();
  const facts: JobFacts = {
    file: "",
    added: 0,
    changed: 0,
    unchanged: 0,
    refused: 0,
    ...plan.facts,
    job: jobName(current.book, time),
    time,
  };
  const log = await finishInSlices(logEntry(current.book, plan.edits, facts));
  const edits = [...plan.edits, ...log.edits];
  const plain = plainSheet(current.book, edits);
  if (plain !== undefined) return err({ kind: "not-begun", cause: { kind: "no-table", sheet: plain } });
  const writes = await finishInSlices(sheetWrites(current.book, edits));
  const newSheets = [...(plan.newSheets ?? []), ...newLog(current.book, log)];
  const job = { writes, ...(newSheets.length > 0 && { newSheets }) };
  const result = await untilBegun(async (asked) => {
    if (!log.newLog || !(await isLogUnread(workbook))) return workbook.write(job, asked);
    unread.value = true;
    return err({ kind: "not-begun", cause: { kind: "unread" } });
  }, progress);
  if (!result.ok) return result;
  await inSlices(applyInSlices(current, edits));
  // What an undoing brings back is not new; what was, and is done again, still bears its mark.
  if (!facts.undoes) await finishInSlices(noteAdded(current.book, plan.edits));
  // What follows a change of the book, and shows it, has a turn of its own.
  await breathe();
  revision.value++;
  lastWritten.value = edits;
  return ok({ ...withoutLog(result.value, log), job: facts.job });
}

/** Whether the workbook must be read anew after a job: it got a sheet, or holds something else than was thought. */
const mustReadAnew = (before: Book, result: Result<Written, WriteRefusal>): boolean =>
  result.ok
    ? !before.tables.has("importLog") || result.value.moved === true
    : result.error.kind !== "not-begun" || result.error.cause.kind === "not-found";

/** Reads the workbook anew after a job, where that is needed. */
export async function settle(
  workbook: Workbook,
  before: Book,
  result: Result<Written, WriteRefusal>,
): Promise<void> {
  if (mustReadAnew(before, result)) await readAnew(workbook);
}
