import { ok } from "#core/values/result";
import type { BookVerb } from "../call";
import { makePlan } from "../importing/make-plan";
import { planJson } from "../importing/plan-json";
import { planLines } from "../importing/plan-lines";
import { saveRefused } from "../importing/refused-file";
import { saveRecipe } from "../importing/save-recipe";

/** `plan`: what importing a file would do, row by row and cell by cell; nothing is written (#144, #145). */
export const plan: BookVerb = (opened, call, lang) => {
  const made = makePlan(opened, call, lang);
  if (!made.ok) return made;
  const refused = saveRefused(made.value, call, lang);
  if (!refused.ok) return refused;
  const recipe = saveRecipe(made.value, call);
  if (!recipe.ok) return recipe;
  return ok({
    exitCode: 0,
    json: planJson(made.value, opened, lang),
    lines: planLines(made.value, lang, opened.book),
  });
};
