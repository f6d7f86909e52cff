import { basename } from "node:path";
import { headersOf } from "#core/csv/default-settings";
import { err, ok, type Result } from "#core/values/result";
import { required, type BookVerb } from "../call";
import { proposalsIn } from "../importing/columns";
import { makePlan, type MadePlan } from "../importing/make-plan";
import { planJson } from "../importing/plan-json";
import { planLines } from "../importing/plan-lines";
import { saveRefused } from "../importing/refused-file";
import { saveRecipe } from "../importing/save-recipe";
import type { OpenBook } from "../open-book";
import type { Problem } from "../problem";
import { words } from "../words";
import { carryOut } from "../writing/carry-out";
import { endingProblem } from "../writing/ending";
import { saveBook, saveUnchanged } from "../writing/save-book";
import { savedJson, savedLines } from "../writing/saved-report";

/** Makes the plan's edits in the open workbook, with what it tells of itself in the import log. */
const carryOutPlan = (opened: OpenBook, { plan, file }: MadePlan): Result<string, Problem> => {
  const { register, counts, edits } = plan;
  const { new: added, changed, unchanged, refused } = counts;
  const facts = { what: "Import", register, file: basename(file), added, changed, unchanged, refused };
  return carryOut(opened, edits, facts);
};

/** The columns that are only proposed, which nothing is written of until somebody says so. */
const undecidedProblem = ({ reading, settings, plan }: MadePlan): Problem | undefined => {
  const columns = proposalsIn(headersOf(reading.parsed, settings.headerRow), settings.columns);
  return columns.length > 0 ? { code: "undecided", register: plan.register, columns } : undefined;
};

/**
 * `import`: plans, and writes what was planned to a new file, together with the import's row in the import log
 * (#146, #147). A plan without anything new or changed gives the workbook as it is.
 */
export const importFile: BookVerb = (opened, call, lang) => {
  const { options } = call;
  const out = required(options.out);
  const ending = endingProblem(opened.file, out);
  if (ending) return err(ending);
  const made = makePlan(opened, call, lang);
  if (!made.ok) return made;
  const done = made.value;
  const undecided = undecidedProblem(done);
  if (undecided) return err(undecided);
  const refused = saveRefused(done, call, lang);
  if (!refused.ok) return refused;
  const recipe = saveRecipe(done, call);
  if (!recipe.ok) return recipe;
  const { edits, counts } = done.plan;
  const isIdle = edits.length === 0;
  const job = isIdle ? ok(undefined) : carryOutPlan(opened, done);
  if (!job.ok) return job;
  const saved = isIdle ? saveUnchanged(opened, call, out) : saveBook(opened, call, out);
  if (!saved.ok) return saved;
  const asSaved = saved.value;
  const cells = edits.filter(({ kind }) => kind === "set").length;
  function* lines(): Generator<string> {
    yield* planLines(done, lang, opened.book);
    yield words[lang].import.written(out, counts.new, cells);
    yield* savedLines(asSaved, lang);
  }
  return ok({
    exitCode: 0,
    json: {
      ...planJson(done, opened, lang),
      written: { file: out, job: job.value ?? null, added: counts.new, cells, ...savedJson(asSaved) },
    },
    lines: lines(),
  });
};
