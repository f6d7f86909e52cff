import { vatForms } from "./identifiers/eu-vat";
import { onlyRight, readings } from "./identifiers/misread";
import { checkOrgNumber, tenDigits } from "./org-number";
import { trimmed } from "./trim";

/**
 * What can be said of a VAT number. `ok`: right and written as its country does, a Swedish one `SE` + ten digits + `01`;
 * `fixable`: right, written another way; `meant`: wrong as it stands, and one number alone can be meant.
 */
export type VatNumberVerdict =
  | { readonly verdict: "ok" | "fixable" | "meant"; readonly canonical: string; readonly country: string }
  | { readonly verdict: "wrong-checksum" }
  | { readonly verdict: "wrong-shape" };

const SHAPE = /^([A-Z]{2})([0-9A-Z+*]{2,15})$/;
const SWEDISH = /^(\d{10})01$/;
/** Swiss numbers are of the company register's form, and may end with what VAT is called there. */
const SWISS = /^CHE\d{9}(?:MWST|TVA|IVA|VAT)?$/;
const SEPARATORS = /[\s\p{Pd}.]+/gu;

const isSwedish = (digits: string): "ok" | "wrong-checksum" | "wrong-shape" => {
  const org = checkOrgNumber(digits);
  return org.verdict === "fixable" || org.verdict === "ok"
    ? "ok"
    : org.verdict === "meant"
      ? "wrong-shape"
      : org.verdict;
};

const judged = (country: string, rest: string): "ok" | "wrong-checksum" | "wrong-shape" => {
  if (country === "SE") {
    const digits = SWEDISH.exec(rest)?.[1];
    return digits === undefined ? "wrong-shape" : isSwedish(digits);
  }
  const form = vatForms[country];
  if (!form?.shape.test(rest)) return "wrong-shape";
  return form.isRight?.(rest) === false ? "wrong-checksum" : "ok";
};

const checkWritten = (text: string): VatNumberVerdict => {
  const written = trimmed(text);
  const canonical = written.replace(SEPARATORS, "").toUpperCase();
  if (SWISS.test(canonical)) return { verdict: "ok", canonical: written, country: "CH" };
  const [, country, rest] = SHAPE.exec(canonical) ?? [];
  if (country === undefined || rest === undefined) return { verdict: "wrong-shape" };
  const verdict = judged(country, rest);
  if (verdict !== "ok") return { verdict };
  return { verdict: written === canonical ? "ok" : "fixable", canonical, country };
};

/** What a miswritten number may be: without `SE` or `01`, with a century, without the U of Austria, or GR for Greece. */
const numbersIn = (text: string, home: string | undefined): readonly string[] => {
  const plain = text.replace(SEPARATORS, "").toUpperCase();
  const [, ten] = /^(?:SE)?(?:16)?(\d{10})(?:01)?$/.exec(plain) ?? [];
  const swedish = ten !== undefined && (home === undefined || home === "SE") ? [`SE${ten}01`] : [];
  const austrian = /^AT\d{8}$/.test(plain) ? [plain.replace("AT", "ATU")] : [];
  const greek = /^GR\d{9}$/.test(plain) ? [plain.replace("GR", "EL")] : [];
  const local =
    home !== undefined && home !== "SE" && /^\d/.test(plain)
      ? [`${home === "GR" ? "EL" : home}${plain}`]
      : [];
  return [plain, ...swedish, ...austrian, ...greek, ...local];
};

/**
 * Judges a VAT number: that of another country by its length, form and, where the country has one that is known, check
 * digit (formats E3). `home` is the country of who bears it, where that is known.
 */
export const checkVatNumber = (text: string, home?: string): VatNumberVerdict => {
  const checked = checkWritten(text);
  if (checked.verdict !== "wrong-shape") return checked;
  const right = (one: string): string | undefined => {
    const verdict = checkWritten(one);
    return "canonical" in verdict ? verdict.canonical : undefined;
  };
  const meant = onlyRight(
    readings(text).flatMap((one) => numbersIn(one, home)),
    right,
  );
  return meant === undefined ? checked : { verdict: "meant", canonical: meant, country: meant.slice(0, 2) };
};

/**
 * The VAT number that belongs to an organisation number, when that is right. Only a suggestion: the company need
 * not be registered for VAT (formats E3).
 */
export const suggestVatNumber = (orgNumber: string): string | undefined => {
  const org = checkOrgNumber(orgNumber);
  return "canonical" in org ? `SE${tenDigits(org.canonical)}01` : undefined;
};
