import { matchHeaders, recognizeRegister } from "#core/registers/headers";
import { registerIds, registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { sheetSpec, type Choices, type ColumnSpec, type StandingTable } from "#core/registers/sheet-spec";
import type { CellValue, Lang } from "#core/values/cell";

/** Excel's limit for choices that are written out in the rule. */
const LONGEST_LIST = 255;

/** The words as Excel writes a list; undefined when they have to stand in cells: too many, or with commas of their own. */
export const literalList = (words: readonly string[]): string | undefined => {
  const list = words.join(",");
  return list.length <= LONGEST_LIST && !words.some((word) => word.includes(",")) ? list : undefined;
};

/** The sheet that holds the choices which do not fit into a rule. */
export const listSheetName = { sv: "Listor", en: "Lists" } as const satisfies Record<Lang, string>;

type List = { readonly header: string; readonly words: readonly string[] };

const wordsOf = ({ choices }: ColumnSpec): readonly string[] | undefined =>
  choices?.kind === "words" && literalList(choices.words) === undefined ? choices.words : undefined;

/** Every list of a language that has to stand in cells, each once: the same in every workbook. */
const lists = (lang: Lang): List[] => {
  const found = new Map<string, List>();
  for (const { header, ...column } of registerIds.flatMap((id) => sheetSpec(id, lang).columns)) {
    const words = wordsOf({ header, ...column });
    const key = words?.join("\n");
    if (words && key !== undefined && !found.has(key)) found.set(key, { header, words });
  }
  return [...found.values()];
};

/** The cells of the sheet of lists: a list a column, its header on top. */
export const listCells = (lang: Lang): string[][] => {
  const columns = lists(lang);
  const rows = Math.max(0, ...columns.map(({ words }) => words.length));
  const words = Array.from({ length: rows }, (_, row) => columns.map((list) => list.words[row] ?? ""));
  return columns.length === 0 ? [] : [columns.map(({ header }) => header), ...words];
};

/** The column of the sheet of lists that holds these words. */
export const listColumn = (lang: Lang, words: readonly string[]): number =>
  lists(lang).findIndex((list) => list.words.join("\n") === words.join("\n"));

export const needsCells = (choices: Choices): boolean =>
  choices.kind === "words" && literalList(choices.words) === undefined;

/** A table of the workbook, as far as it must be known to be pointed at. */
export type KnownTable = {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** What the table is known to be, when its name alone does not tell. */
  readonly standing?: StandingTable;
};

/** The table that is a register, and the header of one of its columns. */
export const columnOf = (
  tables: readonly KnownTable[],
  register: RegisterId,
  field: string,
): { readonly table: string; readonly header: string } | undefined => {
  const table = tables.find(
    ({ name, sheet, headers, standing }) =>
      (standing?.register ?? recognizeRegister(name, sheet, headers)) === register,
  );
  const fields =
    table?.standing?.fields ??
    matchHeaders(registers[register], table?.headers ?? []).map((known) => known?.id);
  const header = table?.headers[fields.indexOf(field)];
  return table && header !== undefined ? { table: table.name, header } : undefined;
};

/** Whether cells are what the sheet of lists holds. */
export const isListCells = (cells: readonly (readonly CellValue[])[], lang: Lang): boolean =>
  JSON.stringify(cells) === JSON.stringify(listCells(lang));
