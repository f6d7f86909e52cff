import type { Recipe } from "./recipe";
import { isRecipe as isValidRecipe } from "./recipe-valid";

/** A recipe as it is kept in a cell, and in a file. */
export const recipeText = (recipe: Recipe): string => JSON.stringify(recipe);

/** A column that follows another is one of the recipe's own, and no column follows itself through others. */
const areJoined = ({ columns }: Recipe): boolean =>
  columns.every(({ then }, at) => {
    const seen = new Set([at]);
    for (let next = then; next !== undefined; next = columns[next]?.then) {
      if (seen.has(next) || next >= columns.length) return false;
      seen.add(next);
    }
    return true;
  });

const isRecipe = (value: unknown): value is Recipe => isValidRecipe(value);

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The recipe that a text holds; undefined for what is none, or no longer one: somebody has changed it by hand. */
export const keptRecipe = (text: string): Recipe | undefined => {
  const value = parsedJson(text.replace(/^\uFEFF/, ""));
  return isRecipe(value) && areJoined(value) ? value : undefined;
};
