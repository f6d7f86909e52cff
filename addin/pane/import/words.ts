import { importCompare as compareEn } from "#core/text/en/import-compare";
import { importConsequences as consequencesEn } from "#core/text/en/import-consequences";
import { importRecipe as recipeEn } from "#core/text/en/import-recipe";
import { importView as en } from "#core/text/en/import-view";
import { importCompare as compareSv, type ImportCompareText } from "#core/text/sv/import-compare";
import {
  importConsequences as consequencesSv,
  type ImportConsequencesText,
} from "#core/text/sv/import-consequences";
import { importRecipe as recipeSv, type ImportRecipeText } from "#core/text/sv/import-recipe";
import { importView as sv, type ImportViewText } from "#core/text/sv/import-view";
import { wordsOf } from "../kit/words-of";

/** The import wizard's words in the pane's language. */
export const words = wordsOf<ImportViewText>({ sv, en });

/** What it says of what the rows will come to. */
export const consequencesWords = wordsOf<ImportConsequencesText>({ sv: consequencesSv, en: consequencesEn });

/** What it says of recipes, in either language and in the pane's. */
export const recipeTexts = { sv: recipeSv, en: recipeEn };
export const recipeWords = wordsOf<ImportRecipeText>(recipeTexts);

/** What it says of who has changed what. */
export const compareWords = wordsOf<ImportCompareText>({ sv: compareSv, en: compareEn });
