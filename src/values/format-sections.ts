import { currencySaid } from "./currency-said";

/** What a number format says beside a number: `0" min"` says ` min` after it, `[$€-2] #,##0` says `€ ` before it. */
type Literals = {
  readonly before: string;
  readonly within: string;
  readonly after: string;
  /** By how many thousands the number is shown less than it is. */
  readonly thousands: number;
};

const TOKENS =
  /"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]]*)\]|\[[^\]]*\]|(general|[0#?@])|([$€£¥])|(,+)|( )|((?<!e)[-:'!&~^])|./giu;
const SECTIONS = /(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;|^)(?=;|$)/g;
const CONDITION = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/;
/** What begins every literal. */
const SAYS = /["\\$€£¥:'!&~^]|[0#?]-[0#?]/;
/** What shows that a number is below zero: the number bears its own sign. */
const SIGNS = /[-\u2010-\u2015\u2212()]/g;
/** Signs, space and parentheses name no unit. */
const NAMES_SOMETHING = /[^\s\-\u2010-\u2015\u2212()+.,:;'"!/_*]/u;
/** What parts the digits of a number as no number is parted. */
const PARTS = /[.,:;'"!/_*&~^\-\u2010-\u2015\u2212]/;

const holds = (number: number, [, sign = "", text = ""]: readonly string[]): boolean => {
  const limit = Number(text);
  if (sign === "<>") return number !== limit;
  if (sign.includes("=") && number === limit) return true;
  return sign.startsWith("<") ? number < limit : sign.startsWith(">") && number > limit;
};

/** The parts of a format that numbers are shown by; what texts are shown by stands last and is none. */
export const sectionsOf = (format: string): readonly string[] => {
  const parts = format.match(SECTIONS) ?? [];
  const isText = parts.length > 1 && parts.at(-1)?.includes("@");
  return isText || parts.length > 3 ? parts.slice(0, isText ? -1 : 3) : parts;
};

/** The part of a format that shows this number: one each for what is above, below and at zero, or as it says itself. */
export const sectionFor = (number: number, format: string): string => {
  const parts = sectionsOf(format);
  const [positive = "", negative = positive, zero = positive] = parts;
  const conditions = parts.map((part) => CONDITION.exec(part));
  const met = parts.find((_, at) => holds(number, conditions[at] ?? []));
  if (conditions.some((condition) => condition !== null))
    return met ?? parts.findLast((_, at) => conditions[at] === null) ?? "";
  if (number === 0) return zero;
  return number < 0 ? negative : positive;
};

/** What one part of a format says beside a number; undefined where it shows no number. */
export const literalsOf = (section: string): Literals | undefined => {
  let [before, within, after, thousands, hasDigits] = ["", "", "", 0, false];
  for (const [token, quoted, escaped, currency, digit, symbol, commas, space, sign] of section.matchAll(
    TOKENS,
  )) {
    if (digit !== undefined) {
      [within, after, thousands, hasDigits] = [within + after, "", 0, true];
      continue;
    }
    if (commas !== undefined && after === "") thousands = commas.length;
    const isWidth = token.startsWith("_") || token.startsWith("*");
    const money = currency === undefined ? undefined : currencySaid(currency);
    const said = quoted ?? escaped ?? symbol ?? money ?? space ?? sign ?? (isWidth ? " " : "");
    if (hasDigits) after += said;
    else before += said;
  }
  if (!hasDigits) return undefined;
  return { before: before.replace(SIGNS, ""), within, after: after.replace(SIGNS, ""), thousands };
};

/** Whether one part of a number format says anything at all. */
export const saysSomething = (section: string): boolean => SAYS.test(section);

/** Whether a text that stands beside a number names something: a unit, a currency. */
export const namesSomething = (said: string): boolean => NAMES_SOMETHING.test(said);

/** Whether what stands inside a number makes another number of it: `7:30` of 730, `12.50` of 1250, `1h30` of 130. */
export const partsNumber = (within: string): boolean => PARTS.test(within) || NAMES_SOMETHING.test(within);

/** Units of the registers' own columns, which change nothing of a number. */
const OWN = /^\s*(?:kr\.?|kronor|sek|h|tim\.?)\s*$/i;

/** Whether one part of a number format says another unit than kronor and hours, or parts the number: `0" min"`, `#":"##`. */
export const namesUnit = (section: string): boolean => {
  const literals = saysSomething(section) ? literalsOf(section) : undefined;
  if (!literals) return false;
  const { before, within, after } = literals;
  return partsNumber(within) || (NAMES_SOMETHING.test(before + after) && !OWN.test(before + after));
};
