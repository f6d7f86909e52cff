import { trimmed } from "../trim";
import { hasLuhn } from "./check-digits";
import { onlyRight, readings, withoutLabel } from "./misread";
import { rightAs, wrongChecksum, wrongShape, type Verdict } from "./verdict";

const BANKGIRO = /^(\d{3,4})-?\s?(\d{4})$/;
const PLUSGIRO = /^(\d(?:[\d ]*\d)?)\s?-?\s?(\d)$/;
const FEWEST = 2;
const MOST = 8;

const bankgiroOf = (text: string): readonly [string, string] | undefined => {
  const [, first, last] = BANKGIRO.exec(text) ?? [];
  return first === undefined || last === undefined ? undefined : [first, last];
};

/** `99 90 01-1`: pairs from the right, and the check digit after a hyphen. */
const plusgiroOf = (text: string): readonly [string, string] | undefined => {
  const [, first, last] = PLUSGIRO.exec(text) ?? [];
  const digits = first?.replaceAll(" ", "") ?? "";
  if (last === undefined || digits.length + 1 < FEWEST || digits.length + 1 > MOST) return undefined;
  return [digits.replace(/\B(?=(?:\d\d)+$)/g, " "), last];
};

const checked = (text: string, partsOf: (text: string) => readonly [string, string] | undefined): Verdict => {
  const written = trimmed(text);
  const right = (one: string): string | undefined => {
    const parts = partsOf(one);
    return parts && hasLuhn(parts.join("").replaceAll(" ", "")) ? parts.join("-") : undefined;
  };
  const labelled = withoutLabel(written);
  const canonical = right(labelled);
  if (canonical !== undefined) return rightAs(written, canonical);
  if (partsOf(labelled)) return wrongChecksum;
  const meant = onlyRight(readings(written), right);
  return meant === undefined ? wrongShape : { verdict: "meant", canonical: meant };
};

/** Judges a bankgiro number: seven or eight digits, the last a check digit, written `NNN-NNNN` or `NNNN-NNNN`. */
export const checkBankgiro = (text: string): Verdict => checked(text, bankgiroOf);

/** Judges a plusgiro number: two to eight digits, the last a check digit, written `NN NN NN-N`. */
export const checkPlusgiro = (text: string): Verdict => checked(text, plusgiroOf);
