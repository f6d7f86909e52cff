import type { Folded } from "../../values/brands";

/** Characters that look like each other: a digit first, then the letters, as keys compare. */
const classes: readonly string[] = ["0o", "1li"];

const looksLike = (character: string): string | undefined => classes.find((one) => one.includes(character));

/** Of a key with more ways to be read than this, none is meant. */
const MOST = 64;

/** Whether a text has a digit: one without any is a word, in which no letter stands for a digit. */
export const hasDigit = (text: string): boolean => /[0-9]/.test(text);

/** The keys that look like this one, O for 0 and l or I for 1 and the other way round; not the key itself. */
export const lookalikes = (key: Folded): Folded[] => {
  let found = [""];
  for (const character of key) {
    const ways = looksLike(character) ?? character;
    if (found.length * ways.length > MOST) return [];
    found = found.flatMap((start) => Array.from(ways, (way) => start + way));
  }
  // What a folded key looks like is folded.
  return found.filter((one) => one !== key) as Folded[];
};

/** The first character in which a text is another than what it is meant as, and the one that is meant. */
export type Mistaken = { readonly stands: string; readonly meant: string };

/** Where a text and what it looks like part; undefined where more parts them than looks. */
export const mistakenIn = (text: string, meant: string): Mistaken | undefined => {
  if (text.length !== meant.length) return undefined;
  let first: Mistaken | undefined;
  for (let at = 0; at < text.length; at++) {
    const [one = "", other = ""] = [text[at], meant[at]];
    if (one.toLowerCase() === other.toLowerCase()) continue;
    if (looksLike(one.toLowerCase())?.includes(other.toLowerCase()) !== true) return undefined;
    first ??= { stands: one, meant: other };
  }
  return first;
};

/** A text of digits with letters in it that look like digits, as the digits that they look like; undefined where none do. */
export const digitsFor = (text: string): string | undefined => {
  if (!hasDigit(text)) return undefined;
  const digits = text.replace(/[oO]/g, "0").replace(/[lI]/g, "1");
  return digits === text ? undefined : digits;
};
