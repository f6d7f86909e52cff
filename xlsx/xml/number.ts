const ZERO = 0x30;
const NINE = 0x39;
const MINUS = 0x2d;
const POINT = 0x2e;
/** A whole number of 15 digits and ten to this power are both exact, so their quotient is rounded once, as it should. */
const MOST_DIGITS = 15;
const powers = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);
const pattern = /^[+-]?(\d+\.?\d*|\.\d+)([Ee][+-]?\d+)?$/;

const readLongNumber = (bytes: Uint8Array, start: number, end: number): number => {
  const text = new TextDecoder().decode(bytes.subarray(start, end)).trim();
  return pattern.test(text) ? Number(text) : Number.NaN;
};

/** The number that stands between two places; NaN when none does. */
export const readNumber = (bytes: Uint8Array, start: number, end: number): number => {
  const negative = bytes[start] === MINUS;
  let at = negative ? start + 1 : start;
  if (at >= end || end - at > MOST_DIGITS) return readLongNumber(bytes, start, end);
  let digits = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      digits = digits * 10 + byte - ZERO;
      if (decimals >= 0) decimals++;
    } else if (byte === POINT && decimals < 0) decimals = 0;
    else return readLongNumber(bytes, start, end);
  }
  const size = decimals > 0 ? digits / (powers[decimals] ?? 1) : digits;
  return negative ? -size : size;
};
