import { expect, test } from "vitest";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { fileOf } from "./files";
import { outcomes } from "./plans";

const planOf = (...lines: readonly string[]) => {
  const book = bookOf({ customers: [] });
  const bytes = new TextEncoder().encode(fileOf(...lines));
  const { parsed, settings } = finish(readFile(book, "customers", bytes));
  return finish(planImport(book, parsed, settings));
};
const codes = (plan: ReturnType<typeof planOf>): string[] =>
  plan.rows.map(({ line, reasons }) => [line, ...reasons.map(({ code }) => code)].join(" "));

const HEADERS = "Kundnummer;Namn;Postort";

test("headers in another order refuse what stands below them, until the file's own come again", () => {
  const plan = planOf(
    HEADERS,
    "N1;Alfa AB;Lund",
    "Kundnummer;Postort;Namn",
    "N3;Lund;Gamma AB",
    HEADERS,
    "N4;D;Ystad",
  );
  expect(codes(plan)).toEqual(["2", "3 repeated-header", "4 under-headers", "5 repeated-header", "6"]);
  expect(plan.rows[2]?.reasons).toEqual([{ code: "under-headers", line: 3 }]);
  expect(plan.counts).toMatchObject({ new: 2, refused: 3 });
});

test("headers with another column in place of one refuse what stands below them", () => {
  const plan = planOf(
    HEADERS,
    "N1;Alfa AB;Lund",
    "Kundnummer;Namn;Telefonnummer",
    "N3;Gamma AB;08-123 45 67",
  );
  expect(codes(plan)).toEqual(["2", "3 repeated-header", "4 under-headers"]);
});

test("the same headers by other words are no row, and what stands below them is read", () => {
  for (const again of ["Kundnr;Kundnamn;Ort", "Customer number;Name;City", "CustomerNo;Name;City"]) {
    const plan = planOf(HEADERS, "N1;Alfa AB;Lund", again, "N3;Gamma AB;Ystad");
    expect(codes(plan)).toEqual(["2", "3 repeated-header", "4"]);
  }
});

test("headers of which all but one are the words of the columns that they stand in are no row", () => {
  for (const others of ["Kund;Namn;", "Kund;Namn;Ort", "Kundnummer;Namn;Foo"]) {
    const plan = planOf(HEADERS, "N1;Alfa AB;Lund", others, "N2;Beta AB;", HEADERS, "N3;C;D");
    expect(codes(plan)).toEqual(["2", "3 repeated-header", "4 under-headers", "5 repeated-header", "6"]);
  }
});

test("a row of data that holds a word for a column is a row", () => {
  const plan = planOf(HEADERS, "Namn;Alfa AB;Lund", "Kundnummer;;", "N3;Namn;Ort");
  expect(outcomes(plan)).toEqual(["Namn new", "Kundnummer refused", "N3 new"]);
});

test("rows above the only headers are told when they are as wide as these, and titles are none", () => {
  const plan = planOf("1001;Alfa AB;Lund", "Kundlista;2026-11-30", "", HEADERS, "1003;Gamma;Lund");
  expect(codes(plan)).toEqual(["1 above-headers", "5"]);
  expect(planOf("Kundlista", "Utskrift;2026-11-30", "", HEADERS, "1003;Gamma;Lund").counts).toMatchObject({
    new: 1,
    refused: 0,
  });
});
