import { basename, extname } from "node:path";
import { sheetWrites } from "../../src/book/sheet-writes";
import { err, ok, type Result } from "../../src/values/result";
import { applyWrites, type ApplyFault } from "../../xlsx/apply-writes";
import { cellName } from "../../xlsx/reference";
import { required, type BookVerb } from "../call";
import { logTime } from "../clock";
import { saveBytes } from "../files";
import { addLogSheet, logEntry } from "../importing/log-import";
import { makePlan, type MadePlan } from "../importing/make-plan";
import { planJson } from "../importing/plan-json";
import { planLines } from "../importing/plan-lines";
import type { OpenBook } from "../open-book";
import type { Problem } from "../problem";
import { words } from "../words";

const problemOf = (fault: ApplyFault): Problem => {
  if (fault.fault === "protected" || fault.fault === "beyond-sheet")
    return { code: fault.fault, sheet: fault.sheet };
  return { code: fault.fault, sheet: fault.sheet, cell: cellName(fault.row, fault.column) };
};

/** Makes the plan's edits in the open workbook, and its row in the import log; gives the job's name in the log. */
const carryOut = ({ document, book }: OpenBook, { plan, file }: MadePlan): Result<string, ApplyFault> => {
  const time = logTime();
  const entry = logEntry(book, plan, { file: basename(file), time });
  const edits = entry.kind === "edits" ? [...plan.edits, ...entry.edits] : plan.edits;
  const applied = applyWrites(document, sheetWrites(book, edits));
  if (!applied.ok) return applied;
  if (entry.kind === "new-sheet") addLogSheet(document, book, entry.rows);
  return ok(time);
};

/** Excel opens a workbook only under the ending of its kind: one with macros is no `.xlsx`. */
const endingProblem = (file: string, out: string): Problem | undefined => {
  const wanted = extname(file);
  const isOther = wanted !== "" && extname(out).toLowerCase() !== wanted.toLowerCase();
  return isOther ? { code: "other-format", file: out, wanted } : undefined;
};

/**
 * `import`: plans, and writes what was planned to a new file, together with the import's row in the import log
 * (#146, #147). A plan without anything new or changed gives the workbook as it is.
 */
export const importFile: BookVerb = (opened, { files: [file], options }, lang) => {
  const out = required(options.out);
  const ending = endingProblem(opened.file, out);
  if (ending) return err(ending);
  const made = makePlan(opened, required(options.register), required(file), options);
  if (!made.ok) return made;
  const done = made.value;
  const { edits, counts } = done.plan;
  const isIdle = edits.length === 0;
  const job = isIdle ? ok(undefined) : carryOut(opened, done);
  if (!job.ok) return err(problemOf(job.error));
  const saved = saveBytes(out, isIdle ? opened.bytes : opened.document.save());
  if (!saved.ok) return saved;
  const { date1904 } = opened.book;
  const cells = edits.filter(({ kind }) => kind === "set").length;
  function* lines(): Generator<string> {
    yield* planLines(done, lang, date1904);
    yield words[lang].import.written(out, counts.new, cells);
  }
  return ok({
    exitCode: 0,
    json: {
      ...planJson(done, date1904, lang),
      written: { file: out, job: job.value ?? null, added: counts.new, cells },
    },
    lines: lines(),
  });
};
