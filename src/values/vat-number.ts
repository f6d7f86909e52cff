import { checkOrgNumber, tenDigits } from "./org-number";
import { trimmed } from "./trim";

/** What can be said of a VAT number. `ok`: right and written `SE` + ten digits + `01`; `fixable`: right, written another way. */
export type VatNumberVerdict =
  | { readonly verdict: "ok" | "fixable"; readonly canonical: string; readonly country: string }
  | { readonly verdict: "wrong-checksum" }
  | { readonly verdict: "wrong-shape" };

const PREFIXES = new Set(
  "AT BE BG CH CY CZ DE DK EE EL ES FI FR GB HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK XI".split(" "),
);
const SHAPE = /^([A-Z]{2})([0-9A-Z+*]{2,13})$/;
const SWEDISH = /^(\d{10})01$/;
/** Swiss numbers are of the company register's form, and may end with what VAT is called there. */
const SWISS = /^CHE\d{9}(?:MWST|TVA|IVA|VAT)?$/;
const SEPARATORS = /[\s\p{Pd}.]+/gu;

/**
 * Judges a VAT number: a Swedish one to its checksum, that of another country by its prefix and length only
 * (formats E3).
 */
export const checkVatNumber = (text: string): VatNumberVerdict => {
  const written = trimmed(text);
  const canonical = written.replace(SEPARATORS, "").toUpperCase();
  if (SWISS.test(canonical)) return { verdict: "ok", canonical: written, country: "CH" };
  const [, country, rest] = SHAPE.exec(canonical) ?? [];
  if (country === undefined || rest === undefined || !PREFIXES.has(country) || !/\d/.test(rest)) {
    return { verdict: "wrong-shape" };
  }
  if (country === "SE") {
    const digits = SWEDISH.exec(rest)?.[1];
    if (digits === undefined) return { verdict: "wrong-shape" };
    const org = checkOrgNumber(digits);
    if (org.verdict === "wrong-checksum" || org.verdict === "wrong-shape") return org;
  }
  return { verdict: written === canonical ? "ok" : "fixable", canonical, country };
};

/**
 * The VAT number that belongs to an organisation number, when that is right. Only a suggestion: the company need
 * not be registered for VAT (formats E3).
 */
export const suggestVatNumber = (orgNumber: string): string | undefined => {
  const org = checkOrgNumber(orgNumber);
  return "canonical" in org ? `SE${tenDigits(org.canonical)}01` : undefined;
};
