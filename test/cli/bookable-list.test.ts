import { expect, test } from "vitest";
import { open } from "../xlsx/parts";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, read } from "./command";

inOwnFolders();

const projects = [
  { code: "A", name: "A" },
  { code: "A.1", name: "Ett" },
  { code: "A.2", name: "Två", bookable: "Nej" },
];

/** What the hidden list of a file holds below its header; undefined where there is none. */
const listIn = (file: string, name = "Registrerbara projekt"): unknown[] | undefined => {
  const sheet = open(read(file)).sheets.find((one) => one.name === name);
  return sheet && [...sheet.rows()].slice(1).flatMap(({ cells }) => cells.map(({ value }) => value));
};

test.each(["sv", "en"] as const)(
  "a new workbook has the hidden list that time and travel offer (%s) #7",
  (lang) => {
    expect(kontera("new", "ny.xlsx", "--sample", "--lang", lang).code).toBe(0);
    const name = { sv: "Registrerbara projekt", en: "Bookable projects" }[lang];
    const document = open(read("ny.xlsx"));
    expect(document.sheets.find((sheet) => sheet.name === name)?.state).toBe("hidden");
    const codes = listIn("ny.xlsx", name)!;
    expect(codes.length).toBeGreaterThan(20);
    const offering = document.sheets.filter(({ validations }) =>
      validations.some(({ rule }) => rule.formula1?.startsWith(`OFFSET('${name}'!$A$1,1,0,`)),
    );
    expect(offering.map((sheet) => sheet.name)).toEqual(
      { sv: ["Tidrader", "Reserader"], en: ["Time entries", "Travel entries"] }[lang],
    );
  },
);

test("an import of projects and a rename keep the list true, blank cells below it where it gets shorter #7", () => {
  writeBook("bok.xlsx", { projects, timeEntries: [] });
  expect(listIn("bok.xlsx")).toEqual([]);
  writeLines("p.csv", "Kod;Namn;Registrerbar", "A.3;Tre;Ja", "B;B;", "A.1;Ett;");
  expect(kontera("import", "bok.xlsx", "p.csv", "--register", "Projekt", "--out", "ny.xlsx").code).toBe(0);
  expect(listIn("ny.xlsx")).toEqual(["A.1", "A.3", "B"]);
  expect(kontera("rename", "ny.xlsx", "--from", "B", "--to", "A.1.b", "--out", "sen.xlsx").code).toBe(0);
  expect(listIn("sen.xlsx")?.filter((value) => value !== "")).toEqual(["A.1.b", "A.3"]);
});

test("a sheet of the user's own by that name is left alone, and all projects are offered", () => {
  writeBook("bok.xlsx", { projects }, "sv", (document) => {
    document.addSheet("Registrerbara projekt").setCell(0, 0, { value: "mina" });
  });
  writeLines("p.csv", "Kod;Namn", "B;B");
  expect(kontera("import", "bok.xlsx", "p.csv", "--register", "Projekt", "--out", "ny.xlsx").code).toBe(0);
  expect(open(read("ny.xlsx")).sheets.at(-1)?.name).toBeDefined();
  expect(listIn("ny.xlsx")).toEqual([]);
});

test("an edit that touches no project leaves the list as it is, byte for byte", () => {
  writeBook("bok.xlsx", { projects, customers: [], timeEntries: [] }, "sv", (document) => {
    document.sheets.find(({ name }) => name === "Registrerbara projekt")?.setCell(1, 0, { value: "ORÖRD" });
  });
  writeLines("k.csv", "Kundnummer;Namn", "1;Ett");
  expect(kontera("import", "bok.xlsx", "k.csv", "--register", "Kunder", "--out", "ny.xlsx").code).toBe(0);
  expect(listIn("ny.xlsx")).toEqual(["ORÖRD"]);
});
