import { errorValue, type Content } from "../model/content";
import type { Locale } from "../model/workbook";
import { readDate } from "./read-date";
import { readNumber } from "./read-number";

/** What Excel makes of text that arrives in a cell: a value or a formula, and the format the cell takes on. */
export type Entry = {
  readonly content: Content;
  readonly formula?: string;
  readonly numberFormat?: string;
};

const TRUTH: Record<Locale, readonly [yes: string, no: string]> = {
  "en-US": ["TRUE", "FALSE"],
  "sv-SE": ["SANT", "FALSKT"],
};

const isFormula = (text: string): boolean => text.length > 1 && text.startsWith("=");

// Text that starts like this may be a number, a date, a truth value or an error; all other text is text.
const CAN_BE_MORE = /^([-+.,($#\d]|[a-zåäö]{3,9}[- ]?\d{1,2}$|(true|false|sant|falskt)$)/i;

/**
 * Reads text the way Excel reads what is typed into (or written as a string to) a cell in that language.
 * A cell formatted `@` keeps the text as it is; a leading apostrophe marks text and is not part of it.
 */
export const readEntry = (text: string, locale: Locale, year: number, cellFormat: string): Entry => {
  // Assumption A6: the text marker is stripped in `@` cells as well.
  if (text.startsWith("'")) return { content: text.slice(1) };
  // Assumption A7: a string with a leading "=" stays text in an `@` cell.
  if (cellFormat === "@") return { content: text };
  if (isFormula(text)) return { content: "", formula: text };
  const trimmed = text.trim();
  if (!CAN_BE_MORE.test(trimmed)) return { content: text };
  const [yes, no] = TRUTH[locale];
  const upper = trimmed.toUpperCase();
  if (upper === yes || upper === no) return { content: upper === yes };
  const error = errorValue(trimmed);
  if (error) return { content: error };
  const date = readDate(trimmed, locale, year);
  if (date) return taking(date.value, date.numberFormat, cellFormat);
  const number = readNumber(trimmed, locale);
  return number ? taking(number.value, number.numberFormat, cellFormat) : { content: text };
};

// Only a General cell takes on the format that the entry suggests.
const taking = (content: number, numberFormat: string, cellFormat: string): Entry =>
  cellFormat === "General" && numberFormat !== "General" ? { content, numberFormat } : { content };
