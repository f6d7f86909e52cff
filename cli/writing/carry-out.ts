import type { Edit } from "#core/book/edit";
import { jobName, type JobFacts } from "#core/book/log";
import { logEntry } from "#core/book/log-entry";
import { sheetWrites } from "#core/book/sheet-writes";
import { cellName } from "#core/values/a1";
import { clockFace, logTimeOn } from "#core/values/clock";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import { applyWrites, type ApplyFault } from "../../xlsx/apply-writes";
import type { OpenBook } from "../open-book";
import type { Problem } from "../problem";
import { addLogSheet } from "./add-log-sheet";
import { keepBookable } from "./keep-bookable";

const problemOf = (fault: ApplyFault): Problem => {
  if (fault.fault === "protected" || fault.fault === "beyond-sheet")
    return { code: fault.fault, sheet: fault.sheet };
  if (fault.fault === "occupied") return { code: "occupied", sheet: fault.sheet, obstacles: fault.obstacles };
  return { code: fault.fault, sheet: fault.sheet, cell: cellName(fault.row, fault.column) };
};

/**
 * Makes edits in the open workbook, and the job's row in the import log, and keeps up the list of projects that can be
 * registered on; gives the job's name in the log.
 */
export const carryOut = (
  opened: OpenBook,
  edits: readonly Edit[],
  facts: Omit<JobFacts, "job" | "time">,
): Result<string, Problem> => {
  const { document, book } = opened;
  const time = logTimeOn(clockFace(new Date()));
  const job = jobName(book, time);
  const entry = finish(logEntry(book, edits, { ...facts, job, time }));
  if (entry.newLog && document.isStructureProtected)
    return err({ code: "structure-protected", file: opened.file });
  const applied = applyWrites(document, finish(sheetWrites(book, [...edits, ...entry.edits])));
  if (!applied.ok) return err(problemOf(applied.error));
  if (entry.newLog) addLogSheet(document, book, entry.newLog);
  keepBookable(opened, edits);
  return ok(job);
};
