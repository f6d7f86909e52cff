import { tableOf, type Book } from "../../book/book";
import type { Edit } from "../../book/edit";
import { emptyTable } from "../../book/empty-table";
import { appendRow, setField } from "../../book/new-row";
import type { RowId } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import type { Day } from "../../values/brands";
import type { CellValue } from "../../values/cell";
import { fold } from "../../values/text";
import { keptRecipe, recipeText } from "./kept-recipe";
import type { Recipe } from "./recipe";

/** A recipe that the workbook keeps (Importrecept), under the name that its row has now, and the day that it was kept. */
export type KeptRecipe = {
  readonly name: string;
  readonly row: RowId;
  readonly day: Day | undefined;
  readonly recipe: Recipe;
};

/** The recipes that the workbook keeps, as they stand in Importrecept; what somebody has changed by hand into none is left out. */
export const recipesOf = (book: Book): readonly KeptRecipe[] => {
  const table = tableOf(book, "importRecipes");
  if (!table) return [];
  const [names, registers, kept] = (["name", "register", "recipe"] as const).map((id) => texts(table, id));
  const days = numbers(table, "date");
  return table.order.flatMap((row) => {
    const [name, recipe] = [names?.[row], keptRecipe(kept?.[row] ?? "")];
    if (name === undefined || !recipe || fold(registers?.[row] ?? "") !== fold(recipe.register)) return [];
    return [{ name, row, day: days[row], recipe: { ...recipe, name } }];
  });
};

/** The recipes that were kept last, the newest first. */
export const latestRecipes = (book: Book, most: number): readonly KeptRecipe[] =>
  recipesOf(book)
    .toSorted((one, other) => (other.day ?? 0) - (one.day ?? 0) || other.row - one.row)
    .slice(0, most);

/** The recipe of a name, for a register where one is meant. */
export const recipeNamed = (
  book: Book,
  name: string,
  register?: Recipe["register"],
): KeptRecipe | undefined =>
  recipesOf(book).find(
    (one) => fold(one.name) === fold(name) && (register === undefined || one.recipe.register === register),
  );

/** What keeping a recipe writes: edits of the register that stands there, or the rows of one to make. */
export type RecipeWrites = {
  readonly edits: readonly Edit[];
  readonly newRows?: readonly (readonly CellValue[])[];
};

/** So much a cell of Excel holds. */
const MOST = 32_767;

/** Keeps a recipe in the workbook, in place of one of the same name for the same register; undefined for one that no cell holds. */
export const keepRecipe = (book: Book, recipe: Recipe, day: Day): RecipeWrites | undefined => {
  const text = recipeText(recipe);
  if (text.length > MOST) return undefined;
  const table = tableOf(book, "importRecipes");
  const { name, register, learnedFrom } = recipe;
  const values = { name, register, learnedFrom, date: day, recipe: text };
  if (!table)
    return { edits: [], newRows: [appendRow(book, emptyTable("importRecipes", book.lang), values).cells] };
  const [names, registers] = [texts(table, "name"), texts(table, "register")];
  const same = table.order.find(
    (row) => fold(names[row] ?? "") === fold(name) && fold(registers[row] ?? "") === fold(register),
  );
  if (same === undefined) return { edits: [appendRow(book, table, values)] };
  const edits = (["learnedFrom", "date", "recipe"] as const).flatMap(
    (id) => setField(book, table, same, id, values[id]) ?? [],
  );
  return { edits: edits.filter(({ from, to }) => from !== to) };
};
