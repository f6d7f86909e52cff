import fc from "fast-check";
import type { Row } from "../../rules/books";
import type { Judged } from "../judged-projects";
import { grouped, told, type Part } from "../part";
import { companyDigits, isGln, isLuhn } from "./identifiers";

const text = (row: Row, column: string): string => String(row[column] ?? "");
const filled = (row: Row, column: string): boolean => text(row, column) !== "";

/** Some digits before the last, by which a number is right one time in ten. */
const company = fc
  .tuple(fc.constantFrom("556016068", "202100548", "559900123"), fc.nat({ max: 9 }))
  .map(([digits, last]) => `${digits.slice(0, 6)}-${digits.slice(6)}${last}`);

const customer = fc.record({
  name: fc.constant("Åkers"),
  active: fc.constantFrom("", "", "Ja", "Nej"),
  organizationNumber: fc.oneof(
    company,
    fc.constantFrom("", "556016-0680", "5560160680", "165560160680", "202100-5489", "12", "811218-9876"),
  ),
  postcode: fc.constantFrom("", "123 45", "12345", "01234", "SE-123 45", "abc", "123 45 Umeå"),
  country: fc.constantFrom("", "", "SE", "Sverige", "Norge", "DK", "Narnia"),
  email: fc.constantFrom("", "a@b.se", "a b@c.se", "a@b", "@b.se", "a@b@c.se"),
  vatNumber: fc.constantFrom("", "", "SE556016068001", "SE 556016-0680 01", "SE556016068101"),
  phone: fc.constantFrom("", "070-174 06 05", "+46701740605", "701740605", "070-174 O6 05", "ring Bo"),
  bankgiro: fc.oneof(
    fc.constantFrom("", ""),
    fc.nat({ max: 9 }).map((last) => `5050-105${last}`),
  ),
  plusgiro: fc.oneof(
    fc.constantFrom("", ""),
    fc.nat({ max: 9 }).map((last) => `19 20 60-${last}`),
  ),
  gln: fc.oneof(
    fc.constantFrom("", ""),
    fc.nat({ max: 9 }).map((last) => `735000000000${last}`),
  ),
});

const isSwedish = (row: Row): boolean => ["", "SE", "Sverige"].includes(text(row, "country"));
const isKnown = (row: Row): boolean => text(row, "country") !== "Narnia";
const person = "811218-9876";

/** The digits that tell companies apart, however they are written. */
const digitsOf = (row: Row): string => text(row, "organizationNumber").replace(/\D/g, "").slice(-10);

const isRight = (row: Row): boolean => {
  const number = text(row, "organizationNumber");
  const digits = digitsOf(row);
  return (
    number === person ||
    (digits.length === 10 && companyDigits(`${digits.slice(0, 6)}-${digits.slice(6)}`) !== undefined)
  );
};

const isWellWritten = (row: Row): boolean => /^\d{6}-\d{4}$/.test(text(row, "organizationNumber"));

const numbers = (list: readonly Row[]): Judged[] => [
  ...told(
    "organization-number",
    "customers",
    list,
    (row) => isSwedish(row) && filled(row, "organizationNumber") && !(isRight(row) && isWellWritten(row)),
  ),
  ...grouped(list, (row) => (isRight(row) && row["active"] !== "Nej" ? digitsOf(row) : undefined))
    .filter((all) => all.length > 1)
    .flat()
    .map((at): Judged => ["possible-duplicate", "customers", at, ""]),
];

const isRightVat = (row: Row): boolean =>
  ["SE556016068001", "SE 556016-0680 01"].includes(text(row, "vatNumber"));

const vat = (list: readonly Row[]): Judged[] => [
  ...told("vat-number", "customers", list, (row) => text(row, "vatNumber") === "SE556016068101"),
  // How it is written is one thing, of which country it is another, and of which company a third.
  ...told("vat-number", "customers", list, (row) => text(row, "vatNumber") === "SE 556016-0680 01"),
  ...told("vat-number", "customers", list, (row) => isRightVat(row) && !isSwedish(row) && isKnown(row)),
  ...told(
    "vat-number",
    "customers",
    list,
    (row) =>
      isRightVat(row) && filled(row, "organizationNumber") && isRight(row) && digitsOf(row) !== "5560160680",
  ),
  ...told(
    "blank-vat-number",
    "customers",
    list,
    (row) =>
      isSwedish(row) &&
      row["active"] !== "Nej" &&
      isRight(row) &&
      text(row, "organizationNumber") !== person &&
      !filled(row, "vatNumber"),
  ),
];

const identifiers = (list: readonly Row[]): Judged[] => {
  const isWrong: Readonly<Record<string, (digits: string) => boolean>> = {
    bankgiro: (digits) => !isLuhn(digits),
    plusgiro: (digits) => !isLuhn(digits),
    gln: (digits) => !isGln(digits),
  };
  return Object.entries(isWrong).flatMap(([column, is]) =>
    told(
      "identifier",
      "customers",
      list,
      (row) => filled(row, column) && is(text(row, column).replace(/\D/g, "")),
      column,
    ),
  );
};

const simple = (list: readonly Row[]): Judged[] => [
  ...told(
    "postcode",
    "customers",
    list,
    (row) => isSwedish(row) && filled(row, "postcode") && text(row, "postcode") !== "123 45",
  ),
  ...told("email", "customers", list, (row) => filled(row, "email") && text(row, "email") !== "a@b.se"),
  ...told("unknown-country", "customers", list, (row) => !isKnown(row)),
  ...told(
    "phone",
    "customers",
    list,
    (row) =>
      isSwedish(row) &&
      filled(row, "phone") &&
      !["070-174 06 05", "+46701740605"].includes(text(row, "phone")),
  ),
];

/** Customers: their numbers, addresses and ways to reach them. */
export const customers: Part = {
  name: "customers",
  rules: [
    ...(["organization-number", "possible-duplicate", "postcode", "email", "vat-number"] as const),
    ...(["blank-vat-number", "unknown-country", "identifier", "phone", "customer-is-company"] as const),
  ],
  byColumn: ["identifier"],
  books: fc.record({
    settings: fc
      .constantFrom("", "202100-5489", "2021005489")
      .map((value) => [{ name: "Organisationsnummer", value }]),
    customers: fc
      .array(customer, { maxLength: 5 })
      .map((list) => list.map((row, at) => ({ ...row, number: `K${at}` }))),
  }),
  judge: ({ settings = [], customers: list = [] }) => [
    ...numbers(list),
    ...vat(list),
    ...identifiers(list),
    ...simple(list),
    ...told(
      "customer-is-company",
      "customers",
      list,
      (row) => settings[0]?.["value"] !== "" && digitsOf(row) === "2021005489",
    ),
  ],
};
