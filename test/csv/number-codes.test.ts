import { expect, test } from "vitest";
import { bookOf } from "../rules/books";
import { outcomes, reasons } from "./plans";
import { planOf } from "./sheets";

const bare = (...codes: readonly (string | number)[]) => [
  ["Kod", "Namn"],
  ...codes.map((code, at) => [code, `Projekt ${at}`]),
];

test("a code that is a number with decimals may have lost its zeros, and is refused with the text that it shows", () => {
  const plan = planOf(bookOf({ projects: [] }), "projects", bare("1", 1.1, "1.2", 7));
  expect(outcomes(plan)).toEqual(["1 new", "1.1 refused", "1.2 new", "7 new"]);
  expect(reasons(plan)).toEqual([{ code: "number-as-code", header: "Kod", text: "1.1" }]);
});

test("a number that shows its decimals by its format is the code that it shows", () => {
  const rows = [
    ["Kod", "Namn"],
    [{ value: 1.1, format: "0.00" }, "Tio"],
  ];
  expect(outcomes(planOf(bookOf({ projects: [] }), "projects", rows))).toEqual(["1.10 new"]);
});

test("a number that shows its thousands apart is no code that anybody sees, and is refused", () => {
  const rows = [
    ["Kod", "Namn"],
    [{ value: 1234.5, format: "#,##0.00" }, "Tusen"],
    [{ value: 34.5, format: "#,##0.00" }, "Trettio"],
    [{ value: 1234.5, format: "0.00" }, "Utan"],
  ];
  const plan = planOf(bookOf({ projects: [] }), "projects", rows);
  expect(outcomes(plan)).toEqual(["1234.5 refused", "34.50 new", "1234.50 new"]);
});

test("a number that the register has as a code is that code, unless another would show the same", () => {
  const one = bookOf({ projects: [{ code: "1" }, { code: "1.1", name: "Ett" }] });
  expect(outcomes(planOf(one, "projects", bare(1.1)))).toEqual(["1.1 changed"]);
  const both = bookOf({ projects: [{ code: "1" }, { code: "1.1" }, { code: "1.10" }] });
  expect(outcomes(planOf(both, "projects", bare(1.1)))).toEqual(["1.1 refused"]);
});

test("a reference that is a number is looked up in its register", () => {
  const book = () =>
    bookOf({ projects: [{ code: "1" }, { code: "1.1" }, { code: "2.10" }], timeEntries: [] });
  const rows = [
    ["Datum", "Anställd", "Projekt", "Timmar"],
    ["2026-03-02", "7", 1.1, 4],
    ["2026-03-02", "7", 2.1, 4],
  ];
  expect(reasons(planOf(book(), "timeEntries", rows))).toEqual([
    { code: "number-as-code", header: "Projekt", text: "2.1" },
  ]);
});

test("amounts and hours with decimals are numbers, and no codes", () => {
  const rows = [
    ["Kod", "Namn", "Budget (tim)"],
    ["1", "A", 7.5],
  ];
  expect(outcomes(planOf(bookOf({ projects: [] }), "projects", rows))).toEqual(["1 new"]);
});
