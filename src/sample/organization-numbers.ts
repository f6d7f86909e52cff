import type { Draw } from "./random";

/** The registration office gives limited companies numbers from 556000 upwards: below it no company has one. */
const FIRST = 552_000;
const LAST = 554_999;

/** The digit that makes Luhn's checksum right after nine digits. */
const checkDigit = (digits: string): number => {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const counted = Number(digits[at]) * (at % 2 === 0 ? 2 : 1);
    sum += counted > 9 ? counted - 9 : counted;
  }
  return (10 - (sum % 10)) % 10;
};

/** An organisation number with a right check digit that is no company's, as `NNNNNN-NNNN`; each one once. */
export const organizationNumber = (draw: Draw, taken: Set<string>): string => {
  for (;;) {
    const first = String(draw.between(FIRST, LAST));
    const serial = String(draw.between(0, 999)).padStart(3, "0");
    const number = `${first}-${serial}${checkDigit(first + serial)}`;
    if (taken.has(number)) continue;
    taken.add(number);
    return number;
  }
};
