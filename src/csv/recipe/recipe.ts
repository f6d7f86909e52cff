import { headerKey } from "../../registers/headers";
import type { RegisterId } from "../../registers/register";
import type { Constant } from "../constants";
import { headersOf } from "../default-settings";
import type { Delimiter } from "../delimiter";
import type { Encoding } from "../encoding";
import type { ColumnSetting, DuplicatePolicy, ImportMode, ImportSettings } from "../import-settings";
import type { FileReading } from "../read-file";

/** What was decided of a column, by its header; without a target it is left out. */
export type RecipeColumn = Pick<
  ColumnSetting,
  "target" | "decimal" | "dateOrder" | "zeros" | "blankClears"
> & {
  readonly header: string;
  /** The column of the recipe, counted from 0, whose cell follows this one's. */
  readonly then?: number;
};

/**
 * A recipe (recept): every decision of an import of a sender's file, so that their next one is read the same way. Columns go by
 * their headers, wherever they stand; a file without headers by the order of its columns.
 */
export type Recipe = {
  readonly version: 1;
  /** Who sends such files, or what they are called. */
  readonly name: string;
  readonly register: RegisterId;
  readonly learnedFrom: string;
  /** Of what has no text of its own neither is kept. */
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly repair?: true;
  /** The sheet of a workbook, or the list of JSON. */
  readonly sheet?: string;
  readonly hasHeader: boolean;
  /** How many rows stand between the headers and the data; above the data where there are no headers. */
  readonly skipped: number;
  readonly columns: readonly RecipeColumn[];
  readonly constants: readonly Constant[];
  readonly mode: ImportMode;
  readonly duplicates: DuplicatePolicy;
  /** The fields that rows are matched by, where it is not the register's own key. */
  readonly key?: readonly string[];
};

/** What a reading was made of besides bytes. */
const sourceFacts = ({ source, encoding, delimiter }: FileReading): Partial<Recipe> => {
  if (source?.kind === "sheet") return { sheet: source.sheet };
  if (source?.kind === "json") return { encoding, ...(source.list !== "" && { sheet: source.list }) };
  return source ? { encoding } : { encoding, delimiter };
};

const recipeColumn = (
  { target, then, decimal, dateOrder, zeros, blankClears }: ColumnSetting,
  header: string,
): RecipeColumn => ({
  header,
  ...(target && { target }),
  ...(then !== undefined && { then }),
  ...(decimal && { decimal }),
  ...(dateOrder && { dateOrder }),
  ...(zeros && { zeros }),
  ...(blankClears && { blankClears }),
});

/** The recipe of an import as it is set. What is only proposed is no decision, and is left out. */
export const recipeOf = (
  reading: FileReading,
  settings: ImportSettings,
  { name, learnedFrom }: Pick<Recipe, "name" | "learnedFrom">,
  {
    repair = false,
    constants = [],
  }: { readonly repair?: boolean; readonly constants?: readonly Constant[] } = {},
): Recipe => {
  const { register, headerRow, startRow, columns, mode, duplicates, key } = settings;
  const headers = headersOf(reading.parsed, headerRow);
  return {
    ...{ version: 1, name, register, learnedFrom },
    ...sourceFacts(reading),
    ...(repair && { repair: true }),
    hasHeader: headerRow !== undefined,
    skipped: startRow - (headerRow === undefined ? 0 : headerRow + 1),
    columns: columns.map((setting) => recipeColumn(setting, headers[setting.column] ?? "")),
    ...{ constants, mode, duplicates },
    ...(key && { key }),
  };
};

/** The headers of a recipe as they are compared. */
export const recipeHeaders = ({ columns }: Recipe): readonly string[] =>
  columns.map(({ header }) => headerKey(header));
