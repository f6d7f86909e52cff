import { effect, signal } from "@preact/signals";
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

/** The import that was left on its way while another file is imported: what is held is its, until it is taken up or dropped. */
export const setAside = signal<HeldImport | undefined>(undefined);

let isOn = false;
// What is decided is held as long as the import is on its way; left or done, there is nothing to go on with.
effect(() => {
  const draft = importDraft.value;
  const wasOn = isOn;
  isOn = draft !== undefined && page.value !== "receipt";
  if (setAside.value) return;
  if (draft && isOn) heldImport.value = heldOf(draft);
  else if (wasOn) heldImport.value = undefined;
});

/** Reads what is to be imported. What was decided of a file before is taken up where it is that file, and else stays held. */
export async function readBesideHeld(read: () => Promise<void>): Promise<void> {
  const held = heldImport.peek();
  if (!importDraft.peek()) setAside.value = held;
  await read();
  await takeHeld(held);
}

/** Drops what was decided of the file before; from now on that of the file on its way in is held. */
export function dropHeld(): void {
  heldImport.value = undefined;
  setAside.value = undefined;
}

/**
 * Takes up what was decided of the file that was chosen again, where it has the very headers that were decided of. It is shown
 * before anything is planned; of another file nothing is taken up.
 */
async function takeHeld(held: HeldImport | undefined): Promise<void> {
  const book = current.value?.book;
  const before = importDraft.value;
  const recipe = held && keptRecipe(held.recipe);
  if (!book || !before || !recipe || page.value !== "reading" || recipe.register !== target.value) return;
  const draft = await rereadBy(before, recipe);
  if (!draft || importDraft.value !== before) return;
  const applied = applyRecipe(book, recipe, draft.parsed, draft.settings);
  if (!isFitting(recipe, applied, draft.parsed)) return;
  setAside.value = undefined;
  importDraft.value = {
    ...draft,
    settings: applied.settings,
    recipe: held.by,
    constants: recipe.constants,
  };
  planned.value = undefined;
  page.value = held.step > pages.indexOf("reading") + 1 ? "columns" : "reading";
}
