import { tableOf, type Book } from "../../book/book";
import { headerKey } from "../../registers/headers";
import { fold } from "../../values/text";
import { defaultSettings, headersOf } from "../default-settings";
import type { ColumnSetting, ImportSettings, Target } from "../import-settings";
import type { ParsedFile } from "../parsed-file";
import { recipeHeaders, type Recipe, type RecipeColumn } from "./recipe";

/** Headers are looked for no further down than this. */
const HEADER_ROWS = 100;

/** What a recipe comes to for a file: its settings, and what of it cannot be followed. */
export type AppliedRecipe = {
  readonly settings: ImportSettings;
  /** Headers of the recipe that are to be read and that the file lacks. */
  readonly missing: readonly string[];
  /** Headers whose column in the workbook is gone. */
  readonly lost: readonly string[];
  /** Headers that the file has and the recipe does not know: they are left out, or proposed. */
  readonly added: readonly string[];
};

/** Each header with which one of its kind it is, so that two columns of one name are told apart. */
const numbered = (keys: readonly string[]): readonly string[] => {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const at = seen.get(key) ?? 0;
    seen.set(key, at + 1);
    return `${at} ${key}`;
  });
};

const keysOfRow = (parsed: ParsedFile, row: number): readonly string[] =>
  headersOf(parsed, row).map(headerKey);

/** The columns of a recipe by the file's columns; of a file without headers by their places. */
const placesOf = (recipe: Recipe, keys: readonly string[]): readonly (number | undefined)[] => {
  if (!recipe.hasHeader) return keys.map((_, at) => (at < recipe.columns.length ? at : undefined));
  const places = new Map(numbered(recipeHeaders(recipe)).map((key, at) => [key, at]));
  return numbered(keys).map((key) => places.get(key));
};

/** How many of the recipe's columns a row has as headers. */
const hitsIn = (recipe: Recipe, parsed: ParsedFile, row: number): number =>
  placesOf(recipe, keysOfRow(parsed, row)).filter(
    (place) => place !== undefined && recipe.columns[place]?.header !== "",
  ).length;

/** The row that has most of the recipe's headers, the first of several; undefined where none has the half of them. */
const headerRowFor = (recipe: Recipe, parsed: ParsedFile): number | undefined => {
  const needed = recipe.columns.filter(({ header }) => header !== "").length / 2;
  let best: { readonly row: number; readonly hits: number } | undefined;
  for (let row = 0; row < Math.min(HEADER_ROWS, parsed.rows.length); row++) {
    const hits = hitsIn(recipe, parsed, row);
    if (hits >= needed && hits > (best?.hits ?? 0)) best = { row, hits };
  }
  return best?.row;
};

const isInBook = (book: Book, { register }: Recipe, target: Target): boolean => {
  const table = tableOf(book, register);
  if (!table) return true;
  return target.kind === "field"
    ? table.register.fields.some(({ id }) => id === target.field)
    : table.headers.some((header, at) => !table.fields[at] && fold(header) === fold(target.header));
};

const decided = (
  { target, decimal, dateOrder, zeros, blankClears }: RecipeColumn,
  column: number,
  then: number | undefined,
): ColumnSetting => ({
  column,
  ...(target && { target }),
  ...(then !== undefined && { then }),
  ...(decimal && { decimal }),
  ...(dateOrder && { dateOrder }),
  ...(zeros && { zeros }),
  ...(blankClears && { blankClears }),
});

/** A column that the recipe says nothing of: what would be certain of it is a proposal. */
const undecided = (
  { column, target, proposed }: ColumnSetting,
  taken: ReadonlySet<string>,
): ColumnSetting => {
  const asked =
    proposed ??
    (target?.kind === "field"
      ? { field: target.field, grade: "exact" as const, ...(target.inverted && { inverted: true as const }) }
      : undefined);
  return asked && !taken.has(asked.field) ? { column, proposed: asked } : { column };
};

const begin = (recipe: Recipe, parsed: ParsedFile, found: ImportSettings) => {
  const headerRow = recipe.hasHeader ? (headerRowFor(recipe, parsed) ?? found.headerRow) : undefined;
  const startRow = Math.min(
    recipe.skipped + (headerRow === undefined ? 0 : headerRow + 1),
    Math.max(0, parsed.rows.length),
  );
  return headerRow === undefined ? { startRow } : { headerRow, startRow };
};

/**
 * The settings of an import of a file by a recipe. `found` are those that it would have without one. Headers may stand on another
 * row than in the file that the recipe was learned from, and columns in another order.
 */
export const applyRecipe = (
  book: Book,
  recipe: Recipe,
  parsed: ParsedFile,
  found: ImportSettings,
): AppliedRecipe => {
  const begun = begin(recipe, parsed, found);
  const isAsFound = begun.headerRow === found.headerRow && begun.startRow === found.startRow;
  const base = isAsFound ? found : defaultSettings(book, recipe.register, parsed, begun);
  const headers = headersOf(parsed, base.headerRow);
  const places = placesOf(recipe, headers.map(headerKey));
  const columnOf = new Map(places.flatMap((place, column) => (place === undefined ? [] : [[place, column]])));
  const followed = new Set(
    recipe.columns.flatMap(({ target, then }) => (target && then !== undefined ? [then] : [])),
  );
  const isRead = ({ target }: RecipeColumn, at: number): boolean => target !== undefined || followed.has(at);
  const lost = recipe.columns.filter(({ target }) => target && !isInBook(book, recipe, target));
  const taken = new Set(
    recipe.columns.flatMap(({ target }) => (target?.kind === "field" ? [target.field] : [])),
  );
  const columns = base.columns.map((setting): ColumnSetting => {
    const place = places[setting.column];
    const known = place === undefined ? undefined : recipe.columns[place];
    if (!known) return undecided(setting, taken);
    return decided(known, setting.column, known.then === undefined ? undefined : columnOf.get(known.then));
  });
  return {
    settings: {
      ...base,
      columns,
      mode: recipe.mode,
      duplicates: recipe.duplicates,
      ...(recipe.key && { key: recipe.key }),
    },
    missing: recipe.columns.flatMap((column, at) =>
      isRead(column, at) && !columnOf.has(at) ? [column.header || String(at + 1)] : [],
    ),
    lost: lost.map(({ header }) => header),
    added: headers.filter((_, column) => places[column] === undefined),
  };
};

/** Whether a file has the very headers that a recipe was learned from, in whatever order, and the workbook all that it writes to. */
export const isFitting = (
  recipe: Recipe,
  { missing, lost, added, settings }: AppliedRecipe,
  parsed: ParsedFile,
): boolean =>
  recipe.hasHeader &&
  missing.length + lost.length === 0 &&
  added.every((header) => header.trim() === "") &&
  hitsIn(recipe, parsed, settings.headerRow ?? 0) ===
    recipe.columns.filter(({ header }) => header !== "").length;
