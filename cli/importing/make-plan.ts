import type { Table } from "#core/book/table";
import { withConstants, type Constant } from "#core/csv/constants";
import { defaultSettings, headersOf } from "#core/csv/default-settings";
import { findHeaderRow, type HeaderRow } from "#core/csv/header-row";
import type { ImportPlan } from "#core/csv/import-plan";
import type { ImportSettings } from "#core/csv/import-settings";
import { noRows } from "#core/csv/no-rows";
import type { ParsedFile } from "#core/csv/parsed-file";
import { planImport } from "#core/csv/plan-import";
import type { FileReading } from "#core/csv/read-file";
import { applyRecipe } from "#core/csv/recipe/apply-recipe";
import type { Recipe } from "#core/csv/recipe/recipe";
import { unknownReferences, withCreated, type UnknownReferences } from "#core/csv/unknown-references";
import { userRegisterIds } from "#core/registers/index";
import type { Lang } from "#core/values/cell";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import { required, type Call } from "../call";
import { tableFor, type OpenBook } from "../open-book";
import type { Options } from "../options";
import type { Problem } from "../problem";
import { askedRecipe, fittingRecipes } from "./asked-recipe";
import { acceptProposed, columnsNamed, constantsOf, isSameTarget, keyNamed, mapColumns } from "./columns";
import { consequencesOf, type Consequences } from "./consequences";
import { readAnyFile } from "./read-any-file";

/** A file read for a register, and what importing it would do. */
export type MadePlan = {
  readonly file: string;
  readonly table: Table;
  readonly reading: FileReading;
  readonly settings: ImportSettings;
  readonly plan: ImportPlan;
  /** What every row gets in columns that the file lacks. */
  readonly constants: readonly Constant[];
  /** The recipe that the file is read by; without one the names of those that fit it. */
  readonly recipe: string | undefined;
  readonly recipes: readonly string[];
  /** What the rows name that no row bears, those that are created among them. */
  readonly unknown: readonly UnknownReferences[];
  /** Undefined where the workbook is too large for it. */
  readonly consequences: Consequences | undefined;
};

type Begin = Pick<HeaderRow, "headerRow" | "startRow">;

/** Where headers and data begin when the line of the first data is given: the headers stand somewhere above it (#142). */
const beginAt = ({ rows, lines }: ParsedFile, { register }: Table, line: number): Result<Begin, Problem> => {
  const startRow = lines.findIndex((at) => at >= line);
  if (startRow < 0) return err({ code: "beyond-file", line, last: lines.at(-1) ?? 0 });
  if (startRow === 0) return ok({ startRow });
  const { headerRow = startRow - 1 } = findHeaderRow(rows.slice(0, startRow), register);
  return ok({ headerRow, startRow });
};

const settingsFor = (
  { book }: OpenBook,
  table: Table,
  { parsed, settings: guessed }: FileReading,
  recipe: Recipe | undefined,
  options: Options,
): Result<ImportSettings, Problem> => {
  const { startRow, maps, accept, decimal, dateOrder, zeros, mode, duplicates, blankClears, clears } =
    options;
  const key = keyNamed(table, options.key);
  if (!key.ok) return key;
  const by = recipe && applyRecipe(book, recipe, parsed, guessed);
  if (recipe && by && by.missing.length + by.lost.length > 0)
    return err({ code: "recipe-lacks", recipe: recipe.name, missing: by.missing, lost: by.lost });
  const found = by?.settings ?? guessed;
  const begin = startRow === undefined ? ok(found) : beginAt(parsed, table, startRow);
  if (!begin.ok) return begin;
  const settings =
    startRow === undefined
      ? found
      : by
        ? { ...found, ...begin.value }
        : defaultSettings(book, table.register.id, parsed, begin.value);
  const columns = mapColumns(table, headersOf(parsed, settings.headerRow), settings.columns, maps);
  if (!columns.ok) return columns;
  const cleared = columnsNamed(headersOf(parsed, settings.headerRow), clears, "--clear");
  if (!cleared.ok) return cleared;
  return ok({
    ...settings,
    ...(key.value.length > 0 && { key: key.value }),
    ...(options.skip.length > 0 && { unticked: options.skip }),
    ...(mode && { mode }),
    ...(duplicates && { duplicates }),
    columns: (accept ? acceptProposed(columns.value) : columns.value).map((column) => ({
      ...column,
      ...((blankClears || cleared.value.includes(column.column)) && { blankClears: true }),
      ...(decimal && { decimal }),
      ...(dateOrder && { dateOrder }),
      ...(zeros && { zeros }),
    })),
  });
};

/** Whether nothing stands in the way but columns of the key that are proposed, and not yet taken. */
const awaitsProposal = ({ blockers }: ImportPlan, { columns }: ImportSettings): boolean =>
  blockers.every(
    (blocker) =>
      blocker.code === "no-columns" ||
      (blocker.code === "key-not-mapped" &&
        columns.some(({ proposed }) => proposed?.field === blocker.field)),
  ) && !(blockers.length > 0 && columns.every(({ proposed }) => proposed === undefined));

const isOfColumns = ({ code }: ImportPlan["blockers"][number]): boolean =>
  code === "no-columns" || code === "key-not-mapped";

/** What every row gets by a recipe, with what `--set` says of the same columns in its place. */
const withSaid = (learned: readonly Constant[], said: readonly Constant[]): readonly Constant[] => [
  ...learned.filter(({ target }) => !said.some((one) => isSameTarget(one.target, target))),
  ...said,
];

/** Reads the file of the call for its register, as the options say, and plans its import; a plan that cannot be made is a problem. */
export const makePlan = (
  opened: OpenBook,
  { files, disk, options }: Call,
  lang: Lang,
): Result<MadePlan, Problem> => {
  const register = required(options.register);
  const file = required(files[0]);
  if (!userRegisterIds.includes(register)) return err({ code: "not-importable", register });
  const table = tableFor(opened, register);
  if (!table.ok) return table;
  const bytes = disk.read(file);
  if (!bytes.ok) return bytes;
  const recipe = askedRecipe(opened, register, { files, disk, options });
  if (!recipe.ok) return recipe;
  const read = readAnyFile(opened, register, file, bytes.value, options, recipe.value);
  if (!read.ok) return read;
  const reading = read.value;
  const settings = settingsFor(opened, table.value, reading, recipe.value, options);
  if (!settings.ok) return settings;
  const nothing = noRows(reading.parsed, settings.value);
  if (nothing) return err({ code: "no-rows", file, ends: nothing.ends });
  const said = constantsOf(table.value, options.sets);
  if (!said.ok) return said;
  const constants = withSaid(recipe.value?.constants ?? [], said.value);
  const whole = withConstants(reading.parsed, settings.value, constants);
  const bare = finish(planImport(opened.book, whole.parsed, whole.settings));
  const unknown = finish(unknownReferences(opened.book, bare));
  const created = unknown.filter((one) => options.create.includes(one.register));
  const plan = withCreated(opened.book, bare, created);
  const recipes = recipe.value ? [] : fittingRecipes(opened, register, reading);
  if (!awaitsProposal(plan, settings.value))
    return recipes.length > 0 && plan.blockers.every(isOfColumns)
      ? err({ code: "recipe-fits", recipes })
      : err({ code: "blocked", register, blockers: plan.blockers });
  if (plan.alarm && !options.acceptAlarm) return err({ code: "alarm", alarm: plan.alarm });
  const made = { file, table: table.value, reading, settings: settings.value, plan };
  return ok({
    ...made,
    unknown,
    constants,
    recipe: recipe.value?.name,
    recipes,
    consequences: consequencesOf(opened, plan, lang),
  });
};
