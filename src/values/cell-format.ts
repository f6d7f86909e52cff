import { namesUnit, sectionFor, sectionsOf } from "./format-sections";

/**
 * What a number format makes of a number, where that is another thing than the number: a clock, which counts days or
 * hides them; a clock of twelve hours, or one that shows only a part of a time; a date; digits with zeros before them or
 * signs between; per cent; a number with a unit; or words for a text, of which nobody knows whether they show beside a number.
 * `plain` is every other.
 */
export type FormatKind =
  | "clock"
  | "elapsed"
  | "half-clock"
  | "part-clock"
  | "date"
  | "digits"
  | "percent"
  | "unit"
  | "worded-text"
  | "plain";

const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
/** The time as the computer writes it, whatever stands after it. */
const SYSTEM_TIME = /\[\$-f400\]/i;
const HALVES = /am\/pm|a\/p/g;
/** Hours and after them minutes, or a count of minutes or seconds: nothing of a time is hidden. */
const WHOLE = /h.*m|\[m+\]|\[s+\]/;
/** Zeros alone, with signs between them that are no decimal point and no thousands sign. */
const DIGITS = /^[0\-/ ]*0[0\-/ ]*0[0\-/ ]*$/;

const timeKind = (bare: string, section: string): FormatKind => {
  const twelve = bare.replace(HALVES, "");
  if (!WHOLE.test(twelve)) return "part-clock";
  if (ELAPSED.test(twelve)) return "elapsed";
  return twelve === bare || SYSTEM_TIME.test(section) ? "clock" : "half-clock";
};

const judge = (section: string): FormatKind => {
  const bare = section.replace(LITERALS, "").toLowerCase();
  const worded = (): FormatKind => (namesUnit(section) ? "unit" : "plain");
  if (bare.includes("%")) return "percent";
  if (bare.includes("general")) return worded();
  if (bare.includes("@")) return namesUnit(section) ? "worded-text" : "plain";
  if (/[dy]/.test(bare)) return "date";
  if (/[hs]/.test(bare) || ELAPSED.test(bare)) return timeKind(bare, section);
  if (bare.includes("m")) return "date";
  return DIGITS.test(bare) ? "digits" : worded();
};

const kinds = new Map<string, FormatKind>();

const sectionKind = (section: string): FormatKind => {
  let kind = kinds.get(section);
  if (kind === undefined) kinds.set(section, (kind = judge(section)));
  return kind;
};

/** What a number format, in the notation of the English Excel, makes of this number. */
export const kindShown = (number: number, format: string): FormatKind =>
  sectionKind(format.includes(";") ? sectionFor(number, format) : format);

const whole = new Map<string, FormatKind>();

const firstKind = (format: string): FormatKind => {
  const all = sectionsOf(format).map(sectionKind);
  return all.find((kind) => kind !== "plain") ?? "plain";
};

/** What a number format makes of some number: `plain` where it leaves every one as it is. */
export const formatKind = (format: string): FormatKind => {
  let kind = whole.get(format);
  if (kind === undefined) whole.set(format, (kind = firstKind(format)));
  return kind;
};

const DAY_SECONDS = 86_400;

/** A fraction of a day as a clock shows it: `7:30`, `37:30`, with seconds only where there are any. */
export const clockOf = (days: number): string => {
  const seconds = Math.round(Math.abs(days) * DAY_SECONDS);
  const two = (part: number): string => String(part).padStart(2, "0");
  const shown = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}`;
  const rest = seconds % 60;
  return `${days < 0 ? "-" : ""}${shown}${rest === 0 ? "" : `:${two(rest)}`}`;
};

/** What takes room beside the digits, or says which language they are in. */
const NO_SIGN = /\[[^\]]*\]|_.|\*./g;

/** A whole number as a format of zeros shows it: 42 by `0000` is 0042, and 55566 by `000-00` is 555-66. */
export const digitsShown = (number: number, format: string): string => {
  const pattern = sectionFor(number, format).replace(NO_SIGN, "").replace(/\\(.)/g, "$1").replaceAll('"', "");
  let left = String(number);
  let shown = "";
  let places = pattern.split("0").length - 1;
  for (const sign of Array.from(pattern).reverse()) {
    if (sign !== "0") {
      shown = sign + shown;
      continue;
    }
    places--;
    // The first zero takes all that is left.
    const taken = places === 0 ? left : left.slice(-1);
    shown = (taken === "" ? "0" : taken) + shown;
    left = left.slice(0, -taken.length || left.length);
  }
  return shown;
};
