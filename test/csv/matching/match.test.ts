import { expect, test } from "vitest";
import { matchColumns } from "#core/csv/matching/match";
import { registers } from "#core/registers/index";
import type { Register, RegisterId } from "#core/registers/register";

/** A register as a new sheet has it, without the optional columns. */
const onNewSheet = (register: RegisterId): Register => {
  const fields = registers[register].fields.filter(({ optional }) => !optional);
  return { ...registers[register], fields };
};

const matched = (
  headers: readonly string[],
  samples: readonly (readonly string[])[] = [],
  register: RegisterId = "customers",
) =>
  matchColumns(headers, samples, onNewSheet(register)).map(({ field, grade, certain, inverted }) =>
    field === undefined ? "–" : `${field} ${grade}${certain ? "" : "?"}${inverted ? " inverted" : ""}`,
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
  expect(matched(["Corporate identity number", "Address line 2"])).toEqual(["organizationNumber alias", "–"]);
});

test("short words count only when they stand alone: privat is no VAT number, export no city", () => {
  expect(matched(["Privat", "Export", "Sortering", "Hotel"])).toEqual(["–", "–", "–", "–"]);
  expect(matched(["Ort", "Tel"])).toEqual(["city alias", "phone alias"]);
  expect(matched(["Tel arbete"])).toEqual(["phone word?"]);
});

test("the surest match has the field, wherever it stands, and each field is given once #143", () => {
  expect(matched(["Företagets namn", "Namn", "Kundnamn"])).toEqual(["–", "name exact", "–"]);
  expect(matched(["Namn", "Namn"])).toEqual(["name exact", "–"]);
});

test("the last word of a header says what it is", () => {
  expect(matched(["Kontaktperson telefon", "Kontakt e-post"], [["070-1", "a@b.se"]])).toEqual([
    "phone word?",
    "email alias",
  ]);
  expect(matched(["Betalaradress"])).toEqual(["postalAddress substring?"]);
});

test("a guess is dropped when the column holds something else", () => {
  expect(matched(["Startläge"], [["på"], ["av"]], "projects")).toEqual(["–"]);
  expect(matched(["Startdag"], [["2024-01-01"], ["20240201"]], "projects")).toEqual(["startDate alias"]);
  expect(matched(["Kundmejl"], [["Storgatan 1"]])).toEqual(["–"]);
});

test("Inaktiv is Aktiv inverted, and Status is Aktiv where the register has no Status", () => {
  expect(matched(["Inaktiv"])).toEqual(["active alias inverted"]);
  expect(matched(["Status"])).toEqual(["active alias"]);
  expect(matched(["Status"], [], "projects")).toEqual(["status exact"]);
});

test("postcode and city in one column go to the postcode Q30", () => {
  expect(matched(["Postnummer och postort"], [["111 22 Stockholm"]])[0]).toBe("postcode alias");
});

test("a blank header matches nothing", () => {
  expect(matched(["", "  ", "–"])).toEqual(["–", "–", "–"]);
});

test("a word or a part of one is proposed, never taken, and a key is never proposed for a part of a word #143", () => {
  expect(matched(["Kundens nr", "Arbetsplatsadress", "KundNrHosLev"], [["M3", "Storgatan 1", "77"]])).toEqual(
    ["number word?", "postalAddress substring?", "–"],
  );
});

test("billing goes before shipping, and values before types, wherever they stand #143", () => {
  expect(matched(["Shipping Address 1", "Shipping City", "Billing Address 1", "Billing City"])).toEqual([
    "–",
    "–",
    "postalAddress alias",
    "city alias",
  ]);
  expect(matched(["Phone 1 - Type", "Phone 1 - Value"], [["Mobile", "08-22 22 22"]])).toEqual([
    "–",
    "phone alias",
  ]);
});

test("what stands in a column speaks against its header, also against the register's own #143", () => {
  expect(matched(["Namn", "Ort"], [["559999-0016", "info@bjork.example"]])).toEqual([
    "organizationNumber values?",
    "–",
  ]);
  expect(matched(["Anställd"], [["Ja"], ["Nej"]], "timeEntries")).toEqual(["–"]);
});

test("numbers with a right check digit tell what their column is, unless its header speaks of something else", () => {
  expect(matched(["Ident"], [["559999-0016"], ["559999-0024"]])).toEqual(["organizationNumber values?"]);
  expect(matched(["Moderbolagets ident"], [["559999-0016"]])).toEqual(["–"]);
  expect(matched(["Ident"], [["559999-0017"]])).toEqual(["–"]);
});

test("columns that the sheet has besides are taken for what they are: a reference is no contact person then", () => {
  const headers = [
    "Er referens",
    "EmailInvoice",
    "E-post",
    "Adress 2",
    "Bankgironr",
    "GLN",
    "TermsOfPayment",
  ];
  expect(matchColumns(headers, [], registers.customers).map(({ field }) => field)).toEqual([
    "yourReference",
    "invoiceEmail",
    "email",
    "addressLine2",
    "bankgiro",
    "gln",
    "paymentTerms",
  ]);
  expect(matched(headers)).toEqual(["contact alias", "–", "email exact", "–", "–", "–", "–"]);
});

test("a column of words is no postcode and no phone number, whatever its header says #143", () => {
  expect(matched(["Postnummer", "Telefonnummer"], [["Stockholm", "Eva Ek"]])).toEqual(["–", "–"]);
  expect(matched(["Postnummer"], [["SW1A 1AA"]])).toEqual(["postcode exact"]);
});

test("a header over two columns says of neither for certain what it is", () => {
  const merged = (...headers: readonly string[]) =>
    matchColumns(headers, [["1", "A", "Lund", "Gatan 1"]], registers.customers).map(({ field, certain }) => [
      field,
      certain,
    ]);
  expect(merged("Kundnummer", "Namn", "Adress", "")).toEqual([
    ["number", true],
    ["name", true],
    ["postalAddress", undefined],
    [undefined, undefined],
  ]);
  expect(merged("Kundnummer", "Namn", "Ort", "Adress")[2]).toEqual(["city", true]);
  expect(merged("Namn", "Kundnummer", "", "")[1]).toEqual(["number", true]);
  const [, , , last] = matchColumns(
    ["Kundnummer", "Namn", "Ort", ""],
    [["1", "A", "Lund", ""]],
    registers.customers,
  );
  expect(last).toEqual({ column: 3, header: "" });
  expect(matchColumns(["Kundnummer", "Ort", ""], [["1", "Lund", " "]], registers.customers)[1]).toMatchObject(
    { field: "city", certain: true },
  );
});
