import { accessChanges, obstacleOf, refusedIn } from "#core/access/changes";
import { predict, type Prediction } from "#core/access/predict";
import { accessView as en } from "#core/text/en/access-view";
import { accessView as sv } from "#core/text/sv/access-view";
import type { Lang } from "#core/values/cell";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import { askedAccess } from "../access/asked-access";
import { countOf, predictionJson } from "../access/prediction-json";
import { predictionText } from "../access/prediction-text";
import { required, type BookVerb, type ReadingVerb } from "../call";
import type { ReadBook } from "../open-book";
import type { Options } from "../options";
import type { Problem } from "../problem";
import { carryOut } from "../writing/carry-out";
import { endingProblem } from "../writing/ending";
import { saveBook, saveUnchanged } from "../writing/save-book";
import { savedJson, savedLines } from "../writing/saved-report";

const texts = { sv, en } as const satisfies Record<Lang, unknown>;

const predicted = (opened: ReadBook, options: Options): Result<Prediction, Problem> => {
  const asked = askedAccess(opened, options);
  return asked.ok ? ok(finish(predict(opened.book, asked.value))) : asked;
};

/** `access plan`: what would become of each client × consultant × program (#149–#158). */
export const planAccess: ReadingVerb = (opened, { options }, lang) => {
  const prediction = predicted(opened, options);
  if (!prediction.ok) return prediction;
  return ok({
    exitCode: 0,
    json: predictionJson(prediction.value),
    lines: predictionText(opened.book, prediction.value, lang),
  });
};

/** `access apply`: records what `access plan` says, whole or not at all, as one job (#155, #158). */
export const applyAccess: BookVerb = (opened, call, lang) => {
  const { options } = call;
  const out = required(options.out);
  const ending = endingProblem(opened.file, out);
  if (ending) return err(ending);
  const planned = predicted(opened, options);
  if (!planned.ok) return planned;
  const prediction = planned.value;
  const { book, file } = opened;
  const obstacle = obstacleOf(book, prediction);
  if (obstacle?.code === "lacks-column")
    return err({ code: "column-missing", register: "assignments", field: obstacle.field, file });
  if (obstacle)
    return err({ code: "beyond-sheet", sheet: book.tables.get("assignments")?.place.sheet ?? "" });
  const { edits, added, blanked, removed } = finish(accessChanges(book, prediction));
  const refused = refusedIn(prediction);
  const counts = { added, changed: blanked, unchanged: countOf(prediction, "exists"), refused };
  const what = texts[book.lang].job(prediction.op, added + blanked + removed, refused);
  const isIdle = edits.length === 0;
  // What is told must be what stood there before it was recorded.
  const lines = [...predictionText(book, prediction, lang)];
  const job = isIdle
    ? ok(null)
    : carryOut(opened, edits, { what, register: "assignments", file: "", ...counts });
  if (!job.ok) return job;
  const saved = isIdle ? saveUnchanged(opened, call, out) : saveBook(opened, call, out);
  if (!saved.ok) return saved;
  const text = texts[lang];
  return ok({
    exitCode: 0,
    json: {
      ...predictionJson(prediction),
      written: { file: out, job: job.value, ...savedJson(saved.value) },
    },
    lines: [
      ...lines,
      isIdle ? text.nothing : text.written(out, added, blanked, removed),
      ...savedLines(saved.value, lang),
    ],
  });
};
