import type { Day } from "./brands";
import { dayOf } from "./date";
import { hasLuhn } from "./identifiers/check-digits";
import { onlyRight, readings } from "./identifiers/misread";
import { trimmed } from "./trim";

/** Whose number it is. A sole trader's is a personal or coordination number, and so personal data. */
export type OrgNumberOwner = "organization" | "person";

/**
 * What can be said of an organisation number. `ok`: right and written `NNNNNN-NNNN`. `fixable`: right, written
 * another way. `meant`: wrong as it stands, and one number alone can be meant. A person's number keeps the century that it is written with, or the plus of who is past 100: another
 * century is another person. A right checksum does not prove that the company exists: 555555-5555 has one.
 */
export type OrgNumberVerdict =
  | {
      readonly verdict: "ok" | "fixable" | "meant";
      readonly canonical: string;
      readonly owner: OrgNumberOwner;
    }
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
const MONTHS = 12;
const LONGEST_MONTH = 31;

/** Judges an organisation number, or the personal or coordination number of a sole trader (formats E3). */
export const checkOrgNumber = (text: string): OrgNumberVerdict => {
  const checked = checkWritten(text);
  if (checked.verdict !== "wrong-shape") return checked;
  const right = (one: string): string | undefined => {
    const verdict = checkWritten(one);
    return "canonical" in verdict ? verdict.canonical : undefined;
  };
  const meant = onlyRight(readings(text).flatMap(numbersIn), right);
  const again = meant === undefined ? checked : checkWritten(meant);
  return "canonical" in again ? { ...again, verdict: "meant" } : checked;
};

const VAT = /^(?:SE)?(?:16)?(\d{10})01$/;
/** A personal number of somebody born in this century, whose first zero Excel has taken. */
const WITHOUT_ZERO = /^\d{9}$/;

/** The numbers that a miswritten one may be: that of a VAT number, one without its zero, one with a hyphen too many. */
const numbersIn = (text: string): readonly string[] => {
  const plain = text.replace(/[\s.]/g, "").replace(/-{2,}/g, "-");
  const [, ofVat] = VAT.exec(plain.replaceAll("-", "").toUpperCase()) ?? [];
  return [plain, ...(ofVat ? [ofVat] : []), ...(WITHOUT_ZERO.test(plain) ? [`200${plain}`] : [])];
};

const checkWritten = (text: string): OrgNumberVerdict => {
  const written = trimmed(text);
  const [, prefix, first, sign, last] = SHAPE.exec(written.replace(SPACES, "").replace(DASHES, "-")) ?? [];
  if (first === undefined || last === undefined) return { verdict: "wrong-shape" };
  const owner = ownerOf(prefix, first);
  if (owner === undefined) return { verdict: "wrong-shape" };
  if (!hasLuhn(first + last)) return { verdict: "wrong-checksum" };
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
  // Of who got a coordination number the month or the day of birth may be unknown, and the day past the month's end.
  if (day >= COORDINATION) return month <= MONTHS && day - COORDINATION <= LONGEST_MONTH;
  const centuries = century === undefined ? [19, 20] : [Number(century)];
  return centuries.some((hundreds) => dayOf(hundreds * 100 + year, month, day) !== undefined);
};

/** Whether a personal or coordination number that says its century is of somebody born after a day. */
export const isBornAfter = (canonical: string, today: Day): boolean => {
  if (canonical.length <= SHORT_LENGTH) return false;
  const [year, month, day] = [canonical.slice(0, 4), canonical.slice(4, 6), canonical.slice(6, 8)].map(
    Number,
  );
  const born = dayOf(year ?? 0, Math.max(1, month ?? 1), Math.max(1, (day ?? 1) % COORDINATION));
  return born !== undefined && born > today;
};
