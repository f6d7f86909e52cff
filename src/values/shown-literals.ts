import { literalsOf, namesSomething, partsNumber, saysSomething, sectionFor } from "./format-sections";

/** What an amount in kronor is in already. */
const KRONOR = /^\s*(?:kr\.?|kronor|sek)\s*(?:\/\s*(?:h|tim\.?|timme))?\s*$/i;
const THOUSAND = 1000;

/**
 * A number with what its format says beside it, as the cell shows it: `90 min`, `€ 500`, `5 tkr`. `text` is the number with
 * all its digits. Undefined where the format says nothing that could be a unit, and where it says something inside the number,
 * which makes another number of it.
 */
export const withLiterals = (
  number: number,
  text: (shown: number) => string,
  format: string,
): string | undefined => {
  if (!saysSomething(format)) return undefined;
  const literals = literalsOf(sectionFor(number, format));
  if (!literals || partsNumber(literals.within)) return undefined;
  const { before, after, thousands } = literals;
  if (!namesSomething(before + after)) return undefined;
  const isScaled = thousands > 0 && !KRONOR.test(before + after);
  return `${before}${text(isScaled ? number / THOUSAND ** thousands : number)}${after}`
    .trim()
    .replace(/ {2,}/g, " ");
};

/** Whether a number format says something inside this number, so that it shows as another: 730 as `7:30`. */
export const isParted = (number: number, format: string): boolean =>
  saysSomething(format) && partsNumber(literalsOf(sectionFor(number, format))?.within ?? "");
