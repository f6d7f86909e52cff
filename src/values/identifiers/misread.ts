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

/** A sheet that is printed shows a number that is wider than its column so. */
const NARROW = /^\s*#(?:\s*#){2,}\s*$/;

/** Whether the text is what a sheet prints where a column is too narrow: nothing of the number is left. */
export const isTooNarrow = (text: string): boolean => NARROW.test(text);

/** A whole number with decimals that are zeros, its thousands apart or not. */
const MADE_A_NUMBER = /^[+-]?(?:\d[\d\s]*|\d{1,3}(?:\.\d{3})+(?=,)|\d{1,3}(?:,\d{3})+(?=\.))[.,]00?$/;

/** A phase `1.0` and a version `12.0` are codes that people write. */
const SHORT_CODE = /^\d{1,2}\.0$/;

/** Whether the text is a code that a program made a number of: `5521350586,0`. Zeros that it began with are gone. */
export const isMadeANumber = (text: string): boolean => {
  const last = text.charCodeAt(text.length - 1);
  // Nearly every cell ends otherwise.
  if (last > 0x30 && last < 0xa0) return false;
  const bare = trimmed(text);
  return MADE_A_NUMBER.test(bare) && !SHORT_CODE.test(bare);
};

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
