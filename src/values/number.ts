import type { CellValue, FaultCode, Reading } from "./cell";
import { isErrorValue } from "./error-value";
import { faultOf } from "./fault";
import type { ReadOptions } from "./read-options";
import { LARGEST, scanNumber } from "./scan-number";
import { trimmed, trimEnd, trimStart } from "./trim";

/** What computing in binary may leave behind a decimal number: relative, but never more than a thousandth of the last place. */
const NOISE = 1e-9;
const MOST_NOISE = 1e-3;
const TWO_ROUNDINGS = 2 * Number.EPSILON;

/** Ten to the power of a scale, looked up: this runs once a cell. */
const POWERS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

const MINUS = /^[-\u2212]\s*/;
const TRAILING_MINUS = /\s*[-\u2212]$/;

/**
 * A decimal number as a whole number of its last place: with scale 2, `1 234,50` is 123450. What has more decimals is a
 * fault that says what it is rounded to, half away from zero; a whole number is never rounded, and nothing is
 * rounded to 0. Takes the thousands signs, minus signs and parentheses of formats E3
 * and one of `units` (lower case) before or after the number.
 */
export const readDecimal = (
  cell: CellValue,
  scale: number,
  options: ReadOptions,
  units: readonly string[] = [],
): Reading<number> => {
  if (typeof cell === "boolean") return faultOf("not-a-number", cell);
  const read = typeof cell === "number" ? scaleNumber(cell, scale) : readDigits(cell, scale, options, units);
  if (typeof read !== "string") return read;
  return faultOf(read, cell, read === "too-many-decimals" ? rounded(cell, scale, options, units) : undefined);
};

/** A number of too many decimals, rounded; `undefined` where that leaves nothing of it, or whole numbers are asked for. */
const rounded = (
  cell: string | number,
  scale: number,
  options: ReadOptions,
  units: readonly string[],
): number | undefined => {
  if (scale === 0) return undefined;
  const read =
    typeof cell === "number"
      ? Math.sign(cell) * Math.round(Math.abs(cell) * (POWERS[scale] ?? 10 ** scale))
      : readDigits(cell, scale, { ...options, round: true }, units);
  return typeof read === "number" && read !== 0 ? read : undefined;
};

/** `round` takes what is beyond the last place into account instead of refusing it. */
type DigitOptions = ReadOptions & { readonly round?: true };

const scaleNumber = (cell: number, scale: number): number | FaultCode => {
  if (Number.isNaN(cell)) return "not-a-number";
  const scaled = cell * (POWERS[scale] ?? 10 ** scale);
  const whole = Math.round(scaled);
  const size = Math.abs(scaled);
  if (size > LARGEST) return "out-of-range";
  const noise = Math.min(Math.max(size, 1) * NOISE, MOST_NOISE) + size * TWO_ROUNDINGS;
  return Math.abs(scaled - whole) > noise ? "too-many-decimals" : whole + 0;
};

const readDigits = (
  text: string,
  scale: number,
  options: DigitOptions,
  units: readonly string[],
): number | FaultCode | undefined => {
  const start = trimStart(text);
  const end = trimEnd(text, start);
  if (start === end) return undefined;
  if (isDigit(text, end - 1)) {
    if (isDigit(text, start)) return scanNumber(text, start, end, scale, options);
    if (text[start] === "-" && isDigit(text, start + 1)) {
      return negated(scanNumber(text, start + 1, end, scale, options));
    }
  }
  const dressed = text.slice(start, end);
  if (isErrorValue(dressed)) return "error-value";
  const { digits, negative } = undressed(dressed, units);
  const size = scanNumber(digits, 0, digits.length, scale, options);
  return negative ? negated(size) : size;
};

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

const negated = (size: number | FaultCode): number | FaultCode =>
  typeof size === "number" ? 0 - size : size;

/** The number without its unit, parentheses and sign. A second sign is left in place, where no digit can be. */
const undressed = (text: string, units: readonly string[]): { digits: string; negative: boolean } => {
  const bare = withoutUnit(text, units);
  if (bare.startsWith("(") && bare.endsWith(")")) {
    return { digits: withoutUnit(trimmed(bare.slice(1, -1)), units), negative: true };
  }
  if (TRAILING_MINUS.test(bare)) return { digits: bare.replace(TRAILING_MINUS, ""), negative: true };
  const negative = MINUS.test(bare);
  const unsigned = negative ? bare.replace(MINUS, "") : bare.replace(/^\+\s*/, "");
  return { digits: withoutUnit(unsigned, units), negative };
};

const withoutUnit = (text: string, units: readonly string[]): string => {
  const small = text.toLowerCase();
  for (const unit of units) {
    if (small.endsWith(unit)) return trimmed(text.slice(0, -unit.length));
    if (small.startsWith(unit)) return trimmed(text.slice(unit.length));
  }
  return text;
};
