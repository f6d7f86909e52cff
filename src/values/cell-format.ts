import { saysUnit } from "./shown-literals";

/**
 * What a number format makes of a number, where that is another thing than the number: a clock, which counts days or
 * hides them; a date; digits with zeros before them; or a number with a unit. `plain` is every other.
 */
export type FormatKind = "clock" | "elapsed" | "date" | "digits" | "unit" | "plain";

const kinds = new Map<string, FormatKind>();

const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
/** Zeros alone, with signs between them that are no decimal point and no thousands sign. */
const DIGITS = /^[0\-/ ]*0[0\-/ ]*0[0\-/ ]*$/;

const judge = (format: string): FormatKind => {
  const [positive = ""] = format.split(";");
  const bare = positive.replace(LITERALS, "").toLowerCase();
  if (bare.includes("general") || bare.includes("@")) return saysUnit(format) ? "unit" : "plain";
  if (ELAPSED.test(bare)) return "elapsed";
  if (/[dy]/.test(bare)) return "date";
  if (/[hs]/.test(bare)) return "clock";
  if (bare.includes("m")) return "date";
  if (DIGITS.test(bare)) return "digits";
  return saysUnit(format) ? "unit" : "plain";
};

/** What a number format, in the notation of the English Excel, makes of a number. */
export const formatKind = (format: string): FormatKind => {
  let kind = kinds.get(format);
  if (kind === undefined) kinds.set(format, (kind = judge(format)));
  return kind;
};

/** Whether a number format shows a number as per cent, a hundred times what the cell holds. */
export const isPercentFormat = (format: string): boolean =>
  (format.split(";")[0] ?? "").replace(LITERALS, "").includes("%");

const DAY_SECONDS = 86_400;

/** A fraction of a day as a clock shows it: `7:30`, `37:30`, with seconds only where there are any. */
export const clockOf = (days: number): string => {
  const seconds = Math.round(Math.abs(days) * DAY_SECONDS);
  const two = (part: number): string => String(part).padStart(2, "0");
  const shown = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}`;
  const rest = seconds % 60;
  return `${days < 0 ? "-" : ""}${shown}${rest === 0 ? "" : `:${two(rest)}`}`;
};

/** A whole number as a format of zeros shows it: 42 by `0000` is 0042, and 55566 by `000-00` is 555-66. */
export const digitsShown = (number: number, format: string): string => {
  const pattern = format.replace(/\\(.)/g, "$1").replaceAll('"', "");
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
