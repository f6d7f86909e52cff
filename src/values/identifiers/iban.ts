import { trimmed } from "../trim";
import { remainder } from "./check-digits";
import { onlyRight, withoutLabel } from "./misread";
import { rightAs, wrongChecksum, wrongShape, type Verdict } from "./verdict";

const SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/;
const lengths: Readonly<Record<string, number>> = {
  ...{
    SE: 24,
    NO: 15,
    DK: 18,
    FI: 18,
    IS: 26,
    DE: 22,
    NL: 18,
    BE: 16,
    FR: 27,
    GB: 22,
    IE: 22,
    EE: 20,
    LV: 21,
  },
  ...{
    LT: 20,
    PL: 28,
    CZ: 24,
    SK: 24,
    AT: 20,
    CH: 21,
    LU: 20,
    ES: 24,
    PT: 25,
    IT: 27,
    HU: 28,
    GR: 27,
    FO: 18,
  },
};

const plainOf = (text: string): string => withoutLabel(text).replace(/[\s-]/g, "").toUpperCase();

const isShaped = (plain: string): boolean =>
  SHAPE.test(plain) && plain.length === (lengths[plain.slice(0, 2)] ?? plain.length);

/** The remainder of the number with its first four signs last and letters as two digits is 1. */
const isRight = (plain: string): boolean =>
  isShaped(plain) &&
  remainder(
    `${plain.slice(4)}${plain.slice(0, 4)}`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55)),
    97,
  ) === 1;

const grouped = (plain: string): string => plain.replace(/(.{4})(?=.)/g, "$1 ");

/** Judges an IBAN: the length of its country, and its check digits; written in groups of four. */
export const checkIban = (text: string): Verdict => {
  const written = trimmed(text);
  const plain = plainOf(written);
  if (isRight(plain)) return rightAs(written.replace(/\s/g, " "), grouped(plain));
  const asDigits = `${plain.slice(0, 2)}${plain.slice(2).replaceAll("O", "0").replaceAll("I", "1")}`;
  const meant =
    asDigits === plain ? undefined : onlyRight([asDigits], (one) => (isRight(one) ? one : undefined));
  if (meant !== undefined) return { verdict: "meant", canonical: grouped(meant) };
  return isShaped(plain) ? wrongChecksum : wrongShape;
};
