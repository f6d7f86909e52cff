import type { IdentifierKind } from "../../../rules/customers/identifier";
import { counted } from "../../counted";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "en");

/** Each kind of number: what it is called in a sentence, and what it must be like. */
const identifiers: Record<IdentifierKind, { readonly name: string; readonly form: string }> = {
  bankgiro: {
    name: "The bankgiro number",
    form: "a bankgiro number. Write seven or eight digits, for instance 599-9008.",
  },
  plusgiro: {
    name: "The plusgiro number",
    form: "a plusgiro number. Write two to eight digits, for instance 99 90 01-1.",
  },
  gln: { name: "The GLN", form: "a GLN. Write thirteen digits." },
  peppolId: {
    name: "The e-invoice id",
    form: "an e-invoice address. Write four digits, a colon and the number, for instance 0007:5560160680.",
  },
  ocr: {
    name: "The OCR reference",
    form: "an OCR reference. Write at most 25 digits, the last a check digit.",
  },
  iban: { name: "The IBAN", form: "an IBAN. A Swedish one is SE and 22 digits." },
};

export const customers = {
  "organization-number": {
    title: "Organisation number",
    says: ({ text, problem, canonical }) => {
      if (problem === "checksum")
        return `The organisation number ${q(text)} has a wrong check digit. Check the digits.`;
      if (problem === "form")
        return `The organisation number ${q(text)} should be written ${canonical ?? ""}.`;
      if (problem === "meant")
        return `${q(text)} is not an organisation number. Is ${canonical ?? ""} meant?`;
      if (problem === "unborn")
        return `${q(text)} is the personal number of somebody who is not born yet. Check the century.`;
      return `${q(text)} is not a Swedish organisation number. Write ten digits, for instance 556016-0680. If the company is foreign, fill in Country.`;
    },
    why: "A wrong number stops invoices and lookups. A right check digit, on the other hand, does not prove that the company exists.",
  },
  "possible-duplicate": {
    title: "Possible duplicate",
    says: ({ number, organizationNumber, others: named, count }) =>
      `Customer ${q(number)} has organisation number ${organizationNumber}, and so has customer ${named.map(q).join(", ")}${count > named.length ? ` and ${counted(count - named.length, "en", "more", "more")}` : ""}. Is it the same customer?`,
    why: "The same company under two customer numbers splits its ledger and statistics. Kontera never merges customers.",
  },
  postcode: {
    title: "Postcode",
    says: ({ text, problem, canonical, city }) => {
      if (problem === "form") return `The postcode ${q(text)} should be written ${canonical ?? ""}.`;
      if (problem === "leading-zero")
        return `The postcode ${q(text)} begins with 0. No Swedish postcode does; check it.`;
      if (problem === "meant") return `${q(text)} is not a postcode. Is ${canonical ?? ""} meant?`;
      if (problem === "with-city")
        return `${q(text)} is both postcode and city. Write ${canonical ?? ""} here and ${q(city ?? "")} in City.`;
      return `${q(text)} is not a Swedish postcode. Write five digits, for instance 702 14. If the address is abroad, fill in Country.`;
    },
    why: "Invoices and letters with a wrong postcode come back.",
  },
  email: {
    title: "E-mail address",
    says: ({ text }) =>
      `${q(text)} is not an e-mail address. Write one address, for instance name@company.se.`,
    why: "What is sent to an address that cannot exist reaches nobody.",
  },
  "vat-number": {
    title: "VAT number",
    says: ({ text, problem, canonical }) => {
      if (problem === "checksum")
        return `The VAT number ${q(text)} has a wrong check digit. Check the digits.`;
      if (problem === "form") return `The VAT number ${q(text)} should be written ${canonical ?? ""}.`;
      if (problem === "other-company")
        return `The VAT number ${q(text)} does not belong to the organisation number of the row, which would give ${canonical ?? ""}. Check them, unless it is a VAT group.`;
      if (problem === "meant") return `${q(text)} is not a VAT number. Is ${canonical ?? ""} meant?`;
      if (problem === "other-country")
        return `The VAT number ${q(text)} is of another country than the one in Country. Check which of them is right.`;
      return `${q(text)} is not a VAT number of the EU. A Swedish one is SE, ten digits and 01.`;
    },
    why: "With a wrong VAT number the sale cannot be reported without VAT.",
  },
  "blank-vat-number": {
    title: "Suggested VAT number",
    says: ({ organizationNumber, suggestion }) =>
      `The VAT number is missing. The organisation number ${q(organizationNumber)} would give ${suggestion}. Fill it in if the company is registered for VAT.`,
    why: "The number is needed on invoices to other countries and for reverse charge. Not every company is registered, so it is only a suggestion.",
  },
  "unknown-country": {
    title: "Unknown country",
    says: ({ text }) =>
      `${q(text)} is not a country. Write the country code, for instance SE, or the country's name.`,
    why: "The country decides whether the postcode and the organisation number are checked as Swedish ones.",
  },
  identifier: {
    title: "Number with a check digit",
    says: ({ kind, text, problem, canonical }) => {
      const { name, form } = identifiers[kind];
      if (problem === "checksum") return `${name} ${q(text)} has a wrong check digit. Check the digits.`;
      if (problem === "form") return `${name} ${q(text)} should be written ${canonical ?? ""}.`;
      if (problem === "meant") return `${name} ${q(text)} is miswritten. Is ${canonical ?? ""} meant?`;
      return `${q(text)} is not ${form}`;
    },
    why: "Payments and e-invoices reach somebody else, or nobody, when the number is wrong.",
  },
  phone: {
    title: "Phone number",
    says: ({ text, problem, canonical }) => {
      if (problem === "rounded")
        return `The phone number ${q(text)} was rounded by Excel, so its last digits are gone. Write the number anew in a cell that is text.`;
      if (problem === "meant")
        return `The phone number ${q(text)} is miswritten. Is ${canonical ?? ""} meant?`;
      return `${q(text)} is not a phone number that can be dialled. Write a number with its area code, for instance 08-465 004 75.`;
    },
    why: "A zero or a plus that Excel took away makes calls and messages fail.",
  },
  "customer-is-company": {
    title: "The customer bears the company’s own number",
    says: ({ number, organizationNumber }) =>
      `Customer ${q(number)} has ${q(organizationNumber)}, which is the company’s own organisation number in the settings. Write the customer’s number.`,
    why: "The invoice is made out to the company itself, and the revenue counts as internal.",
  },
} as const satisfies Partial<RuleTexts>;
