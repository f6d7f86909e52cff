import type { Locale } from "../model/workbook";
import { momentOf } from "./dates";

const NAMES: Record<Locale, { months: string[]; days: string[] }> = {
  "en-US": {
    months: "January February March April May June July August September October November December".split(
      " ",
    ),
    days: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
  },
  "sv-SE": {
    months: "januari februari mars april maj juni juli augusti september oktober november december".split(
      " ",
    ),
    days: "söndag måndag tisdag onsdag torsdag fredag lördag".split(" "),
  },
};

const TOKENS = /\[(h+|m+|s+)\]|"[^"]*"|\\.|\[[^\]]*\]|AM\/PM|y+|m+|d+|h+|s+|./gi;

const withoutLiterals = (format: string): string =>
  format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, "");

/** Whether a format section shows a date or a time. */
export const isDateFormat = (section: string): boolean => /[ymdhs]/i.test(withoutLiterals(section));

const padded = (value: number, token: string): string =>
  String(value).padStart(Math.min(token.length, 2), "0");

const nameOf = (names: readonly string[], index: number, length: number): string => {
  const name = names[index] ?? "";
  return length === 3 ? name.slice(0, 3) : name;
};

// `m` means minutes right after an hour or right before a second.
const isMinute = (tokens: readonly string[], at: number): boolean => {
  const near = (step: -1 | 1): string => {
    let i = at + step;
    while (i >= 0 && i < tokens.length && !/^\[?[ymdhs]/i.test(tokens[i]!)) i += step;
    return tokens[i] ?? "";
  };
  return /^\[?h/i.test(near(-1)) || /^\[?s/i.test(near(1));
};

/** A serial in a date or time format, such as `yyyy-mm-dd h:mm`. */
export const formatDate = (serial: number, section: string, locale: Locale): string => {
  const moment = momentOf(serial);
  const tokens = section.match(TOKENS) ?? [];
  const { months, days } = NAMES[locale];
  const halfDay = tokens.some((token) => /^am\/pm$/i.test(token));
  const show = (token: string, at: number): string => {
    if (/^\[h+\]$/i.test(token)) return String(Math.floor(Math.round(serial * 86_400) / 3600));
    if (token.startsWith('"')) return token.slice(1, -1);
    if (token.startsWith("\\")) return token.slice(1);
    if (token.startsWith("[")) return "";
    if (/^am\/pm$/i.test(token)) return moment.hour < 12 ? "AM" : "PM";
    switch (token[0]!.toLowerCase()) {
      case "y":
        return token.length > 2 ? String(moment.year) : String(moment.year % 100).padStart(2, "0");
      case "m":
        if (isMinute(tokens, at)) return padded(moment.minute, token);
        return token.length > 2
          ? nameOf(months, moment.month - 1, token.length)
          : padded(moment.month, token);
      case "d":
        return token.length > 2 ? nameOf(days, moment.weekday, token.length) : padded(moment.day, token);
      case "h":
        return padded(halfDay ? moment.hour % 12 || 12 : moment.hour, token);
      case "s":
        return padded(moment.second, token);
      default:
        return token;
    }
  };
  return tokens.map(show).join("");
};
