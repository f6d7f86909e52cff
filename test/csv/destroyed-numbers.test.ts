import { expect, test } from "vitest";
import { importText } from "#core/text/sv/import";
import { bookOf } from "../rules/books";
import { fileOf, planOf } from "./files";
import { outcomes, reasons } from "./plans";

const HEADERS = "Kundnr;Namn;Organisationsnummer;Telefon;Ort";
const kept = () =>
  bookOf({
    customers: [
      {
        number: "1001",
        name: "Ek AB",
        organizationNumber: "552135-0586",
        phone: "046-70 17 40",
        city: "Lund",
      },
    ],
  });

test.each([
  ["####;A;;;", "Kundnr"],
  ["1001;#####;;;", "Namn"],
  ["1001;Ek AB;########;;", "Organisationsnummer"],
  ["1001;Ek AB;; # # # ;", "Telefon"],
  ["1001;Ek AB;;;###", "Ort"],
  ["1002;Ny AB;;;###", "Ort"],
])("a column that was too narrow leaves nothing to write: %s is refused with what to do", (line, header) => {
  const plan = planOf(kept(), "customers", fileOf(HEADERS, line));
  expect(plan.counts).toMatchObject({ new: 0, changed: 0, refused: 1 });
  const [reason] = reasons(plan);
  expect(reason).toMatchObject({
    code: "unreadable",
    header,
    fault: { fault: "too-narrow" },
  });
  expect(reason?.code === "unreadable" && importText.reasons.unreadable(reason, "customers")).toContain(
    "när kolumnen var för smal",
  );
});

test("hours that were printed too narrow are refused with that cause, and two # are a text", () => {
  const book = bookOf({ timeEntries: [] });
  const rows = fileOf("Datum;Anställd;Projekt;Timmar;Beskrivning", "2026-03-02;7;P1;####;##");
  expect(reasons(planOf(book, "timeEntries", rows))).toMatchObject([{ fault: { fault: "too-narrow" } }]);
  expect(outcomes(planOf(kept(), "customers", fileOf("Kundnr;Namn;Ort", "1002;C##;##")))).toEqual([
    "1002 new",
  ]);
});

test("a column of one's own that was too narrow is refused too, in a row that is there and in a new one", () => {
  const book = bookOf({
    customers: [{ number: "1001", name: "Ek AB", Eget: "kvar" }],
  });
  const plan = planOf(book, "customers", fileOf("Kundnr;Namn;Eget", "1001;Ek AB;####", "1002;Ny;####"));
  expect(reasons(plan)).toEqual([
    { code: "too-narrow", header: "Eget", text: "####" },
    { code: "too-narrow", header: "Eget", text: "####" },
  ]);
});

test.each([
  ["1001,0;Ek AB;;;", "Kundnr"],
  ["1001.00;Ek AB;;;", "Kundnr"],
  ["1 001,00;Ek AB;;;", "Kundnr"],
  ["1.001,00;Ek AB;;;", "Kundnr"],
  ["1001;Ek AB;5521350586,0;;", "Organisationsnummer"],
  ["1001;Ek AB;;46701740699.0;", "Telefon"],
  ["1001;Ek AB;;46701234567,00;", "Telefon"],
  ["1002;Ny AB;5521350586,0;;", "Organisationsnummer"],
])("a number that was given decimals overwrites no right one: %s is refused", (line, header) => {
  const plan = planOf(kept(), "customers", fileOf(HEADERS, line));
  expect(plan.counts).toMatchObject({ new: 0, changed: 0, refused: 1 });
  expect(reasons(plan)).toMatchObject([{ code: "unreadable", header, fault: { fault: "made-a-number" } }]);
});

test("a code that ends so is taken where the register has it so, and a phase 1.0 where it has no 1", () => {
  const book = bookOf({
    projects: [{ code: "100.0", name: "Hundra" }, { code: "2" }],
  });
  const text = fileOf("Kod;Namn", "100.0;Nytt", "1.0;Fas ett", "1.10;Fas tio", "2.0;Två");
  expect(outcomes(planOf(book, "projects", text))).toEqual([
    "100.0 changed",
    "1.0 new",
    "1.10 new",
    "2.0 refused",
  ]);
});

test("a reference that was given decimals is refused, and amounts with decimals are numbers", () => {
  const book = bookOf({ projects: [{ code: "1001" }], timeEntries: [] });
  const rows = fileOf(
    "Datum;Anställd;Projekt;Timmar",
    "2026-03-02;7;1001,0;4,00",
    "2026-03-02;7;1001;120,00",
  );
  expect(reasons(planOf(book, "timeEntries", rows))).toMatchObject([
    { header: "Projekt", fault: { fault: "made-a-number" } },
  ]);
});
