import { checkOrgNumber, tenDigits } from "../org-number";
import { trimmed } from "../trim";
import { checkVatNumber } from "../vat-number";
import { checkGln } from "./gln";
import { rightAs, wrongChecksum, wrongShape, type Verdict } from "./verdict";

const SHAPE = /^(\d{4}):(\S+)$/;
const ORGANIZATION = "0007";
const GLN = "0088";
const SWEDISH_VAT = "9955";

/** Schemes of participants that customers of Swedish companies have, besides the three that are checked further. */
const schemes: ReadonlySet<string> = new Set(
  (
    "0002 0009 0037 0060 0096 0106 0130 0135 0142 0151 0158 0170 0177 0183 0184 0188 0190 0191 0192 0193 0194 0195 0196 " +
    "0198 0199 0200 0201 0202 0203 0204 0205 0208 0209 0210 0211 0212 0213 0215 0216 0217 0218 0221 0225 0230 0235 0240 " +
    "9901 9910 9913 9914 9915 9918 9919 9920 9922 9923 9924 9925 9926 9927 9928 9929 9930 9931 9932 9933 9934 9935 9936 " +
    "9937 9938 9939 9940 9941 9942 9943 9944 9945 9946 9947 9948 9949 9950 9951 9952 9953 9957 9959"
  ).split(" "),
);

/** The ten digits of a right Swedish organisation number, however it is written. */
const organizationOf = (value: string): string | undefined => {
  const checked = checkOrgNumber(value);
  return "canonical" in checked ? tenDigits(checked.canonical) : undefined;
};

/** A scheme and a value as they should stand; undefined when the value is none of the scheme's. */
const rightValue = (scheme: string, value: string): string | undefined => {
  if (scheme === ORGANIZATION) return /^\d{10}$/.test(value) ? organizationOf(value) : undefined;
  if (scheme === GLN) return checkGln(value).verdict === "ok" ? value : undefined;
  if (scheme === SWEDISH_VAT) return checkVatNumber(value).verdict === "ok" ? value : undefined;
  return schemes.has(scheme) && /^[A-Za-z0-9:-]{2,50}$/.test(value) ? value : undefined;
};

/** What may be meant: zeros that a spreadsheet took, another sign between, no scheme, or a number of another scheme. */
const meantBy = (text: string): string | undefined => {
  const [, scheme = "", value = text] = /^\s*(\d{1,4})\s*[:;]\s*(.+)$/.exec(text) ?? [];
  const whole = scheme.padStart(4, "0");
  const known = scheme === "" || [ORGANIZATION, GLN, SWEDISH_VAT].includes(whole);
  const right = scheme === "" ? undefined : rightValue(whole, trimmed(value));
  if (right !== undefined) return `${whole}:${right}`;
  const organization = known ? organizationOf(value) : undefined;
  if (organization !== undefined) return `${ORGANIZATION}:${organization}`;
  const gln = known ? checkGln(value) : undefined;
  return gln && "canonical" in gln ? `${GLN}:${gln.canonical}` : undefined;
};

/** Judges an e-invoice address of Peppol: a scheme of four digits, a colon, and a number of that scheme. */
export const checkPeppolId = (text: string): Verdict => {
  const written = trimmed(text);
  const [, scheme, value] = SHAPE.exec(written) ?? [];
  if (scheme !== undefined && value !== undefined && rightValue(scheme, value) !== undefined)
    return rightAs(written, `${scheme}:${value}`);
  const meant = meantBy(written);
  if (meant !== undefined) return { verdict: "meant", canonical: meant };
  const isNumber = scheme === ORGANIZATION || scheme === GLN || scheme === SWEDISH_VAT;
  return isNumber && /^[A-Z]{0,2}\d{10,14}$/.test(value ?? "") ? wrongChecksum : wrongShape;
};
