import { ok } from "#core/values/result";
import type { BookVerb } from "../call";
import { makePlan } from "../importing/make-plan";
import { planJson } from "../importing/plan-json";
import { planLines } from "../importing/plan-lines";

/** `plan`: what importing a file would do, row by row and cell by cell; nothing is written (#144, #145). */
export const plan: BookVerb = (opened, call, lang) => {
  const made = makePlan(opened, call);
  if (!made.ok) return made;
  const { date1904 } = opened.book;
  return ok({
    exitCode: 0,
    json: planJson(made.value, date1904, lang),
    lines: planLines(made.value, lang, date1904),
  });
};
