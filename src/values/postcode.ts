import { trimmed } from "./trim";

/**
 * What can be said of a Swedish postcode. `ok`: written `NNN NN`. `fixable`: right, written another way. `meant`: five digits with something else between them.
 * `leading-zero`: no Swedish postcode begins with 0, but test data does, so it is a warning. `with-city`: postcode and city in one cell.
 */
export type PostcodeVerdict =
  | { readonly verdict: "ok" | "fixable" | "meant" | "leading-zero"; readonly canonical: string }
  | { readonly verdict: "with-city"; readonly canonical: string; readonly city: string }
  | { readonly verdict: "wrong-shape" };

const SHAPE = /^(?:SE?[-\s]?)?(\d{3})\s?(\d{2})(?:[,\s]\s*(\p{L}.*))?$/iu;

const FIVE_DIGITS = /^(?:SE?[-\s]?)?[1-9](?:[\s.-]?\d){4}$/i;

const meantBy = (written: string): PostcodeVerdict => {
  const digits = written.replace(/\D/g, "");
  return FIVE_DIGITS.test(written)
    ? { verdict: "meant", canonical: `${digits.slice(0, 3)} ${digits.slice(3)}` }
    : { verdict: "wrong-shape" };
};

/** Judges a Swedish postcode; ask only when the country is Sweden (formats E3). */
export const checkPostcode = (text: string): PostcodeVerdict => {
  const written = trimmed(text);
  const [, first, last, city] = SHAPE.exec(written) ?? [];
  if (first === undefined || last === undefined) return meantBy(written);
  const canonical = `${first} ${last}`;
  if (city !== undefined) return { verdict: "with-city", canonical, city };
  if (first.startsWith("0")) return { verdict: "leading-zero", canonical };
  return { verdict: written === canonical ? "ok" : "fixable", canonical };
};
