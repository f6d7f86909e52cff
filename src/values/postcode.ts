import { trimmed } from "./trim";

/**
 * What can be said of a Swedish postcode. `ok`: written `NNN NN`. `fixable`: right, written another way.
 * `leading-zero`: no Swedish postcode begins with 0, but test data does, so it is a warning. `with-city`: postcode and city in one cell.
 */
export type PostcodeVerdict =
  | { readonly verdict: "ok" | "fixable" | "leading-zero"; readonly canonical: string }
  | { readonly verdict: "with-city"; readonly canonical: string; readonly city: string }
  | { readonly verdict: "wrong-shape" };

const SHAPE = /^(?:SE?[-\s]?)?(\d{3})\s?(\d{2})(?:[,\s]\s*(\p{L}.*))?$/iu;

/** Judges a Swedish postcode; ask only when the country is Sweden (formats E3). */
export const checkPostcode = (text: string): PostcodeVerdict => {
  const written = trimmed(text);
  const [, first, last, city] = SHAPE.exec(written) ?? [];
  if (first === undefined || last === undefined) return { verdict: "wrong-shape" };
  const canonical = `${first} ${last}`;
  if (city !== undefined) return { verdict: "with-city", canonical, city };
  if (first.startsWith("0")) return { verdict: "leading-zero", canonical };
  return { verdict: written === canonical ? "ok" : "fixable", canonical };
};
