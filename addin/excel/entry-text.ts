import type { CellValue } from "#core/values/cell";

/** What makes a text a formula, an error or a text marker, in ASCII and full width; blanks before it do not help. */
const STARTS_SOMETHING = /^[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@'#＝＋－＠\u2212]/;
const TRUTH_VALUE = /^\s*(true|false)\s*$/i;
const DIGIT = /\p{N}/u;

/** Whether Excel, reading text as an English Excel does, could take this for anything but text. */
const isReadable = (text: string): boolean =>
  STARTS_SOMETHING.test(text) || DIGIT.test(text) || TRUTH_VALUE.test(text);

/**
 * The value as it must be handed to Excel to stand in the cell unchanged: text that Excel would interpret gets the
 * leading apostrophe that marks text and is no part of it (reliability A4, B3). `@` cells interpret nothing but signs.
 */
export const entryText = (value: CellValue, numberFormat: string): CellValue => {
  if (typeof value !== "string" || value === "") return value;
  const marked = numberFormat === "@" ? STARTS_SOMETHING.test(value) : isReadable(value);
  return marked ? `'${value}` : value;
};
