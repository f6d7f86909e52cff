import { expect, test } from "vitest";
import type { Book } from "#core/book/book";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import type { RegisterId } from "#core/registers/register";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { fileOf } from "./files";
import { outcomes, reasons } from "./plans";

const planOf = (book: Book, register: RegisterId, ...lines: readonly string[]) => {
  const { parsed, settings } = finish(readFile(book, register, new TextEncoder().encode(fileOf(...lines))));
  return finish(planImport(book, parsed, settings));
};
const refusedLines = (...lines: readonly string[]): readonly number[] =>
  planOf(bookOf({ customers: [] }), "customers", ...lines)
    .rows.filter(({ reasons: why }) => why.some(({ code }) => code === "above-headers"))
    .map(({ line }) => line);

test("rows under an earlier header are refused with the line of the fuller one, and counted #142", () => {
  const plan = planOf(
    bookOf({ customers: [] }),
    "customers",
    ...["Kundnr;Namn", "1;A", "2;B", "3;C", "Kundnr;Namn;Ort", "4;D;Lund", "5;E;Ystad"],
  );
  expect(plan.counts).toEqual({ new: 2, changed: 0, unchanged: 0, refused: 3 });
  expect(plan.rows.map(({ line }) => line)).toEqual([2, 3, 4, 6, 7]);
  expect(outcomes(plan)).toEqual(["1 refused", "2 refused", "3 refused", "4 new", "5 new"]);
  expect(reasons(plan)).toEqual(Array.from({ length: 3 }, () => ({ code: "above-headers", line: 5 })));
});

test("a row above the headers names the row of the register that its key does, and none where the key stands elsewhere", () => {
  const book = bookOf({ customers: [{ number: "1", name: "A" }] });
  const rowsOf = (...lines: readonly string[]) => planOf(book, "customers", ...lines).rows;
  expect(rowsOf("Kundnr;Namn", "1;A", "Kundnr;Namn;Ort", "4;D;Lund")[0]).toMatchObject({ key: "1", row: 0 });
  const [moved] = rowsOf("Namn;Kundnr", "A;1", "Kundnr;Namn;Ort", "4;D;Lund");
  expect([moved?.key, moved?.row]).toEqual(["", undefined]);
});

test("a header whose other columns are the user's own is a header too #142", () => {
  expect(refusedLines("Kundnr;Foo;Bar", "1;A;x", "Kundnr;Namn;Ort", "4;D;Lund")).toEqual([2]);
  expect(refusedLines("Kundnr", "01", "02", "Kundnr;Namn", "4;D")).toEqual([2, 3]);
});

test("rows under narrower headers of which one alone is known are refused #142", () => {
  for (const narrow of ["Kund;Namn", "Foo;Namn", "Kund;Namn;"])
    expect(refusedLines(narrow, "1;A", "VOLVO;B", "Kundnr;Namn;Ort", "4;D;Lund")).toEqual([2, 3]);
  expect(refusedLines("Foo;Bar", "1;A", "2;B", "Kundnr;Namn;Ort", "4;D;Lund")).toEqual([2, 3]);
  expect(refusedLines("Lista", "Kund;Namn", "1;A", "Kunder i Skåne", "Kundnr;Namn;Ort", "4;D;L")).toEqual([
    3,
  ]);
});

test("what a report was asked for stands above headers and is no row #142", () => {
  expect(
    refusedLines("Företag;Volvo AB", "Kund;Alla", "Period;November", "Kundnr;Namn;Ort", "1;A;L"),
  ).toEqual([]);
});

test("rows under an earlier header are refused also where the fuller one stands on two lines #142", () => {
  expect(
    refusedLines("Kundnr;Namn", "1;A", "2;B", "Kund-;;Tele-;E-", "nummer;Namn;fon;post", "4;D;08-1;d@e.se"),
  ).toEqual([2, 3]);
  expect(refusedLines("Kund-;;Tele-", "nummer;Namn;fon", "4;D;08-1")).toEqual([]);
});

test("titles above the headers are no rows, whether headers stand above them or not #142", () => {
  expect(
    refusedLines("Kundlista 2024", "Exempelbolaget AB;", "Kund;Volvo AB", "Kundnr;Namn;Ort", "1;A;L"),
  ).toEqual([]);
  expect(refusedLines("Kundnr;Namn", "1;A", "Kunder i Skåne;;", "Kundnr;Namn;Ort", "4;D;Lund")).toEqual([2]);
  expect(refusedLines("Kundnr;Namn", "1;A", "2;", "Kundnr;Namn;Ort", "4;D;Lund")).toEqual([2, 3]);
});
