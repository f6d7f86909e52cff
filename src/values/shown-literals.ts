/** What a number format says beside a number: `0" min"` says ` min` after it, `[$€-2] #,##0` says `€ ` before it. */
type Literals = { readonly before: string; readonly within: string; readonly after: string };

const TOKENS =
  /"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|(general|[0#?@])|([$€£¥])|(,+)|( )|./giu;
const SECTIONS = /(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;|^)(?=;|$)/g;
const CONDITION = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/;
/** What begins every literal. */
const SAYS = /["\\$€£¥]/;
/** What shows that a number is below zero: the number bears its own sign. */
const SIGNS = /[-\u2010-\u2015\u2212()]/g;
/** Signs, space and parentheses name no unit. */
const NAMES_SOMETHING = /[^\s\-\u2010-\u2015\u2212()+.,:;'"!/_*]/u;

const holds = (number: number, [, sign = "", text = ""]: readonly string[]): boolean => {
  const limit = Number(text);
  if (sign === "<>") return number !== limit;
  if (sign.includes("=") && number === limit) return true;
  return sign.startsWith("<") ? number < limit : sign.startsWith(">") && number > limit;
};

/** The part of a format that shows this number: one each for what is above, below and at zero, or as it says itself. */
const sectionFor = (number: number, format: string): string => {
  const parts = format.match(SECTIONS) ?? [];
  const [positive = "", negative = positive, zero = positive] = parts;
  const conditions = parts.map((part) => CONDITION.exec(part));
  const met = parts.find((_, at) => holds(number, conditions[at] ?? []));
  if (conditions.some((condition) => condition !== null))
    return met ?? parts.findLast((_, at) => conditions[at] === null) ?? "";
  if (number === 0) return zero;
  return number < 0 ? negative : positive;
};

const literalsOf = (section: string): (Literals & { readonly thousands: number }) | undefined => {
  let [before, within, after, thousands, hasDigits] = ["", "", "", 0, false];
  for (const [token, quoted, escaped, symbol, digit, currency, commas, space] of section.matchAll(TOKENS)) {
    if (digit !== undefined) {
      [within, after, thousands, hasDigits] = [within + after, "", 0, true];
      continue;
    }
    if (commas !== undefined && after === "") thousands = commas.length;
    const isWidth = token.startsWith("_") || token.startsWith("*");
    const said = quoted ?? escaped ?? symbol ?? currency ?? space ?? (isWidth ? " " : "");
    if (hasDigits) after += said;
    else before += said;
  }
  if (!hasDigits) return undefined;
  return { before: before.replace(SIGNS, ""), within, after: after.replace(SIGNS, ""), thousands };
};

/** Units of the registers' own columns, which change nothing of a number. */
const OWN = /^\s*(?:kr\.?|sek|h|tim\.?)\s*$/i;

/** Whether a number format says another unit than kronor and hours, in any of its parts: `0" min"`. */
export const saysUnit = (format: string): boolean =>
  SAYS.test(format) &&
  (format.match(SECTIONS) ?? []).some((section) => {
    const { before, within, after } = literalsOf(section) ?? { before: "", within: "", after: "" };
    const said = before + within + after;
    return NAMES_SOMETHING.test(said) && !OWN.test(said);
  });

/** What an amount in kronor is in already. */
const KRONOR = /^\s*(?:kr\.?|sek)\s*$/i;
const THOUSAND = 1000;

/**
 * A number with what its format says beside it, as the cell shows it: `90 min`, `€ 500`, `5 tkr`. `text` is the number with
 * all its digits. Undefined where the format says nothing that could be a unit. What is said inside the number is
 * quoted with its format, which nothing reads.
 */
export const withLiterals = (
  number: number,
  text: (shown: number) => string,
  format: string,
): string | undefined => {
  if (!SAYS.test(format)) return undefined;
  const literals = literalsOf(sectionFor(number, format));
  if (!literals) return undefined;
  const { before, within, after, thousands } = literals;
  if (NAMES_SOMETHING.test(within)) return `${text(number)} (${format})`;
  if (!NAMES_SOMETHING.test(before + after)) return undefined;
  const isScaled = thousands > 0 && !KRONOR.test(before + after);
  return `${before}${text(isScaled ? number / THOUSAND ** thousands : number)}${after}`.trim();
};
