import { basename } from "node:path";
import { err, ok, type Result } from "#core/values/result";
import { required, type BookVerb } from "../call";
import { makePlan, type MadePlan } from "../importing/make-plan";
import { planJson } from "../importing/plan-json";
import { planLines } from "../importing/plan-lines";
import type { OpenBook } from "../open-book";
import type { Problem } from "../problem";
import { words } from "../words";
import { carryOut } from "../writing/carry-out";
import { endingProblem } from "../writing/ending";

/** Makes the plan's edits in the open workbook, with what it tells of itself in the import log. */
const carryOutPlan = (opened: OpenBook, { plan, file }: MadePlan): Result<string, Problem> => {
  const { register, counts, edits } = plan;
  const { new: added, changed, unchanged, refused } = counts;
  const facts = { what: "Import", register, file: basename(file), added, changed, unchanged, refused };
  return carryOut(opened, edits, facts);
};

/**
 * `import`: plans, and writes what was planned to a new file, together with the import's row in the import log
 * (#146, #147). A plan without anything new or changed gives the workbook as it is.
 */
export const importFile: BookVerb = (opened, call, lang) => {
  const { disk, options } = call;
  const out = required(options.out);
  const ending = endingProblem(opened.file, out);
  if (ending) return err(ending);
  const made = makePlan(opened, call);
  if (!made.ok) return made;
  const done = made.value;
  const { edits, counts } = done.plan;
  const isIdle = edits.length === 0;
  const job = isIdle ? ok(undefined) : carryOutPlan(opened, done);
  if (!job.ok) return job;
  const saved = disk.save(out, isIdle ? opened.bytes : opened.document.save());
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
