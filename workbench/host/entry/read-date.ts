import type { Locale } from "../model/workbook";
import { serialOf } from "./dates";

/** A date or time as typed: its serial, and the number format that the cell takes on. */
export type ReadDate = { readonly value: number; readonly numberFormat: string };

const MONTHS: Record<Locale, string> = {
  "en-US": "jan feb mar apr may jun jul aug sep oct nov dec",
  "sv-SE": "jan feb mar apr maj jun jul aug sep okt nov dec",
};

// Excel's rule for years of two digits: 00–29 are this century, 30–99 the last.
const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

const dated = (year: number, month: number, day: number, numberFormat: string): ReadDate | undefined => {
  const value = serialOf(year, month, day);
  return value === undefined ? undefined : { value, numberFormat };
};

const fullDate = (locale: Locale): string => (locale === "sv-SE" ? "yyyy-mm-dd" : "m/d/yyyy");

const readNumeric = (text: string, locale: Locale, year: number): ReadDate | undefined => {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[3]), Number(iso[4]), fullDate(locale));
  const three = /^(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (three) {
    const [, a = "", , b = "", c = ""] = three;
    if (locale === "en-US") return dated(fullYear(c), Number(a), Number(b), "m/d/yyyy");
    if (c.length === 4) return dated(Number(c), Number(b), Number(a), "yyyy-mm-dd");
    return dated(fullYear(a), Number(b), Number(c), "yyyy-mm-dd");
  }
  const two = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!two) return undefined;
  // Assumption A9: "1/2" is 2 January in English and 1 February in Swedish.
  const [month, day] = locale === "en-US" ? [two[1], two[2]] : [two[2], two[1]];
  return dated(year, Number(month), Number(day), "d-mmm");
};

const readNamed = (text: string, locale: Locale, year: number): ReadDate | undefined => {
  const months = MONTHS[locale].split(" ");
  const monthOf = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  const dayFirst = /^(\d{1,2})[- ]?([a-zåäö]{3,9})[- ]?(\d{4}|\d{2})?$/i.exec(text);
  if (dayFirst && monthOf(dayFirst[2]!) > 0) {
    const full = dayFirst[3];
    return dated(
      full ? fullYear(full) : year,
      monthOf(dayFirst[2]!),
      Number(dayFirst[1]),
      full ? "d-mmm-yy" : "d-mmm",
    );
  }
  const monthFirst = /^([a-zåäö]{3,9})[- ]?(\d{1,2})$/i.exec(text);
  if (monthFirst && monthOf(monthFirst[1]!) > 0) {
    return dated(year, monthOf(monthFirst[1]!), Number(monthFirst[2]), "d-mmm");
  }
  return undefined;
};

const readTime = (text: string): ReadDate | undefined => {
  const time = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!time) return undefined;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  const clock = time[3] === undefined ? "h:mm" : "h:mm:ss";
  return { value: seconds / 86_400, numberFormat: Number(time[1]) > 23 ? "[h]:mm:ss" : clock };
};

/** Reads text as the date or time that Excel would make of it; `undefined` when it would not. */
export const readDate = (text: string, locale: Locale, year: number): ReadDate | undefined => {
  const found = readNumeric(text, locale, year) ?? readNamed(text, locale, year) ?? readTime(text);
  if (found) return found;
  const both = /^(\S+) (\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text);
  const date = both && readNumeric(both[1]!, locale, year);
  const time = both && readTime(both[2]!);
  if (!date || !time || time.value >= 1) return undefined;
  return { value: date.value + time.value, numberFormat: `${date.numberFormat} h:mm` };
};
