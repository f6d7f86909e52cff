import { expect, test } from "vitest";
import { combinationNotAllowed } from "#core/rules/coding/combination-not-allowed";
import { checkBook, findingsOf } from "#core/rules/engine/check";
import { finish } from "#core/values/task";
import { bookOf, type Row, type Rows } from "../books";
import { expectClean, expectFixed, expectFound } from "../expect";

const id = "only-denials";
const line = (kind: string, Projekt: string, Kund: string): Row => ({ kind, Projekt, Kund });
const book = (...codingCombinations: Row[]): Rows => ({
  dimensions: [
    { dimension: "6", singular: "Projekt", kind: "Projekt" },
    { dimension: "8", singular: "Kund", kind: "Kund" },
  ],
  codingCombinations,
  timeEntries: [
    { project: "20", customer: "K" },
    { project: "05", customer: "K" },
  ],
});

test("rows that allow something, and none at all, are clean #174", () => {
  expectClean(id, book(line("Tillåt ej", "05", "K"), line("Tillåt", "*", "*")));
  expectClean(id, book());
});

test("rows of Tillåt ej alone are found once, and the fix allows the rest #174", () => {
  const rows = book(line("", "", ""), line("Tillåt ej", "05", "K"), line("Tillåt ej", "05", "M"));
  expectFound(id, rows, [{ row: 1, field: "kind", facts: { count: 2 } }]);
  expectFixed(id, rows);
});

test("of the entries only those that a row denies are told of then #174", () => {
  const check = finish(checkBook(bookOf(book(line("Tillåt ej", "05", "K"))), [combinationNotAllowed]));
  expect(findingsOf(check).map(({ at }) => at?.row)).toEqual([1]);
});
