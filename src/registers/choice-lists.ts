import { byLang, type Words } from "../values/by-lang";
import { langs, type Lang } from "../values/cell";
import { sheetSpec } from "./sheet-spec";
import { vocabulary } from "./vocabulary";
import { registerIds } from ".";

/** Excel's limit for choices that are written out in a drop-down's rule, commas and all. */
const LONGEST_LIST = 255;

/** Whether words can be written out in a drop-down's rule; else they have to stand in cells. */
export const canBeLiteral = (words: readonly string[]): boolean =>
  words.join().length <= LONGEST_LIST && !words.some((word) => word.includes(","));

/** The hidden worksheet that holds the choices which no rule can. */
export const listSheetName: Words = byLang((lang) => vocabulary[lang].lists);

/** Choices that stand in cells, under the header of the first column that offers them. */
type ChoiceList = { readonly header: string; readonly words: readonly string[] };

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at]);

/** Every list of a language that has to stand in cells, each once, in the order of the registers. */
const choiceLists = (lang: Lang): readonly ChoiceList[] => {
  const lists: ChoiceList[] = [];
  for (const { header, choices } of registerIds.flatMap((id) => sheetSpec(id, lang).columns)) {
    if (choices?.kind !== "words" || canBeLiteral(choices.words)) continue;
    if (!lists.some(({ words }) => isSame(words, choices.words)))
      lists.push({ header, words: choices.words });
  }
  return lists;
};

/**
 * The cells of the sheet of lists, the same in every workbook of the language: a list a column, its header on
 * top.
 */
export const listCells = (lang: Lang): readonly (readonly string[])[] => {
  const lists = choiceLists(lang);
  const longest = Math.max(0, ...lists.map(({ words }) => words.length));
  const cells = [lists.map(({ header }) => header)];
  for (let at = 0; at < longest; at++) cells.push(lists.map(({ words }) => words[at] ?? ""));
  return cells;
};

/** The language and the column of the sheet of lists that hold these words; undefined where none does. */
export const listPlace = (
  words: readonly string[],
): { readonly lang: Lang; readonly column: number } | undefined => {
  for (const lang of langs) {
    const column = choiceLists(lang).findIndex((list) => isSame(list.words, words));
    if (column >= 0) return { lang, column };
  }
  return undefined;
};
