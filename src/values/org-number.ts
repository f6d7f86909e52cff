import { dayOf } from "./date";
import { trimmed } from "./trim";

/** Whose number it is. A sole trader's is a personal or coordination number, and so personal data. */
export type OrgNumberOwner = "organization" | "person";

/**
 * What can be said of an organisation number. `ok`: right and written `NNNNNN-NNNN`. `fixable`: right, written
 * another way. A person's number keeps the century that it is written with, or the plus of who is past 100: another
 * century is another person. A right checksum does not prove that the company exists: 555555-5555 has one.
 */
export type OrgNumberVerdict =
  | { readonly verdict: "ok" | "fixable"; readonly canonical: string; readonly owner: OrgNumberOwner }
  | { readonly verdict: "wrong-checksum" }
  | { readonly verdict: "wrong-shape" };

/** An optional century or the prefix 16, six digits, an optional dash (or the plus of who is past 100), four digits. */
const SHAPE = /^(16|18|19|20)?(\d{6})([-+])?(\d{4})$/;
const DASHES = /[\p{Pd}\u2212]/gu;
const SPACES = /\s+/g;

const LEGAL_PREFIX = "16";
/** In an organisation number the third and fourth digits are no month. */
const SMALLEST_MIDDLE = 20;
const SMALLEST_GROUP = 10;
/** A coordination number has 60 added to the day of birth. */
const COORDINATION = 60;

/** Judges an organisation number, or the personal or coordination number of a sole trader (formats E3). */
export const checkOrgNumber = (text: string): OrgNumberVerdict => {
  const written = trimmed(text);
  const [, prefix, first, sign, last] = SHAPE.exec(written.replace(SPACES, "").replace(DASHES, "-")) ?? [];
  if (first === undefined || last === undefined) return { verdict: "wrong-shape" };
  const owner = ownerOf(prefix, first);
  if (owner === undefined) return { verdict: "wrong-shape" };
  if (!hasRightChecksum(first + last)) return { verdict: "wrong-checksum" };
  const century = owner === "person" ? (prefix ?? "") : "";
  const isOld = owner === "person" && sign === "+";
  const canonical = `${century}${first}${isOld ? "+" : "-"}${last}`;
  return { verdict: written === canonical ? "ok" : "fixable", canonical, owner };
};

/** The ten digits of a number, whatever century and sign stand with them. */
export const tenDigits = (canonical: string): string => canonical.replace(/[-+]/, "").slice(-DIGITS);

const DIGITS = 10;
const CENTURY = 100;

/** `NNNNNN-NNNN`. */
const SHORT_LENGTH = 11;

/**
 * What two numbers of one owner have in common, however they are written: ten digits, and of a person the century of
 * birth, which in a number of ten digits follows from the year that it is read in. Undefined for what is no number.
 */
export const ownerKey = (text: string, year: number): string | undefined => {
  const checked = checkOrgNumber(text);
  if (!("canonical" in checked)) return undefined;
  const { canonical, owner } = checked;
  const digits = tenDigits(canonical);
  if (owner === "organization") return digits;
  if (canonical.length > SHORT_LENGTH) return canonical.slice(0, 2) + digits;
  const last = canonical.includes("+") ? year - CENTURY : year;
  const born = Number(digits.slice(0, 2));
  return String(Math.floor((last - born) / CENTURY)) + digits;
};

const ownerOf = (prefix: string | undefined, digits: string): OrgNumberOwner | undefined => {
  const group = Number(digits.slice(0, 2));
  const middle = Number(digits.slice(2, 4));
  if (middle >= SMALLEST_MIDDLE) {
    const isLegal = group >= SMALLEST_GROUP && (prefix === undefined || prefix === LEGAL_PREFIX);
    return isLegal ? "organization" : undefined;
  }
  return prefix !== LEGAL_PREFIX && isBirthDate(prefix, group, middle, Number(digits.slice(4)))
    ? "person"
    : undefined;
};

const isBirthDate = (century: string | undefined, year: number, month: number, day: number): boolean => {
  const dayOfMonth = day > COORDINATION ? day - COORDINATION : day;
  const centuries = century === undefined ? [19, 20] : [Number(century)];
  return centuries.some((hundreds) => dayOf(hundreds * 100 + year, month, dayOfMonth) !== undefined);
};

/** Luhn's checksum: every second digit from the right, beginning with the next to last, counts double, digit by digit. */
const hasRightChecksum = (digits: string): boolean => {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(at) - 0x30;
    const isDoubled = (digits.length - at) % 2 === 0;
    sum += isDoubled ? (digit < 5 ? 2 * digit : 2 * digit - 9) : digit;
  }
  return sum % 10 === 0;
};
