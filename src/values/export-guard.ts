/** A text that Excel could take for a formula gets this before it, and loses it again on import. */
const GUARD = "'";

/** What begins a formula, in ASCII and full width, and the minus sign; tab, line ends and NUL for their tricks. */
const TRIGGERS = new Set(["=", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠", "\u2212"]);
const HIDES_TRIGGER = /[\s\u200B-\u200F\u2060\uFEFF]/;

/** Digits and what stands between them in a phone number, an amount or a date: nothing that a formula needs. */
const NUMBER_LIKE = /^[+-][ \u00A0]?\d[\d \u00A0().,:/-]*$/;

/**
 * Guards text on its way into a CSV file against being run as a formula there. Phone numbers and negative numbers
 * stay as they are (reliability A4, formats F).
 */
export const guard = (text: string): string => (needsGuard(text) ? GUARD + text : text);

/** Takes away the one apostrophe that `guard` puts there, and no other. */
export const unguard = (text: string): string =>
  text.startsWith(GUARD) && needsGuard(text.slice(1)) ? text.slice(1) : text;

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
