import type { Field } from "../../registers/register";
import { isEmail } from "../../values/email";
import { checkOrgNumber } from "../../values/org-number";
import { checkVatNumber } from "../../values/vat-number";

/** What a text plainly is, whatever its column is called. */
export type ValueKind =
  | "email"
  | "url"
  | "yesNo"
  | "orgNumber"
  | "vatNumber"
  | "postcode"
  | "phone"
  | "date"
  | "clock"
  | "color"
  | "peppolId"
  /** Letters and no digit. */
  | "words";

const URL = /^(?:https?:\/\/|www\.)\S+$/i;
const YES_NO = /^(?:ja|nej|yes|no|true|false|sant|falskt|wahr|falsch|nei)$/i;
const ORG_NUMBER = /^\d{6}-\d{4}$/;
const POSTCODE = /^\d{3} \d{2}$/;
/** Groups of digits that begin with a plus or a zero and are parted as phone numbers are. */
const PHONE = /^(?:\+\d[\d ()-]{6,17}|0\d{1,3}[-/ ][\d -]{5,12})$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?$/;
const CLOCK = /^\d{1,2}:\d{2}:\d{2}$/;
const COLOR = /^#[0-9a-f]{6}$/i;
const WORDS = /^\p{L}[^\d@]*$/u;
const PEPPOL = /^\d{4}:[\w-]+$/;

/** What a cell plainly holds; undefined for text that may be anything. */
export const kindOf = (text: string): ValueKind | undefined => {
  if (YES_NO.test(text)) return "yesNo";
  if (URL.test(text)) return "url";
  if (isEmail(text)) return "email";
  if (POSTCODE.test(text)) return "postcode";
  if (ORG_NUMBER.test(text) && checkOrgNumber(text).verdict === "ok") return "orgNumber";
  if (DATE.test(text)) return "date";
  if (PHONE.test(text)) return "phone";
  if (CLOCK.test(text)) return "clock";
  if (COLOR.test(text)) return "color";
  if (PEPPOL.test(text)) return "peppolId";
  if (WORDS.test(text)) return "words";
  if (!/^[A-Z]{2}/i.test(text)) return undefined;
  const { verdict } = checkVatNumber(text);
  return verdict === "ok" || verdict === "fixable" ? "vatNumber" : undefined;
};

const anyOther: readonly ValueKind[] = [
  ...(["email", "url", "yesNo", "orgNumber", "vatNumber", "postcode", "phone", "date", "clock"] as const),
  ...(["color", "peppolId"] as const),
];
const except = (...own: readonly ValueKind[]): ReadonlySet<ValueKind> =>
  new Set(anyOther.filter((kind) => !own.includes(kind)));

/** No number is words alone. */
const neitherWords = (own: ReadonlySet<ValueKind>): ReadonlySet<ValueKind> => new Set([...own, "words"]);

const foreign: Readonly<Record<NonNullable<Field["format"]>, ReadonlySet<ValueKind>>> = {
  email: except("email"),
  phone: neitherWords(except("phone", "orgNumber")),
  postcode: neitherWords(except("postcode")),
  organizationNumber: neitherWords(except("orgNumber", "vatNumber")),
  vatNumber: neitherWords(except("vatNumber", "orgNumber")),
  country: except(),
  gln: neitherWords(except()),
  bankgiro: neitherWords(except()),
  plusgiro: neitherWords(except()),
  peppolId: except("peppolId"),
  projectCode: new Set(["email", "url", "yesNo", "color", "clock"]),
};
const inCode: ReadonlySet<ValueKind> = new Set(["email", "url", "yesNo", "color", "clock"]);
const inName = except();

/** What a text field cannot hold; undefined for a field whose cells are read as something, or may hold anything. */
export const foreignKinds = ({ id, type, format }: Field): ReadonlySet<ValueKind> | undefined => {
  if (format) return foreign[format];
  if (type.kind === "code") return inCode;
  return type.kind === "text" && ["name", "contact", "city", "postalAddress", "visitingAddress"].includes(id)
    ? inName
    : undefined;
};
