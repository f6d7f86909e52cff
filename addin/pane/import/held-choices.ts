import { effect } from "@preact/signals";
import { applyRecipe, isFitting } from "#core/csv/recipe/apply-recipe";
import { keptRecipe, recipeText } from "#core/csv/recipe/kept-recipe";
import { recipeOf } from "#core/csv/recipe/recipe";
import { current } from "../book/book";
import { heldImport, type HeldImport } from "../kit/held-import";
import { rereadBy } from "./recipe-actions";
import { importDraft, page, pages, planned, target, type ImportDraft } from "./state";

const heldOf = (draft: ImportDraft): HeldImport => {
  const { name: file, settings, recipe: by, repair = false, constants = [] } = draft;
  const recipe = recipeOf(draft, settings, { name: file, learnedFrom: file }, { repair, constants });
  return {
    ...{ file, register: settings.register, recipe: recipeText(recipe), by },
    step: pages.indexOf(page.value) + 1,
  };
};

const left = heldImport.peek();
if (left) target.value = left.register;

let isOn = false;
// What is decided is held as long as the import is on its way; left or done, there is nothing to go on with.
effect(() => {
  const draft = importDraft.value;
  if (draft && page.value !== "receipt") heldImport.value = heldOf(draft);
  else if (isOn) heldImport.value = undefined;
  isOn = draft !== undefined && page.value !== "receipt";
});

/**
 * Takes up what was decided of the file that was chosen again, where it has the very headers that were decided of. It is shown
 * before anything is planned; of another file nothing is taken up.
 */
export async function takeHeld(held: HeldImport | undefined): Promise<void> {
  const book = current.value?.book;
  const before = importDraft.value;
  const recipe = held && keptRecipe(held.recipe);
  if (!book || !before || !recipe || page.value !== "reading" || recipe.register !== target.value) return;
  const draft = await rereadBy(before, recipe);
  if (!draft || importDraft.value !== before) return;
  const applied = applyRecipe(book, recipe, draft.parsed, draft.settings);
  if (!isFitting(recipe, applied, draft.parsed)) return;
  importDraft.value = {
    ...draft,
    settings: applied.settings,
    recipe: held.by,
    constants: recipe.constants,
  };
  planned.value = undefined;
  page.value = held.step > pages.indexOf("reading") + 1 ? "columns" : "reading";
}
