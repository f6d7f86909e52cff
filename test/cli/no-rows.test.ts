import { expect, test } from "vitest";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, write } from "./command";

inOwnFolders();

const plan = (lang: string) =>
  kontera("plan", "bok.xlsx", "fil.csv", "--register", "customers", "--lang", lang);
const begin = () => writeBook("bok.xlsx", { customers: [{ number: "1", name: "Ett" }] });

test("a file of headers alone says that it has no rows, and ends as an empty file does", () => {
  begin();
  write("fil.csv", new Uint8Array());
  const { code } = plan("sv");
  expect(code).not.toBe(0);
  writeLines("fil.csv", "Kundnr;Namn");
  const { code: alone, err } = plan("sv");
  expect(alone).toBe(code);
  expect(err).toContain("fil.csv har rubriker men inga rader under dem, så det finns inget att läsa in.");
  expect(plan("en").err).toContain(
    "fil.csv has headers but no rows below them, so there is nothing to import.",
  );
  writeLines("fil.csv", "Kundnr;Namn", "2;Två");
  expect(plan("sv").code).toBe(0);
});

test.each([
  ["\u2028", "U+2028"],
  ["\u2029", "U+2029"],
  ["\u0085", "U+0085"],
])("lines that end with a sign that no CSV file ends them with are told by its name (%j)", (sign, name) => {
  begin();
  write("fil.csv", new TextEncoder().encode(["Kundnr;Namn", "2;Två", "3;Tre", ""].join(sign)));
  expect(plan("sv").err).toContain(`rubrikraden innehåller ${name}, som en CSV-fil inte avslutar rader med`);
  expect(plan("en").err).toContain(`the line of headers holds ${name}, which no CSV file ends lines with`);
});
