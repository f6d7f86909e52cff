import { counted } from "../counted";
import type { ImportRecipeText } from "../sv/import-recipe";

export const importRecipe: ImportRecipeText = {
  fits: (name, from) =>
    `The file has the same headers as “${from}”, which the import recipe “${name}” is learned from.`,
  use: "Read by the recipe",
  used: (name) => `Read by the import recipe “${name}”.`,
  leave: "Read without the recipe",
  keepTitle: "Keep as an import recipe",
  keepWhat:
    "All that was decided of the file is kept in the workbook under the sender's name, and proposed when the same headers come again.",
  name: "Sender, or what the files are called",
  keep: "Keep the recipe",
  replaces: (name) => `Replaces the recipe “${name}”.`,
  tooLong: "The file has more columns than a recipe in a cell can hold.",
  logged: (name) => `Import recipe “${name}” kept`,
  list: (count) => `Import recipes (${counted(count, "en", "recipe", "recipes")})`,
  listWhat: "A recipe can be taken to another workbook as a file. The rows are on the sheet Import recipes.",
  toFile: (name) => `“${name}” to a file`,
  fromFile: "Take a recipe from a file …",
  drop: "or drop it here",
  notARecipe: (file) => `${file} is no import recipe.`,
};
