import { beforeEach, expect, test } from "vitest";
import type { Rows } from "../rules/books";
import { entry } from "./billed-entry";
import { writeBook } from "./books";
import { inOwnFolders, kontera, konteraJson, read } from "./command";

inOwnFolders();

const rows: Rows = {
  settings: [
    { name: "Fakturering i Tid", value: "Ja" },
    { name: "Företagsnamn", value: "Åkers AB" },
    { name: "Organisationsnummer", value: "556016-0680" },
    { name: "Artikel för tid", value: "KONS" },
  ],
  dimensions: [{ dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 }],
  customers: [
    { number: "M3", name: "M3" },
    { number: "ÖST", name: "Öst" },
  ],
  projects: [
    { code: "P", name: "P", billable: "Ja – alltid" },
    { code: "P.N", name: "N", billable: "Ja – alltid", neverTransfer: "Ja" },
    {
      code: "A",
      name: "A",
      billable: "Ja – alltid",
      billingModel: "Fast pris",
      fixedPrice: 10_000,
      status: "Avslutat",
      externalComment: "Etapp 1",
    },
  ],
  prices: [
    { dimension: "6", code: "P", usedIn: "Tid", price: 333.33 },
    { dimension: "6", code: "P.N", usedIn: "Tid", price: 100 },
  ],
  timeEntries: [
    entry("P", 2.5, { externalComment: "Möte; uppföljning" }),
    entry("P.N", 1),
    entry("A", 3, { customer: "ÖST" }),
  ],
};
const accounts = [
  { name: "Konto kundfordran", value: "1510" },
  { name: "Konto intäkt", value: "3001" },
  { name: "Konto utgående moms", value: "2611" },
];

beforeEach(() => writeBook("bok.xlsx", rows));

const written = (profile: string, ...more: readonly string[]) => {
  const { json, code } = konteraJson(
    "billing",
    "bok.xlsx",
    "--lines",
    "row",
    "--profile",
    profile,
    "--out",
    "ut.txt",
    "--until",
    "2026-03-31",
    "--today",
    "2026-04-01",
    ...more,
  );
  expect(code).toBe(0);
  return (json as { written: { lines: number; notes: readonly string[] } }).written;
};
const text = (encoding = "utf-8"): string[] => new TextDecoder(encoding).decode(read("ut.txt")).split("\r\n");

test("the invoice basis is written line by line, and what is never transferred stays out and is told #22 #170", () => {
  expect(written("csv")).toMatchObject({
    lines: 2,
    notes: ["1 rad är inte med, för projektet överförs aldrig till eftersystem."],
  });
  expect(text()).toEqual([
    "Slag;Datum;Projekt;Kund;Artikel;Antal;Pris;Belopp;Moms;Kommentarer",
    'Tid;2026-03-02;P;M3;KONS;2,5;333,33;833,33;25;"Möte; uppföljning"',
    "Fast pris;;A;ÖST;;;10000,00;10000,00;25;Etapp 1",
    "",
  ]);
});

test("Fortnox gets its own fields, and is told of lines without an article #171", () => {
  expect(written("fortnox").notes).toContain("1 rad saknar artikel, och Fortnox kräver en.");
  expect(text()).toEqual([
    "CustomerNumber;ArticleNumber;Description;DeliveredQuantity;Price;VAT;Project;CostCenter",
    'M3;KONS;"2026-03-02 · Möte; uppföljning";2,5;333,33;25;P;',
    "ÖST;;Fast pris · Etapp 1;1;10000,00;25;A;",
    "",
  ]);
});

test("bookkeeping balances by customer, and what is never transferred is in it #24", () => {
  writeBook("bok.xlsx", { ...rows, settings: [...(rows.settings ?? []), ...accounts] });
  expect(written("sie4").lines).toBe(3);
  const lines = text("ibm866");
  expect(lines.slice(0, 5)).toEqual([
    "#FLAGGA 0",
    '#PROGRAM "Kontera" 1.0',
    "#FORMAT PC8",
    "#GEN 20260401",
    "#SIETYP 4",
  ]);
  expect(lines[6]).toBe("#ORGNR 556016-0680");
  expect(lines.slice(7, 15)).toEqual([
    '#VER "" "" 20260331 "M3"',
    "{",
    "  #TRANS 1510 {} 1166.66",
    '  #TRANS 3001 {"6" "P"} -833.33',
    '  #TRANS 3001 {"6" "P.N"} -100.00',
    "  #TRANS 2611 {} -233.33",
    "}",
    expect.stringContaining("#VER"),
  ]);
  const amounts = lines.flatMap((line) => / (-?\d+\.\d\d)$/.exec(line)?.slice(1) ?? []);
  expect(amounts.reduce((sum, amount) => sum + Math.round(Number(amount) * 100), 0)).toBe(0);
  // Å as code page 437 has it.
  expect([...read("ut.txt")]).toContain(0x8f);
});

test("bookkeeping without accounts, a profile without a file and the workbook itself are refused, and nothing is written", () => {
  const refused = (...more: readonly string[]) => kontera("billing", "bok.xlsx", ...more);
  expect(refused("--lines", "row", "--profile", "sie4", "--out", "ut.txt").err).toContain(
    "saknar konton att bokföra på",
  );
  expect(refused("--lines", "row", "--profile", "csv").code).toBe(2);
  expect(refused("--profile", "csv", "--out", "ut.txt").code).toBe(2);
  expect(refused("--lines", "row", "--profile", "csv", "--out", "bok.xlsx").code).toBe(2);
  expect(() => read("ut.txt")).toThrow();
});
