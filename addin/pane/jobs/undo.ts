import { markUndone, type LoggedJob } from "#core/book/log";
import { undoOf, whatUndoes } from "#core/book/undo-job";
import type { Undo } from "#core/book/undo-journal";
import type { UndoSteps } from "#core/book/undo-steps";
import { registerIds } from "#core/registers/index";
import { isReport } from "#core/reports/report";
import type { Workbook } from "../../ports";
import { inSlices } from "../../slices";
import { check } from "../book/book";
import { noticeWords } from "../kit/words";
import { editCounts } from "./edit-counts";
import { isBusy, notice, withJob } from "./job";
import { logTime, settle, writeJob } from "./write";

/** What sees to the sheets of reports is fetched with the first of them. */
const fetchReports = () =>
  import("./report-sheets").then(({ makeAgain, seeToReport }) => ({ makeAgain, seeToReport }));

/** What undoing a job would do now, and which cells it would leave because someone has edited them since. */
const planUndo = async (job: LoggedJob): Promise<Undo | undefined> => {
  const book = check.value?.book;
  const planned =
    book && (await withJob("undoing", (progress) => inSlices(undoOf(book, job), () => progress(0))));
  if (!planned?.ok) return undefined;
  const undo = planned.value;
  if (!undo.ok) notice.value = { kind: "journal-fault", fault: undo.error };
  return undo.ok ? undo.value : undefined;
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
  const what = whatUndoes(before, job, noticeWords.value);
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
  if (result.ok && isReport(job.register)) await (await fetchReports()).seeToReport(workbook, job.register);
}

/**
 * Takes a job back, or does it again. Where cells have been changed since, nothing is done: they are told, and the person
 * decides.
 */
export async function undoStep(workbook: Workbook, way: keyof UndoSteps, job: LoggedJob): Promise<void> {
  if (way === "redo" && !isBusy.value && isReport(job.register))
    await (await fetchReports()).makeAgain(workbook, job.register, job);
  const undo = isBusy.value ? undefined : await planUndo(job);
  if (!undo) return;
  if (undo.conflicts.length > 0) notice.value = { kind: "undo-conflicts", job, undo };
  else await undoJob(workbook, job, undo);
}

/** Undoes what of a job its cells still hold, as they stand now, and leaves the rest. */
export async function undoRest(workbook: Workbook, job: LoggedJob): Promise<void> {
  const undo = await planUndo(job);
  if (undo) await undoJob(workbook, job, undo);
}
