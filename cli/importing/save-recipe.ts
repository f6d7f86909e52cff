import { basename, extname } from "node:path";
import { recipeText } from "#core/csv/recipe/kept-recipe";
import { recipeOf } from "#core/csv/recipe/recipe";
import { ok, type Result } from "#core/values/result";
import type { Call } from "../call";
import type { Problem } from "../problem";
import type { MadePlan } from "./make-plan";

/** Writes every decision of an import as a recipe where `--save-recipe` says, under the name of that file; nothing where it says nothing. */
export const saveRecipe = (
  { file, reading, settings, constants }: MadePlan,
  { disk, options: { saveRecipe: to, repair } }: Call,
): Result<void, Problem> => {
  if (to === undefined) return ok(undefined);
  const names = { name: basename(to, extname(to)), learnedFrom: basename(file) };
  const recipe = recipeOf(reading, settings, names, { repair, constants });
  return disk.save(to, new TextEncoder().encode(`${recipeText(recipe)}\n`));
};
