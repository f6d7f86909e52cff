import { trimmed } from "../trim";

const DASHES = /[\p{Pd}\u2212]/gu;
const QUOTES = /["'’”“`´]/g;
/** A word that says what the number is: `Org.nr`, `BG`, `GLN:` … */
const LABEL =
  /^(?:org(?:anisations)?\.?\s?(?:nr|nummer|no)?\.?|pers\.?(?:nr|onnummer)?|bankgiro(?:nr|nummer)?|bg|plusgiro(?:nr|nummer)?|pg|postgiro|gln|ean|ocr|iban|tel(?:efon)?\.?|tfn|mobil|vat(?:[- ]?(?:nr|no|id|number))?|moms(?:reg)?\.?\s?(?:nr|nummer)?)\s*[:.]?\s*(?=[\dA-Z+(])/i;
/** Excel shows a number that is too long for its cell so: its last digits are gone. */
const SCIENTIFIC = /^[-+]?\d(?:[.,]\d+e\+?|e\+)\d+$/i;

/** Whether the text is what Excel makes of a long number; the digits that it left out are gone. `1E10` is a code. */
export const isRoundedAway = (text: string): boolean => SCIENTIFIC.test(trimmed(text));

/** The text without outer white, quotation marks and the word that says what it is; its dashes are hyphens. */
export const withoutLabel = (text: string): string =>
  trimmed(trimmed(text).replace(QUOTES, "").replace(DASHES, "-").replace(LABEL, ""));

/** The text with the letters that are taken for digits as the digits: O for 0, l and I for 1. */
export const lettersAsDigits = (text: string): string => text.replace(/[oO]/g, "0").replace(/[lI|]/g, "1");

/** A letter that stands after the last digit and belongs to nobody. */
const TRAILING_LETTER = /(?<=\d)[a-z]$/i;

/** A number that a spreadsheet gave decimals: `7399999000010,00`. */
const ZERO_DECIMALS = /(?<=\d)[.,]0+$/;

/** What the writer may have meant, the text itself first: each a way in which numbers are miswritten. */
export const readings = (text: string): readonly string[] => {
  const bare = withoutLabel(text);
  const whole = bare.replace(ZERO_DECIMALS, "");
  return [...new Set([bare, whole, lettersAsDigits(whole), whole.replace(TRAILING_LETTER, "")])];
};

/** The one right number among the readings of a text; undefined when there is none, or more than one. */
export const onlyRight = (
  texts: readonly string[],
  canonicalOf: (text: string) => string | undefined,
): string | undefined => {
  const found = new Set(texts.flatMap((text) => canonicalOf(text) ?? []));
  const [only] = found;
  return found.size === 1 ? only : undefined;
};
