/** A text that Excel could take for a formula gets this before it, and loses it again on import. */
const GUARD = "'";

/** What begins a formula, in ASCII and full width, and the minus sign; tab, line ends and NUL for their tricks. */
const TRIGGERS = new Set(["=", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠", "\u2212"]);
/** White, control and format characters, fillers and variation selectors: nobody sees them, and some readers skip them. */
const HIDES_TRIGGER = /[\s\p{Cc}\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFFA0\uFE00-\uFE0F]/u;

/** A letter of Latin script or a digit, as most texts begin with: none of them needs a guard. */
const BEGINS_PLAINLY = /^[0-9A-Za-z\u00C0-\u024F]/;

/** Digits and what stands between them in a phone number, an amount or a date: nothing that a formula needs. */
const NUMBER_LIKE = /^[+-][ \u00A0]?\d[\d \u00A0().,:/-]*$/;

/**
 * Guards text on its way into a CSV file against being run as a formula there. Phone numbers and negative numbers
 * stay as they are (reliability A4, formats F).
 */
export const guard = (text: string): string =>
  BEGINS_PLAINLY.test(text) || !(needsGuard(text) || isGuarded(text)) ? text : GUARD + text;

/** `="0010"`, as other programs keep zeros through Excel. */
const AS_FORMULA = /^="((?:[^"]|"")*)"$/;

/**
 * Takes away what keeps a text as it is on its way through Excel: the one apostrophe that `guard` puts there, or that other
 * programs put before a number, and `="…"`.
 */
export const unguard = (text: string): string => {
  if (isGuarded(text)) return text.slice(1);
  if (!text.startsWith("=")) return text;
  return AS_FORMULA.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
};

/** Digits, with a sign or without, after apostrophes. */
const NUMBER = /^'*[+-]?\d/;

const isGuarded = (text: string): boolean =>
  text.startsWith(GUARD) && (needsGuard(text.slice(1)) || NUMBER.test(text.slice(1)));

/** Own apostrophes are looked past, so that a text which already has one gets one more and keeps its own. */
const needsGuard = (text: string): boolean => {
  let at = 0;
  while (text[at] === GUARD) at++;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (TRIGGERS.has(character)) return true;
    if (character === "+" || character === "-") return !NUMBER_LIKE.test(text.slice(at));
    if (!HIDES_TRIGGER.test(character)) return false;
  }
  return false;
};
