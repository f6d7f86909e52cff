import { beforeEach, expect, test } from "vitest";
import type { BillingTold } from "../billing/told";
import { writeBook } from "./books";
import { inOwnFolders, kontera, konteraJson } from "./command";

inOwnFolders();

const entry = (project: string, hours: number, reviewLevel = 1) => ({
  date: "2026-03-02",
  employee: "1",
  project,
  customer: "M3",
  hours,
  reviewLevel,
});

const book = {
  settings: [{ name: "Fakturering i Tid", value: "Ja" }],
  dimensions: [{ dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 }],
  customers: [{ number: "M3", name: "M3" }],
  projects: [
    { code: "P", name: "P", billable: "Ja – alltid" },
    { code: "P.Q", name: "Q", billable: "Ja – alltid" },
  ],
  prices: [{ dimension: "6", code: "P", usedIn: "Tid", price: 1000 }],
  timeEntries: [entry("p", 2), entry("P.Q", 5), entry("P", 1, 0), entry("BORTA", 1)],
};

beforeEach(() => writeBook("bok.xlsx", book));

const of = (...more: readonly string[]): BillingTold =>
  konteraJson("billing", "bok.xlsx", "--today", "2026-03-16", ...more).json as BillingTold;

test("rows are told as they stand in the sheet, with their price and its row #105 #110", () => {
  const told = of();
  expect(told.rows[0]).toEqual({
    register: "timeEntries",
    sheet: "Tidrader",
    row: 2,
    date: "2026-03-02",
    employee: "1",
    project: "p",
    customer: "M3",
    hours: 2,
    quantity: null,
    price: 1000,
    priceSource: "price",
    priceRow: 2,
    amount: 2000,
    invoice: 2000,
    basis: "row",
    billable: true,
    state: "ready",
    reasons: [],
  });
  expect(told.uncounted).toEqual([{ register: "timeEntries", row: 5, reason: "unknownProject" }]);
  expect(told).not.toHaveProperty("groups");
  expect(told).not.toHaveProperty("lines");
  expect(told.totals).toMatchObject({
    oldest: "2026-03-02",
    ageing: { "0-30": 3000, "31-60": 0, "61-90": 0, "90+": 0, noDate: 0 },
    effectiveRate: 250,
    billableShare: 100,
  });
  expect(of("--until", "2026-06-30").totals.ageing).toMatchObject({ "0-30": 0, "90+": 3000 });
});

test("a filter chooses rows, and a project takes all below it #98", () => {
  expect(of("--project", "p").totals.rows).toBe(3);
  expect(of("--project", "P.Q").rows.map(({ row }) => row)).toEqual([3]);
  expect(of("--module", "travel").rows).toEqual([]);
  const groups = of("--by", "project", "--by", "customer").groups ?? [];
  expect(groups.map(({ project, customer, rows }) => [project, customer, rows])).toEqual([
    ["P", "M3", 3],
    ["P.Q", "M3", 1],
  ]);
});

test("people are told what stands in the way, and beside each amount how many rows are not in it: never 0 where nothing is known #99 #104", () => {
  const lines = kontera("billing", "bok.xlsx").out.replaceAll("\u00A0", " ").split("\n");
  expect(lines.find((line) => line.startsWith("Spärrat "))).toMatch(/2 +6 h +1 000,00 kr +1 +1 000,00 kr/);
  expect(lines).toContain("Spärrat, störst belopp först:");
  expect(lines.find((line) => line.includes("pris saknas"))).toMatch(/1 +5 h +okänt +1$/);
  expect(lines).toContain("1 rad är inte räknad: check visar vilka, och varför.");
  writeBook("bok.xlsx", { ...book, settings: [], dimensions: [] });
  expect(kontera("billing", "bok.xlsx").out.split("\n").slice(0, 2)).toEqual([
    "Fakturering används inte i Tid: ingen tidrad faktureras förrän inställningen Fakturering i Tid är Ja.",
    "Ingen dimension i Dimensioner styr fakturering, så ingenting faktureras: sätt Styr fakturering på minst en.",
  ]);
});

test.each([
  [["--by", "day"], "--by: ”day” finns inte bland valen: customer, project, employee, month."],
  [["--by", "month", "--by", "month"], "--by: ”month” står två gånger."],
  [["--by", "month", "--by", "customer", "--by", "project"], "--by: högst 2 indelningar åt gången."],
  [["--until", "igår"], "--until: ”igår” är inget datum. Skriv det som ÅÅÅÅ-MM-DD."],
  [["--customer", "X"], "--customer: ingen kund har numret ”X”."],
  [["--project", "X"], "--project: inget projekt har koden ”X”."],
  [["--employee", "X"], "--employee: ingen anställd och ingen tidrad har ”X”."],
  [["--from", "2026-01-01"], "billing har inget val som heter --from. --help räknar upp dem."],
])("%j is refused in one line #172", (more, sentence) => {
  expect(kontera("billing", "bok.xlsx", ...more)).toEqual({ code: 2, out: "", err: `${sentence}\n` });
});

test("a workbook without entries or projects has nothing to bill", () => {
  writeBook("bok.xlsx", { projects: [] });
  expect(kontera("billing", "bok.xlsx")).toMatchObject({ code: 2, out: "" });
  writeBook("bok.xlsx", { timeEntries: [] });
  expect(kontera("billing", "bok.xlsx")).toMatchObject({ code: 2, out: "" });
});
