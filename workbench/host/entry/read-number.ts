import type { Locale } from "../model/workbook";

/** A number as typed, and the number format that the cell takes on (`General` when none). */
export type ReadNumber = { readonly value: number; readonly numberFormat: string };

const SEPARATORS: Record<Locale, { readonly decimal: string; readonly group: RegExp }> = {
  "en-US": { decimal: ".", group: /,/g },
  // Assumption A10: Swedish Excel takes space and no-break space as thousands separators.
  "sv-SE": { decimal: ",", group: /[ \u00a0\u202f]/g },
};

const GROUPED: Record<Locale, RegExp> = {
  "en-US": /^\d{1,3}(,\d{3})+(\.\d*)?$/,
  "sv-SE": /^\d{1,3}([ \u00a0\u202f]\d{3})+(,\d*)?$/,
};

const CURRENCY: Record<Locale, { readonly pattern: RegExp; readonly numberFormat: string }> = {
  "en-US": { pattern: /^\$ ?(.+)$/, numberFormat: "$#,##0.00" },
  "sv-SE": { pattern: /^(.+?)[ \u00a0]?kr$/i, numberFormat: '#,##0.00 "kr"' },
};

/** Excel keeps the first fifteen digits of what is typed; the rest become zeros, unrounded. */
const fifteenDigits = (text: string): string => {
  let kept = 0;
  return text.replace(/e.*$|\d/gi, (part) => {
    if (part.length > 1 || !/\d/.test(part)) return part;
    if (kept > 0 || part !== "0") kept++;
    return kept > 15 ? "0" : part;
  });
};

const plain = (text: string, locale: Locale): number | undefined => {
  const { decimal, group } = SEPARATORS[locale];
  const bare = GROUPED[locale].test(text) ? text.replace(group, "") : text;
  const point = decimal === "," ? bare.replace(",", "§") : bare.replace(".", "§");
  if (!/^(\d+§?\d*|§\d+)(e[+-]?\d+)?$/i.test(point)) return undefined;
  const value = Number(point.length > 15 ? fifteenDigits(point.replace("§", ".")) : point.replace("§", "."));
  return Number.isFinite(value) ? value : undefined;
};

const signed = (text: string, locale: Locale): number | undefined => {
  const parentheses = /^\((.+)\)$/.exec(text);
  if (parentheses) {
    const value = plain(parentheses[1]!, locale);
    return value === undefined ? undefined : -value;
  }
  const [, sign = "", digits = ""] = /^([+-]?)\s?(.*)$/.exec(text) ?? [];
  const value = plain(digits, locale);
  if (value === undefined) return undefined;
  return sign === "-" ? -value : value;
};

/** Reads text as the number that Excel would make of it in that language; `undefined` when it stays text. */
export const readNumber = (text: string, locale: Locale): ReadNumber | undefined => {
  const percent = /^(.+?)\s?%$/.exec(text);
  if (percent) {
    const value = signed(percent[1]!.trim(), locale);
    const numberFormat = /[.,]/.test(percent[1]!) ? "0.00%" : "0%";
    return value === undefined ? undefined : { value: value / 100, numberFormat };
  }
  const currency = CURRENCY[locale].pattern.exec(text);
  const amount = currency && signed(currency[1]!.trim(), locale);
  if (amount !== null && amount !== undefined) {
    return { value: amount, numberFormat: CURRENCY[locale].numberFormat };
  }
  const value = signed(text, locale);
  if (value === undefined) return undefined;
  if (/e/i.test(text)) return { value, numberFormat: "0.00E+00" };
  if (!GROUPED[locale].test(text.replace(/^[+-]/, ""))) return { value, numberFormat: "General" };
  return { value, numberFormat: text.includes(SEPARATORS[locale].decimal) ? "#,##0.00" : "#,##0" };
};
