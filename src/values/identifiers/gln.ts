import { trimmed } from "../trim";
import { hasGs1 } from "./check-digits";
import { onlyRight, readings, withoutLabel } from "./misread";
import { rightAs, wrongChecksum, wrongShape, type Verdict } from "./verdict";

const LENGTH = 13;
const DIGITS = /^\d+$/;

const unspaced = (text: string): string => text.replace(/[\s-]/g, "");

/** A GLN of 13 digits; one of 14 has got a zero before it, as article numbers have. */
const rightGln = (text: string): string | undefined => {
  const digits = unspaced(text).replace(/^0(?=\d{13}$)/, "");
  return DIGITS.test(digits) && digits.length === LENGTH && hasGs1(digits) ? digits : undefined;
};

/** Judges a GLN, GS1's number of a place: 13 digits, the last a check digit. */
export const checkGln = (text: string): Verdict => {
  const written = trimmed(text);
  const plain = unspaced(withoutLabel(written));
  const isGln = DIGITS.test(plain) && plain.length === LENGTH;
  if (isGln) return hasGs1(plain) ? rightAs(written, plain) : wrongChecksum;
  const meant = onlyRight(readings(written), rightGln);
  return meant === undefined ? wrongShape : { verdict: "meant", canonical: meant };
};
