import { trimmed } from "../trim";
import { hasLuhn } from "./check-digits";
import { onlyRight, readings, withoutLabel } from "./misread";
import { rightAs, wrongChecksum, wrongShape, type Verdict } from "./verdict";

const SHAPE = /^\d{2,25}$/;

const unspaced = (text: string): string => text.replace(/[\s-]/g, "");

/** Judges an OCR reference: two to 25 digits, the last a check digit. A length digit before it is a matter of agreement. */
export const checkOcr = (text: string): Verdict => {
  const written = trimmed(text);
  const plain = unspaced(withoutLabel(written));
  if (SHAPE.test(plain)) return hasLuhn(plain) ? rightAs(written, plain) : wrongChecksum;
  const meant = onlyRight(readings(written).map(unspaced), (one) =>
    SHAPE.test(one) && hasLuhn(one) ? one : undefined,
  );
  return meant === undefined ? wrongShape : { verdict: "meant", canonical: meant };
};
