import { expect, test } from "vitest";
import { matchColumns } from "#core/csv/match";
import { registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";

const matched = (
  headers: readonly string[],
  samples: readonly (readonly string[])[] = [],
  register: RegisterId = "customers",
) =>
  matchColumns(headers, samples, registers[register]).map(({ field, grade, inverted }) =>
    field === undefined ? "–" : `${field} ${grade}${inverted ? " inverted" : ""}`,
  );

test("the register's own headers are known in both languages, whatever the punctuation #143", () => {
  expect(matched(["Kundnummer", "namn", "E-POST", "Post-ort"])).toEqual([
    "number exact",
    "name exact",
    "email exact",
    "city exact",
  ]);
  expect(matched(["Customer number", "Name", "E-mail"])).toEqual([
    "number exact",
    "name exact",
    "email exact",
  ]);
});

test("headers of Fortnox and Visma are known #143", () => {
  expect(
    matched(["CustomerNumber", "Kundnamn", "OrganisationNumber", "ZipCode", "Er referens", "Phone1"]),
  ).toEqual([
    "number exact",
    "name alias",
    "organizationNumber exact",
    "postcode alias",
    "contact alias",
    "phone alias",
  ]);
});

test("a supplier's number is no name, and no customer's number", () => {
  expect(matched(["Supplier number", "Leverantörsnummer", "Namnkod", "Name ID"])).toEqual([
    "–",
    "–",
    "–",
    "–",
  ]);
});

test("the corporate identity number is no address", () => {
  expect(matched(["Corporate identity number", "Address line 2"])).toEqual([
    "organizationNumber alias",
    "postalAddress word",
  ]);
});

test("short words count only when they stand alone: privat is no VAT number, export no city", () => {
  expect(matched(["Privat", "Export", "Sortering", "Hotel"])).toEqual(["–", "–", "–", "–"]);
  expect(matched(["Ort", "Tel"])).toEqual(["city alias", "phone alias"]);
  expect(matched(["Tel arbete"])).toEqual(["phone word"]);
});

test("the surest match has the field, wherever it stands, and each field is given once #143", () => {
  expect(matched(["Företagets namn", "Namn", "Kundnamn"])).toEqual(["–", "name exact", "–"]);
  expect(matched(["Namn", "Namn"])).toEqual(["name exact", "–"]);
});

test("the last word of a header says what it is", () => {
  expect(matched(["Kontaktperson telefon", "Kontakt e-post"], [["070-1", "a@b.se"]])).toEqual([
    "phone word",
    "email word",
  ]);
  expect(matched(["Fakturaadress"])).toEqual(["postalAddress substring"]);
});

test("a guess is dropped when the column holds something else", () => {
  expect(matched(["Startläge"], [["på"], ["av"]], "projects")).toEqual(["–"]);
  expect(matched(["Startdag"], [["2024-01-01"], ["20240201"]], "projects")).toEqual(["startDate substring"]);
  expect(matched(["Kund mail"], [["Storgatan 1"]])).toEqual(["–"]);
});

test("Inaktiv is Aktiv inverted, and Status is Aktiv where the register has no Status", () => {
  expect(matched(["Inaktiv"])).toEqual(["active alias inverted"]);
  expect(matched(["Status"])).toEqual(["active alias"]);
  expect(matched(["Status"], [], "projects")).toEqual(["status exact"]);
});

test("postcode and city in one column go to the postcode Q30", () => {
  expect(matched(["Postnummer och postort"], [["111 22 Stockholm"]])[0]).toBe("postcode word");
});

test("a blank header matches nothing", () => {
  expect(matched(["", "  ", "–"])).toEqual(["–", "–", "–"]);
});
