import type { FaultCode } from "./cell";

/** The largest whole number a scaled value may be: fifteen digits, all that Excel keeps. */
export const LARGEST = 999_999_999_999_999;

const COMMA = 0x2c;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
/** A thousands sign groups by three. */
const GROUP = 3;

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** Which thousands sign the character is: every space is the same one, and so is every apostrophe. 0 when it is none. */
const groupSign = (code: number): number => {
  switch (code) {
    case 0x20:
    case 0xa0:
    case 0x202f:
    case 0x2009:
    case 0x2007:
      return 0x20;
    case 0x27:
    case 0x2019:
      return 0x27;
    case COMMA:
    case POINT:
      return code;
    default:
      return 0;
  }
};

/**
 * The unsigned number that stands from `start` to `end`, as a whole number of its last place. `decimal` settles
 * `1,234` and `1.234`, which without it are ambiguous; a number that can be read in one way only is read so. `round`
 * rounds what is beyond the last place, half up.
 */
export const scanNumber = (
  text: string,
  start: number,
  end: number,
  scale: number,
  { decimal, round }: { readonly decimal?: "," | "."; readonly round?: true },
): number | FaultCode => {
  const mark = findDecimalMark(text, start, end, decimal);
  if (typeof mark === "string") return mark;
  const whole = scanWhole(text, start, mark);
  if (whole < 0 || (mark === start && end - start < 2)) return "not-a-number";
  let value = whole;
  let missing = scale;
  let cut = false;
  let up = false;
  const last = mark + scale;
  for (let at = mark + 1; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (missing > 0) {
      value = value * 10 + digit;
      missing--;
    } else if (digit > 0) {
      cut = true;
      if (at === last + 1 && digit >= 5) up = true;
    }
  }
  if (cut && !round) return "too-many-decimals";
  if (up) value++;
  for (; missing > 0; missing--) value *= 10;
  return value > LARGEST ? "out-of-range" : value;
};

/** Where the decimal mark stands: `end` when the number has none. */
const findDecimalMark = (
  text: string,
  start: number,
  end: number,
  decimal: "," | "." | undefined,
): number | FaultCode => {
  let commas = 0;
  let points = 0;
  let last = -1;
  let grouped = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) continue;
    if (groupSign(code) === 0) return "not-a-number";
    if (code === COMMA) commas++;
    else if (code === POINT) points++;
    else {
      grouped = true;
      if (last >= 0) return "not-a-number";
      continue;
    }
    last = at;
  }
  if (last < 0) return end;
  if (last === end - 1) return "not-a-number";
  if (commas > 0 && points > 0)
    return (text.charCodeAt(last) === COMMA ? commas : points) === 1 ? last : "not-a-number";
  if (commas + points > 1) return end;
  if (grouped || !looksGrouped(text, start, last, end)) return last;
  if (decimal === undefined) return "ambiguous-number";
  return text[last] === decimal ? last : end;
};

const looksGrouped = (text: string, start: number, mark: number, end: number): boolean =>
  end - mark - 1 === GROUP && mark > start && mark - start <= GROUP && text.charCodeAt(start) !== ZERO;

/** The digits before the decimal mark, with one and the same thousands sign at every third digit; -1 when they are not so. */
const scanWhole = (text: string, start: number, end: number): number => {
  let value = 0;
  let run = 0;
  let sign = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      value = value * 10 + code - ZERO;
      run++;
      continue;
    }
    const found = groupSign(code);
    if (sign === 0 ? run < 1 || run > GROUP : run !== GROUP || found !== sign) return -1;
    sign = found;
    run = 0;
  }
  return sign !== 0 && run !== GROUP ? -1 : value;
};
