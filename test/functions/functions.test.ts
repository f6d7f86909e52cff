import { expect, test } from "vitest";
import { price, project, terms, time } from "../billing/books";
import { bookOf, type Row } from "../rules/books";
import { ask } from "./ask";

const tree: readonly Row[] = [
  { code: "BS", name: "Bygg" },
  { code: "BS.HR", name: "HR", status: "Pågående" },
  { code: "BS.HR.Bem", name: "Bemanning", budgetHours: 10, budgetAmount: 8000 },
  { code: "IT", name: "IT" },
];
const entry = (code: string, hours: number, more: Row = {}): Row => ({
  date: "2026-03-02",
  employee: "7",
  project: code,
  hours,
  ...more,
});
const book = bookOf({
  projects: tree,
  timeEntries: [
    entry("BS.HR.Bem", 4, { released: "2026-03-31" }),
    entry("bs.hr", 2.5, { date: "2026-04-01", employee: "8" }),
  ],
});
const cell = ask(book);

test("hours of a project count all below it, of the days and the employee that are said #96 #97 #98", () => {
  expect(cell("WORKED", "bs")).toBe(6.5);
  expect(cell("WORKED", "BS", "2026-04-01")).toBe(2.5);
  expect(cell("WORKED", "BS", null, 46_112)).toBe(4);
  expect(cell("WORKED", "BS", "", "", 8)).toBe(2.5);
  expect(cell("RELEASED", "BS")).toBe(4);
});

test("a budget is the project's own or that of those below it, and what is left of it may be less than nothing #18 #100 Q5", () => {
  expect(cell("BUDGET", "BS")).toBe(10);
  expect(cell("BUDGET", "BS", "kr")).toBe(8000);
  expect(cell("REMAINING", "BS.HR.Bem")).toBe(6);
  const over = ask(bookOf({ projects: tree, timeEntries: [entry("BS.HR.Bem", 12)] }));
  expect(over("REMAINING", "BS")).toBe(-2);
});

test("where there is no budget there is no number, and the sentence says so #101 Q13", () => {
  expect(cell("BUDGET", "IT")).toBe("Projektet har ingen budget i timmar.");
  expect(cell("REMAINING", "IT", "kr")).toBe("Projektet har ingen budget i kronor.");
});

test("what cannot be meant is told with what was written, in both languages", () => {
  expect(cell("WORKED", "XX")).toBe("Projektet ”XX” finns inte i Projekt.");
  expect(ask(book, "en")("WORKED", "XX")).toBe("Project “XX” is not in Projects.");
  expect(cell("WORKED", null)).toBe("Ange en projektkod.");
  expect(cell("WORKED", "BS", "igår")).toBe("”igår” är ingen dag. Skriv ett datum, till exempel 2026-03-31.");
  expect(cell("WORKED", "BS", null, null, "99")).toBe("Ingen anställd har numret ”99”.");
  expect(cell("BUDGET", "BS", "dagar")).toBe("Enheten är h eller kr, inte ”dagar”.");
  expect(cell("EFFECTIVE", "Färgton", "BS")).toMatch(/^”Färgton” är inget som gäller för ett projekt/);
  expect(ask(bookOf({ projects: tree }))("WORKED", "BS")).toBe("Arbetsboken har inget register Tidrader.");
  expect(ask(bookOf({}))("BUDGET", "BS")).toBe("Arbetsboken har inget register Projekt.");
});

test("days that are swapped, a year as a number and a code as a number with decimals are told, never answered", () => {
  expect(cell("WORKED", "BS", "2026-12-31", "2026-01-01")).toBe("Den första dagen ligger efter den sista.");
  expect(cell("WORKED", "BS", 2026)).toMatch(/^”2026” är ingen dag/);
  expect(cell("READY", "BS", 2026)).toMatch(/^”2026” är ingen dag/);
  expect(cell("WORKED", 1.1)).toMatch(/^”1.1” är ett tal, och kan ha varit en annan kod/);
  expect(cell("EFFECTIVE", "Status", 1.1)).toMatch(/^”1.1” är ett tal/);
});

test("a date that can be read in two ways is asked about, never guessed", () => {
  expect(cell("WORKED", "BS", "03/04/2026")).toMatch(/är ingen dag/);
});

const billed = bookOf({
  ...terms,
  projects: [project("R"), project("R.A"), project("R.B")],
  prices: [price("6", "R.A", 1000)],
  timeEntries: [time("R.A", "M3", 2), time("R.A", "M3", 3, { reviewLevel: 0 }), time("R.B", "M3", 1)],
});

test("worth, ready and blocked are in kronor, and rows without a price are told in place of a sum without them Q24 Q42 #168", () => {
  const kronor = ask(billed);
  expect(kronor("WORTH", "R.A")).toBe(5000);
  expect(kronor("READY", "R.A")).toBe(2000);
  expect(kronor("BLOCKED", "R.A")).toBe(3000);
  expect(kronor("BLOCKED", "R.A", null, "h")).toBe(3);
  expect(kronor("WORTH", "R")).toMatch(/^1 rad saknar pris. Utan den är det 5\s000,00\skr\.$/);
  expect(kronor("READY", "R")).toBe(2000);
});

test("the price of an hour is that of the day and the customer; none, two and unreadable are no number #165 Q24", () => {
  expect(ask(billed)("UNITPRICE", "R.A")).toBe(1000);
  expect(ask(billed)("UNITPRICE", "R.B")).toBe("Inget pris gäller. Lägg till ett i Priser.");
  const tied = bookOf({
    ...terms,
    projects: [project("R")],
    prices: [price("6", "R", 1), price("6", "R", 2)],
  });
  expect(ask(tied)("UNITPRICE", "R")).toBe("Flera priser gäller lika mycket: rad 2–3 i Priser.");
  const varied = bookOf({
    ...terms,
    projects: [project("R"), project("S")],
    prices: [
      price("6", "R", 900, { validTo: "2026-03-31" }),
      price("6", "R", 950, { validFrom: "2026-04-01" }),
      price("6", "R", 700, { whenDimension: "8", whenCode: "M3", validTo: "2026-03-31" }),
      price("8", "M3", 800),
    ],
  });
  expect(ask(varied)("UNITPRICE", "R")).toBe(900);
  expect(ask(varied)("UNITPRICE", "R", "m3")).toBe(700);
  expect(ask(varied)("UNITPRICE", "R", "M3", "2026-04-01")).toBe(950);
  expect(ask(varied)("UNITPRICE", "R", "ÖST", 46_112)).toBe(900);
  expect(ask(varied)("UNITPRICE", "S", "M3")).toBe(800);
  expect(ask(varied)("UNITPRICE", "S")).toBe("Inget pris gäller. Lägg till ett i Priser.");
});

test("what holds is told as its cell would hold it, with why", () => {
  expect(cell("EFFECTIVE", "Status", "BS.HR.Bem")).toBe("Pågående");
  expect(cell("EFFECTIVE", "budgetHours", "BS.HR.Bem")).toBe(10);
  expect(cell("WHY", "status", "BS.HR.Bem")).toMatch(/Pågående/);
});

test("whether time is billed is that of the project and of the customer, and no without billing, as the column says it #104 #109", () => {
  const books = bookOf({
    ...terms,
    customers: [{ number: "M3" }, { number: "INT", billable: "Nej – aldrig" }],
    projects: [project("R"), { code: "S", billable: "Nej – aldrig" }, { code: "T" }],
  });
  const rows = [
    ["R", null],
    ["R", "M3"],
    ["R", "int"],
    ["S", ""],
    ["T", null],
  ] as const;
  expect(rows.map(([code, customer]) => ask(books)("BILLABLE", code, customer))).toEqual([
    "Ja – alltid",
    "Ja – alltid",
    "Nej – aldrig",
    "Nej – aldrig",
    "Kan faktureras, föreslå Nej",
  ]);
  expect(ask(books, "en")("BILLABLE", "R")).toBe("Yes – always");
  expect(ask(books)("BILLABLE", "R", "X9")).toBe("Kunden ”X9” finns inte i Kunder.");
  expect(ask(bookOf({ ...terms, settings: [] }))("BILLABLE", "P")).toBe("Nej – aldrig");
});

test("a rule is that of the project, of the code that a module lays out or of the dimension #32 #36 #37 #38 #39", () => {
  const books = bookOf({
    dimensions: [
      { dimension: "1", singular: "Kostnadsställe", rule: "Kan anges", layOutTime: "Ja" },
      { dimension: "5", singular: "Artikel", rule: "Måste anges" },
    ],
    codes: [{ dimension: "1", code: "X", rule: "Låst" }],
    projects: [{ code: "Y" }, { code: "Z" }, { code: "Å" }],
    projectCodings: [
      { project: "Y", dimension: "1", code: "X" },
      { project: "Z", dimension: "1", code: "X", rule: "Måste anges" },
    ],
  });
  const rule = ask(books);
  const asked = [
    ["Y", "1", "Tid"],
    ["Y", "kostnadsställe", "time"],
    ["Y", "1", "Resa"],
    ["Y", "1", null],
    ["Z", "1", "Tid"],
    ["Å", "1", "lön"],
    ["Å", "Artikel", ""],
  ] as const;
  expect(asked.map((args) => rule("RULE", ...args))).toEqual([
    "Låst",
    "Låst",
    "Låst",
    "Låst",
    "Måste anges",
    "Kan anges",
    "Måste anges",
  ]);
  expect(rule("RULE", "Y", "9")).toMatch(/^Dimensionen ”9” finns inte/);
  expect(rule("RULE", "Y", "1", "Semester")).toMatch(/”Semester”/);
});
