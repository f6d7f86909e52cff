import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { writeSie } from "#core/csv/sie/write-sie";
import type { RegisterId } from "#core/registers/register";
import { bookOf } from "../../rules/books";

const element = (name: string, type: string, more = 'minOccurs="0"'): string =>
  `<xsd:element name="${name}" type="sie:${type}" ${more}/>`;
const attributes = (...names: readonly string[]): string =>
  names
    .map(
      (name) =>
        `<xsd:attribute name="${name.replace("!", "")}" type="xsd:string"${name.endsWith("!") ? ' use="required"' : ""}/>`,
    )
    .join("");
const type = (name: string, content: string): string =>
  `<xsd:complexType name="${name}">${content}</xsd:complexType>`;
const sequence = (...content: readonly string[]): string =>
  `<xsd:sequence>${content.join("")}</xsd:sequence>`;
const many = 'minOccurs="0" maxOccurs="unbounded"';

/** What the standard's schema says of the parts of an entry file that are written (http://www.sie.se/sie5). */
const schema =
  '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:sie="http://www.sie.se/sie5" elementFormDefault="qualified" targetNamespace="http://www.sie.se/sie5">' +
  `<xsd:element name="SieEntry"><xsd:complexType>${sequence(element("FileInfo", "FileInfoTypeEntry", ""), element("Dimensions", "Dimensions"), element("Customers", "CustomersType"))}</xsd:complexType></xsd:element>` +
  type(
    "FileInfoTypeEntry",
    `<xsd:all>${element("SoftwareProduct", "SoftwareProductType", "")}${element("FileCreation", "FileCreationType", "")}${element("Company", "CompanyTypeEntry", "")}</xsd:all>`,
  ) +
  type("SoftwareProductType", attributes("name!", "version!")) +
  type(
    "FileCreationType",
    `<xsd:attribute name="time" type="xsd:dateTime" use="required"/>${attributes("by!")}`,
  ) +
  type("CompanyTypeEntry", attributes("organizationId!", "name", "clientId")) +
  type("Dimensions", sequence(element("Dimension", "DimensionTypeEntry", many))) +
  type("DimensionTypeEntry", sequence(element("Object", "ObjectType", many)) + attributes("id!", "name")) +
  type("ObjectType", attributes("id!", "name!")) +
  type("CustomersType", sequence(element("Customer", "CustomerType", many))) +
  type(
    "CustomerType",
    attributes(
      "id!",
      "name!",
      "organizationId",
      "vatNr",
      "address1",
      "address2",
      "zipcode",
      "city",
      "country",
    ),
  ) +
  "</xsd:schema>";

const book = bookOf({
  settings: [{ setting: "Företagsnamn", value: 'Å & "B" <C>' }],
  customers: [
    {
      number: "1",
      name: 'A & "B" <C>\u0001',
      organizationNumber: "556016-0680",
      postcode: "111 22",
      city: "Umeå",
      country: "Sverige",
    },
    { number: "2", name: "" },
  ],
  projects: [{ code: "P.1", name: "Ett" }],
  employees: [{ number: "12", name: "Eva" }],
  codes: [
    { dimension: "Kostnadsställe", code: "10", name: "Norr" },
    { dimension: "Egen", code: "a", name: "" },
  ],
});

const xmlOf = (register: RegisterId): string =>
  new TextDecoder().decode(writeSie(book, register, "sie5")?.files[0]?.bytes ?? new Uint8Array());

test("what is written of every register that SIE has objects of is valid by the schema of SIE 5", async () => {
  for (const register of ["customers", "projects", "codes", "employees"] as const) {
    const { valid, errors } = await validateXML({
      xml: [{ fileName: "sie.xml", contents: xmlOf(register) }],
      schema: [schema],
    });
    expect({ register, valid, errors }).toEqual({ register, valid: true, errors: [] });
  }
});

test("customers stand with their addresses, projects and codes as objects of their dimensions", () => {
  expect(xmlOf("customers")).toContain(
    '<Customer id="1" name="A &amp; &quot;B&quot; &lt;C&gt;" organizationId="556016-0680" zipcode="111 22" city="Umeå" country="SE"/>',
  );
  expect(xmlOf("projects")).toContain(
    '<Dimension id="6" name="Projekt">\n      <Object id="P.1" name="Ett"/>',
  );
  expect(xmlOf("codes")).toMatch(/id="1" name="Kostnadsställe"[^]*id="20" name="Egen"/);
});

test("a register that SIE has no objects of gives no file", () => {
  expect(writeSie(bookOf({ timeCodes: [{ code: "1", name: "Eva" }] }), "employees", "sie4")).toBeUndefined();
});
