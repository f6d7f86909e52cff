import { computed, signal } from "@preact/signals";
import { tableOf } from "#core/book/book";
import { defaultSettings } from "#core/csv/default-settings";
import { applyRecipe, isFitting } from "#core/csv/recipe/apply-recipe";
import { keptRecipe, recipeText } from "#core/csv/recipe/kept-recipe";
import { readByRecipe } from "#core/csv/recipe/read-by-recipe";
import { recipeOf, type Recipe } from "#core/csv/recipe/recipe";
import { keepRecipe, recipesOf, type KeptRecipe } from "#core/csv/recipe/recipes";
import { rowsIn } from "#core/rules/engine/accept";
import { clockFace, dayOn } from "#core/values/clock";
import type { Workbook } from "../../ports";
import { inSlices } from "../../slices";
import { current } from "../book/book";
import { missingKeyColumns } from "../form/column-targets";
import { withJob } from "../jobs/job";
import { makeEdits } from "../jobs/make-edits";
import { makeOwnRegister } from "../jobs/make-registers";
import { download } from "../kit/download";
import { previewImport } from "./actions";
import { read, readSheetOf } from "./read-draft";
import { askedRecipe, importDraft, page, planned, target, type ImportDraft } from "./state";
import { recipeTexts } from "./words";

/** The recipes of the workbook for the register that is imported to. */
export const recipes = computed((): readonly KeptRecipe[] => {
  const book = current.value?.book;
  return book ? recipesOf(book).filter(({ recipe }) => recipe.register === target.value) : [];
});

/** The recipe that the file has the very headers of, where it is not read by one. */
export const fittingRecipe = computed((): KeptRecipe | undefined => {
  const book = current.value?.book;
  const draft = importDraft.value;
  if (!book || !draft || draft.recipe !== undefined) return undefined;
  const { parsed, settings } = draft;
  return recipes.value.find(({ recipe }) =>
    isFitting(recipe, applyRecipe(book, recipe, parsed, settings), parsed),
  );
});

/** A file that was to be a recipe and is none. */
export const noRecipe = signal<string | undefined>(undefined);

/** Reads what was chosen as a recipe says; undefined where that cannot be. */
export const rereadBy = async (draft: ImportDraft, recipe: Recipe): Promise<ImportDraft | undefined> => {
  const book = current.value?.book;
  const { name, bytes, workbook } = draft;
  if (!book) return undefined;
  const isThere = workbook?.sheets.some((sheet) => sheet.name === recipe.sheet) === true;
  if (workbook && isThere) return readSheetOf({ name, bytes, workbook }, recipe.sheet);
  // A sheet is read as it was: it has no letters to misread.
  if (draft.source?.kind === "sheet") return draft;
  const read = await withJob("reading-file", (progress) =>
    inSlices(readByRecipe(book, recipe, bytes), (done) => progress(Math.min(1, done / (2 * bytes.length)))),
  );
  return read?.ok && read.value.ok
    ? { ...read.value.value, name, bytes, ...(recipe.repair && { repair: true }) }
    : undefined;
};

/** Reads the file by a recipe, and shows at once what it would do; where it lacks something, how its columns are read. */
export async function takeRecipe({ name, recipe }: KeptRecipe): Promise<void> {
  const before = importDraft.value;
  const draft = before && (await rereadBy(before, recipe));
  const book = current.value?.book;
  if (!draft || !book || importDraft.value !== before) return;
  const { settings, missing } = applyRecipe(book, recipe, draft.parsed, draft.settings);
  importDraft.value = { ...draft, settings, recipe: name, constants: recipe.constants };
  planned.value = undefined;
  const table = tableOf(book, settings.register);
  const lacks =
    table && missingKeyColumns(table, [...settings.columns, ...constantColumns(recipe)], settings.key);
  if (missing.length > 0 || lacks?.length !== 0) page.value = "columns";
  else await previewImport();
}

/** Reads what was chosen by the recipe that was asked for before it; where none was, it stands as it was read. */
export async function takeAskedRecipe(): Promise<void> {
  const kept = recipes.value.find(({ name }) => name === askedRecipe.value);
  if (kept && page.value === "reading") await takeRecipe(kept);
}

/** Reads the file as it seems to be written, without the recipe, and shows that. */
export async function leaveRecipe(): Promise<void> {
  const draft = importDraft.value;
  const book = current.value?.book;
  if (!draft || !book) return;
  const settings = defaultSettings(book, target.value, draft.parsed);
  if (draft.source?.kind === "sheet")
    importDraft.value = { ...draft, settings, recipe: undefined, constants: [] };
  else {
    const found = await read(draft.name, draft.bytes, {});
    if (!found?.ok) return;
    importDraft.value = found.value;
  }
  planned.value = undefined;
  page.value = "reading";
}

const constantColumns = ({ constants }: Pick<Recipe, "constants">) =>
  constants.map(({ target: to }, column) => ({ column, target: to }));

const today = () => dayOn(clockFace(new Date()));

/** The recipe of the import that was made. */
const recipeNow = (draft: ImportDraft, name: string): Recipe =>
  recipeOf(
    draft,
    draft.settings,
    { name, learnedFrom: draft.name },
    { repair: draft.repair === true, constants: draft.constants ?? [] },
  );

/** Whether a cell holds the recipe of the file. */
export const isKeepable = (draft: ImportDraft, name: string): boolean => {
  const book = current.value?.book;
  return book !== undefined && keepRecipe(book, recipeNow(draft, name), today()) !== undefined;
};

/** Keeps a recipe in the workbook as one job that can be undone; Importrecept is made first where the workbook lacks it. */
async function keep(workbook: Workbook, recipe: Recipe, then: () => void): Promise<void> {
  const book = current.value?.book;
  const writes = book && keepRecipe(book, recipe, today());
  if (!book || !writes) return;
  const facts = { what: recipeTexts[book.lang].logged(recipe.name), register: "importRecipes" } as const;
  if (!writes.newRows) {
    // Kept anew and found the same, there is nothing to write.
    if (writes.edits.length === 0) then();
    else await makeEdits(workbook, facts, writes.edits, then);
    return;
  }
  if (!(await makeOwnRegister(workbook, "importRecipes", book.lang))) return;
  const made = current.value && tableOf(current.value.book, "importRecipes");
  if (made) await makeEdits(workbook, facts, rowsIn(made, writes.newRows), then);
}

/** Keeps all that was decided of the file that was imported. */
export async function keepRecipeNow(workbook: Workbook, name: string): Promise<void> {
  const draft = importDraft.value;
  if (!draft || name.trim() === "") return;
  await keep(workbook, recipeNow(draft, name.trim()), () => {
    importDraft.value = { ...draft, recipe: name.trim() };
  });
}

/** Takes a recipe in from a file. */
export async function takeRecipeFile(workbook: Workbook, name: string, bytes: Uint8Array): Promise<void> {
  const recipe = keptRecipe(new TextDecoder().decode(bytes));
  noRecipe.value = recipe ? undefined : name;
  if (recipe) await keep(workbook, recipe, () => (target.value = recipe.register));
}

/** Hands a recipe over as a file. */
export const recipeToFile = ({ name, recipe }: KeptRecipe): void =>
  download(`${name.replace(/[\\/:*?"<>|]/g, "-")}.json`, `${recipeText(recipe)}\n`);
