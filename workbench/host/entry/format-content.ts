import { CellError, type Content } from "../model/content";
import type { Locale } from "../model/workbook";
import { formatDate, isDateFormat } from "./format-date";
import { formatNumber } from "./format-number";

const DECIMAL: Record<Locale, string> = { "en-US": ".", "sv-SE": "," };
const TRUTH: Record<Locale, readonly [yes: string, no: string]> = {
  "en-US": ["TRUE", "FALSE"],
  "sv-SE": ["SANT", "FALSKT"],
};

/** A number in a General cell: at most eleven characters' worth of digits, scientific when it must be. */
const formatGeneral = (value: number, locale: Locale): string => {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
    const sign = exponent.startsWith("-") ? "-" : "+";
    const digits = exponent.replace(/[+-]/, "").padStart(2, "0");
    return `${String(Number(mantissa)).replace(".", DECIMAL[locale])}E${sign}${digits}`;
  }
  const digitsBefore = Math.max(1, Math.floor(Math.log10(Math.max(size, 1))) + 1);
  return String(Number(value.toFixed(Math.max(0, Math.min(9, 10 - digitsBefore))))).replace(
    ".",
    DECIMAL[locale],
  );
};

// A format has up to four sections: positive; negative; zero; text.
const sectionFor = (value: number, format: string): { section: string; value: number } => {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (value < 0 && sections[1] !== undefined) return { section: sections[1], value: -value };
  if (value === 0 && sections[2] !== undefined) return { section: sections[2], value };
  return { section: sections[0] ?? "General", value };
};

/** The text a cell shows: its value in its number format, in the person's language. */
export const formatContent = (content: Content, numberFormat: string, locale: Locale): string => {
  if (content instanceof CellError) return content.text;
  if (typeof content === "boolean") return TRUTH[locale][content ? 0 : 1];
  if (typeof content === "string") return content;
  if (numberFormat === "General" || numberFormat === "@" || numberFormat === "")
    return formatGeneral(content, locale);
  const { section, value } = sectionFor(content, numberFormat);
  if (/^general$/i.test(section)) return formatGeneral(value, locale);
  if (isDateFormat(section)) return value < 0 ? "########" : formatDate(value, section, locale);
  return formatNumber(value, section, locale);
};
