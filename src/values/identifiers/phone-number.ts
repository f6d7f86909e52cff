import { phoneMeant } from "../phone";
import { trimmed } from "../trim";
import { areaCodeOf } from "./area-codes";
import { lettersAsDigits, withoutLabel } from "./misread";
import { wrongShape, type Verdict } from "./verdict";

const SWEDEN = "+46";
/** What follows a number inside a company: an extension, or the word for its switchboard. */
const AFTER = /\s*(?:\(?(?:vx|växel|ankn(?:ytning)?|ext(?:ension)?|anr)\.?:?\s*\d*\)?)$/i;
const NATIONAL = /^0[1-9][\d ()./-]*$/;
const INTERNATIONAL = /^\+[1-9][\d ()./-]*$/;
/** Emergency, information and service numbers. */
const SERVICE = /^(?:112|11[3-8]\d{1,3}|90 ?\d{3,4})$/;
const TRUNK_ZERO = /^(\+\d{1,3}) ?\(0\) ?/;

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** Digits in groups of two and three, as they are read aloud: 5 as 3 2, 6 as 2 2 2, 7 as 3 2 2, 8 as 3 3 2. */
const groups = (digits: string): string => {
  const patterns: Readonly<Record<number, RegExp>> = {
    5: /(...)(..)/,
    6: /(..)(..)(..)/,
    7: /(...)(..)(..)/,
    8: /(...)(...)(..)/,
  };
  const match = patterns[digits.length]?.exec(digits);
  return match ? match.slice(1).join(" ") : digits;
};

/** `0701740605` as `070-174 06 05`, and `+46701740605` as `+46 70 174 06 05`. */
const written = (number: string): string => {
  if (number.startsWith("0")) {
    const area = areaCodeOf(number);
    return `${area}-${groups(number.slice(area.length))}`;
  }
  if (!number.startsWith(SWEDEN)) return number;
  const national = `0${number.slice(SWEDEN.length)}`;
  const area = areaCodeOf(national);
  return `${SWEDEN} ${area.slice(1)} ${groups(national.slice(area.length))}`;
};

const isLong = (text: string, fewest: number, most: number): boolean => {
  const { length } = digitsOf(text);
  return length >= fewest && length <= most;
};

const isNumber = (text: string): boolean =>
  (NATIONAL.test(text) && isLong(text, 7, 11)) ||
  (INTERNATIONAL.test(text) && !TRUNK_ZERO.test(text) && isLong(text, 8, 15)) ||
  SERVICE.test(text);

/** What a miswritten number is meant to be, in digits with its zero or plus. */
const meantNumber = (text: string): string | undefined => {
  const plus = text.replace(/^00(?=[1-9])/, "+").replace(TRUNK_ZERO, "$1 ");
  if (plus !== text && INTERNATIONAL.test(plus) && isLong(plus, 8, 15)) return `+${digitsOf(plus)}`;
  const whole = text.replace(/(?<=\d)[.,]0+$/, "");
  if (!/^[\d ()./-]+$/.test(whole)) return undefined;
  if (whole.startsWith("0")) return undefined;
  return phoneMeant(Number(digitsOf(whole)));
};

/**
 * Judges a phone number as somebody in Sweden writes it: with its area code, or with a plus and the country's. How it is
 * grouped makes no difference.
 */
export const checkPhone = (text: string): Verdict => {
  const stands = trimmed(text);
  const bare = stands.replace(AFTER, "");
  if (isNumber(bare)) return { verdict: "ok", canonical: stands };
  const plain = withoutLabel(bare).replace(AFTER, "");
  if (isNumber(plain)) return { verdict: "meant", canonical: written(plain.replace(/[^\d+]/g, "")) };
  const asDigits = lettersAsDigits(plain);
  if (/\d/.test(plain) && isNumber(asDigits))
    return { verdict: "meant", canonical: written(asDigits.replace(/[^\d+]/g, "")) };
  const meant = meantNumber(plain);
  return meant === undefined ? wrongShape : { verdict: "meant", canonical: written(meant) };
};
