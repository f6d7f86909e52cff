import { expect, test } from "vitest";
import { writeBook } from "./books";
import { inOwnFolders, kontera, konteraJson, read } from "./command";

inOwnFolders();

const customers = [
  { number: "0042", name: "Åkers; AB", startDate: 46_000, active: "Nej" },
  { number: "M3", name: "=1+1", endDate: "2026-13-01" },
];
const text = (file: string): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(read(file));

test("an export is a file that imports again with nothing new or changed, and says so (#148)", () => {
  writeBook("bok.xlsx", { customers: customers.slice(0, 1) });
  expect(kontera("export", "bok.xlsx", "--register", "customers", "--out", "ut.csv")).toEqual({
    code: 0,
    out: "ut.csv: 1 rad\n",
    err: "Filen är läst tillbaka: 0 nya, 0 ändrade, 1 oförändrad rad.\n",
  });
  expect(text("ut.csv")).toMatch(/^\uFEFFKundnummer;Namn;Aktiv;/);
  expect(text("ut.csv")).toContain('\r\n0042;"Åkers; AB";Nej;;;;;;;;;;;2025-12-09;;;\r\n');
  expect(konteraJson("plan", "bok.xlsx", "ut.csv", "--register", "customers").json).toMatchObject({
    counts: { new: 0, changed: 0, unchanged: 1, refused: 0 },
  });
});

test("the certificate, and what could not be read, stand in the JSON", () => {
  writeBook("bok.xlsx", { customers });
  expect(konteraJson("export", "bok.xlsx", "--register", "Kunder", "--out", "ut.csv")).toEqual({
    code: 0,
    err: "",
    json: {
      file: "ut.csv",
      register: "customers",
      rows: 2,
      encoding: "utf-8",
      delimiter: ";",
      certificate: { counts: { new: 0, changed: 0, unchanged: 2, refused: 0 }, difference: null },
      lost: [],
      unread: [{ row: 3, column: "Slutdatum", value: "2026-13-01" }],
      uncalculated: 0,
    },
  });
});

test("rows that the register has wrong itself are told, and are no difference", () => {
  writeBook("bok.xlsx", { customers: [customers[0]!, customers[0]!] });
  const { code, err } = kontera("export", "bok.xlsx", "--register", "customers", "--out", "ut.csv");
  expect([code, err.split(". ")[0]]).toEqual([
    0,
    "Filen är läst tillbaka: 0 nya, 0 ändrade, 0 oförändrade rader",
  ]);
  expect(err).toContain("2 rader avvisas");
});

test("another encoding, delimiter and language are written; letters that are lost end with 1", () => {
  writeBook("bok.xlsx", { customers: [{ number: "M3", name: "Łódź ĳ", active: "Nej" }] });
  const options = ["--encoding", "windows-1252", "--delimiter", ",", "--lang", "en"] as const;
  const { code, err } = kontera(
    "export",
    "bok.xlsx",
    "--register",
    "customers",
    "--out",
    "ut.csv",
    ...options,
  );
  expect(code).toBe(1);
  expect(err).toContain("Line 2, Namn:");
  expect(err).toContain("Ł (1)");
  expect(new TextDecoder("latin1").decode(read("ut.csv"))).toMatch(
    /^Customer number,Name,Active,.*\r\nM3,\?ód\? \?,No,/,
  );
});

test("a register without a key comes back as it was, too", () => {
  const timeEntries = [
    { date: 46_000, employee: "007", project: "BS", hours: 7.5 },
    { date: 46_000, employee: "007", project: "BS", hours: 7.5 },
  ];
  writeBook("bok.xlsx", { timeEntries });
  expect(
    konteraJson("export", "bok.xlsx", "--register", "timeEntries", "--out", "ut.csv").json,
  ).toMatchObject({
    certificate: { counts: { new: 0, changed: 0, unchanged: 2, refused: 0 }, difference: null },
  });
});
