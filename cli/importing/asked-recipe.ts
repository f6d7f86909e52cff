import type { FileReading } from "#core/csv/read-file";
import { applyRecipe, isFitting } from "#core/csv/recipe/apply-recipe";
import { keptRecipe } from "#core/csv/recipe/kept-recipe";
import type { Recipe } from "#core/csv/recipe/recipe";
import { recipeNamed, recipesOf } from "#core/csv/recipe/recipes";
import type { RegisterId } from "#core/registers/register";
import { err, ok, type Result } from "#core/values/result";
import type { Call } from "../call";
import type { OpenBook } from "../open-book";
import type { Problem } from "../problem";

/** A recipe of a file of its own. */
export const recipeFile = (file: string, { disk }: Pick<Call, "disk">): Result<Recipe, Problem> => {
  const bytes = disk.read(file);
  if (!bytes.ok) return bytes;
  const recipe = keptRecipe(new TextDecoder().decode(bytes.value));
  return recipe ? ok(recipe) : err({ code: "not-a-recipe", file });
};

/** The recipe that `--recipe` means: one of the workbook's by its name, else a file. */
export const askedRecipe = (
  { book }: OpenBook,
  register: RegisterId,
  { disk, options: { recipe: text } }: Call,
): Result<Recipe | undefined, Problem> => {
  if (text === undefined) return ok(undefined);
  const kept = recipeNamed(book, text, register)?.recipe;
  if (!kept && !disk.has(text)) {
    const recipes = recipesOf(book).flatMap(({ name, recipe }) =>
      recipe.register === register ? [name] : [],
    );
    return err({ code: "unknown-recipe", text, recipes });
  }
  const recipe = kept ? ok(kept) : recipeFile(text, { disk });
  if (recipe.ok && recipe.value.register !== register)
    return err({ code: "recipe-register", recipe: recipe.value.name, register: recipe.value.register });
  return recipe;
};

/** The recipes of the workbook that a file has the very headers of, by their names. */
export const fittingRecipes = (
  { book }: OpenBook,
  register: RegisterId,
  { parsed, settings }: FileReading,
): readonly string[] =>
  recipesOf(book).flatMap(({ name, recipe }) =>
    recipe.register === register && isFitting(recipe, applyRecipe(book, recipe, parsed, settings), parsed)
      ? [name]
      : [],
  );
