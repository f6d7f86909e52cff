import type { GroupKey } from "#core/billing/entries-in";
import { formulaText } from "#core/functions/formula-text";
import { groupWords, keyFigureName, type KeyFigure } from "#core/functions/key-figure-asked";
import { isoDate } from "#core/values/date";
import { current } from "../book/book";
import { lang } from "../language";
import { untilOf } from "./state";

/**
 * A figure of Fakturering as a formula for a cell, of all or of one group, up to the day that is billed; undefined where no function
 * asks for it: of a group within a group, and of what has no key.
 */
export const keyFormula = (
  figure: KeyFigure,
  groups: readonly GroupKey[],
  unit?: "h",
): string | undefined => {
  const book = current.value?.book;
  const [group, other] = groups;
  const said = group ? groupWords(group, lang.value) : [];
  if (!book || !said || other) return undefined;
  const [by, which] = said;
  const args = [keyFigureName(figure, lang.value), isoDate(untilOf(book)), by, which, unit];
  return formulaText("KEYFIGURE", args, lang.value);
};
