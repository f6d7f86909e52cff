import { inEach, type Words } from "./by-lang";
import type { CellValue, Lang, Reading } from "./cell";
import { isErrorValue } from "./error-value";
import { faultOf } from "./fault";
import { fold } from "./text";

/** One choice of an enum: its language-free id, its label in every language, and what other systems call it. */
export type EnumChoice = Words & { readonly id: string; readonly aliases?: readonly string[] };

const SEPARATORS = /[\s\p{Pd}\u2212_,.;:/]+/gu;

/** The choices by what a cell may say, made once a list. */
const indexes = new WeakMap<readonly EnumChoice[], ReadonlyMap<string, string>>();

/**
 * The id of the choice whose label, in either language, or alias stands in the cell. Capitals, spaces, hyphens,
 * dashes and punctuation make no difference: `Ja – alltid` is `ja-alltid`.
 */
export const readEnum = (cell: CellValue, choices: readonly EnumChoice[]): Reading<string> => {
  if (typeof cell === "boolean") return faultOf("not-in-list", cell);
  const text = String(cell);
  const index = indexOf(choices);
  const exact = index.get(text);
  if (exact !== undefined) return exact;
  const key = squeezed(text);
  if (key === "" && fold(text) === "") return undefined;
  return index.get(key) ?? faultOf(isErrorValue(text) ? "error-value" : "not-in-list", cell);
};

/** The label of the choice with this id; an id that no choice has is a mistake in the program. */
export const enumLabel = (id: string, choices: readonly EnumChoice[], lang: Lang): string => {
  const choice = choices.find((candidate) => candidate.id === id);
  if (choice === undefined) throw new RangeError(`No choice has the id "${id}"`);
  return choice[lang];
};

const squeezed = (text: string): string => fold(text).replace(SEPARATORS, "");

const indexOf = (choices: readonly EnumChoice[]): ReadonlyMap<string, string> => {
  const known = indexes.get(choices);
  if (known !== undefined) return known;
  const index = new Map<string, string>();
  for (const choice of choices) {
    const { id, aliases = [] } = choice;
    for (const name of [...inEach(choice), ...aliases]) {
      index.set(name, id);
      index.set(squeezed(name), id);
    }
  }
  indexes.set(choices, index);
  return index;
};
