import { tableOf, type Book } from "../../book/book";
import { texts } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import { countryCode } from "../../values/country";
import { isoDate } from "../../values/date";
import type { SieDimension } from "./sie-objects";

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What no XML may hold is left out, as half a character is. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const attribute = (name: string, value: string | undefined): string =>
  value === undefined || value === ""
    ? ""
    : ` ${name}="${value.replace(NOT_XML, "").replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)}"`;

/** An attribute that must be there, blank or not. */
const needed = (name: string, value: string): string => attribute(name, value) || ` ${name}=""`;

/** An organisation that has no number is written so, by the standard. */
const NO_NUMBER = "000000-0000";

const customersText = (book: Book, { objects }: SieDimension): string => {
  const table = tableOf(book, "customers");
  if (!table) return "";
  const fields = [
    ["organizationId", texts(table, "organizationNumber")],
    ["vatNr", texts(table, "vatNumber")],
    ["address1", texts(table, "postalAddress")],
    ["address2", texts(table, "addressLine2")],
    ["zipcode", texts(table, "postcode")],
    ["city", texts(table, "city")],
  ] as const;
  const countries = texts(table, "country");
  const lines = objects.map(({ code, name, row }) => {
    const rest = fields.map(([attributeName, values]) => attribute(attributeName, values[row]));
    const country = countries[row] ?? "";
    return `    <Customer${needed("id", code)}${needed("name", name)}${rest.join("")}${attribute("country", countryCode(country) ?? country)}/>\n`;
  });
  return `  <Customers>\n${lines.join("")}  </Customers>\n`;
};

const dimensionText = ({ number, name, objects }: SieDimension): string => {
  const lines = objects.map(
    (object) => `      <Object${needed("id", object.code)}${needed("name", object.name)}/>\n`,
  );
  return `    <Dimension id="${number}"${attribute("name", name)}>\n${lines.join("")}    </Dimension>\n`;
};

/** Objects as an entry file of SIE 5 (http://www.sie.se/sie5): customers with their addresses, all else as dimensions. */
export const sie5Text = (
  book: Book,
  register: RegisterId,
  dimensions: readonly SieDimension[],
  company: { readonly name: string; readonly number: string },
): string => {
  const body =
    register === "customers"
      ? dimensions.map((one) => customersText(book, one)).join("")
      : `  <Dimensions>\n${dimensions.map(dimensionText).join("")}  </Dimensions>\n`;
  const number = company.number === "" ? NO_NUMBER : company.number;
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<SieEntry xmlns="http://www.sie.se/sie5">\n  <FileInfo>\n' +
    '    <SoftwareProduct name="Kontera" version="1.0"/>\n' +
    `    <FileCreation time="${isoDate(book.today)}T00:00:00Z" by="Kontera"/>\n` +
    `    <Company${needed("organizationId", number)}${attribute("name", company.name)}/>\n  </FileInfo>\n` +
    `${body}</SieEntry>\n`
  );
};
