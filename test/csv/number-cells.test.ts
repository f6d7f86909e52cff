import fc from "fast-check";
import { expect, test } from "vitest";
import { withConstants } from "#core/csv/constants";
import { defaultSettings } from "#core/csv/default-settings";
import { planImport } from "#core/csv/plan-import";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { changes, reasons } from "./plans";
import { decided, planOf, priced, prices, sheetOf, type Shown } from "./sheets";

test("a number cell is what it is, whatever the texts of its column have for a decimal sign", () => {
  const none = () => bookOf({ prices: [] });
  expect(prices(planOf(none(), "prices", priced(1.25, 1.234, "2,5", "1,000")))).toEqual([1.25, 1.23, 2.5, 1]);
  expect(prices(planOf(none(), "prices", priced(1.234, "1.000"), decided(",")))).toEqual([1.23, 1000]);
  expect(prices(planOf(none(), "prices", priced(1.234, "1,000"), decided(".")))).toEqual([1.23, 1000]);
});

test("number cells settle nothing of a column's texts: one that can be read in two ways is asked about", () => {
  const plan = planOf(bookOf({ prices: [] }), "prices", priced(12.5, 1.234, "1,000"));
  expect(prices(plan)).toEqual([12.5, 1.23, "refused"]);
  expect(plan.questions).toMatchObject([{ kind: "decimal", text: "1,000", cells: 1 }]);
});

test("a number cell that says what stands there already is no change, beside texts that mean another number", () => {
  const register = "places";
  const book = () => bookOf({ places: [{ place: "A", latitude: 1.234, longitude: 55.5 }] });
  const rows = [
    ["Plats", "Latitud", "Longitud"],
    ["A", 1.234, "55,500"],
  ];
  expect(planOf(book(), register, rows, decided(",")).counts).toMatchObject({ unchanged: 1 });
  const moved = [
    ["Plats", "Latitud", "Longitud"],
    ["A", "55,5", 1.235],
  ];
  expect(changes(planOf(book(), register, moved, decided(",")))).toEqual([
    ["latitude", 1.234, 55.5],
    ["longitude", 55.5, 1.235],
  ]);
});

test("a number cell in a column of whole numbers is no thousands", () => {
  const plan = planOf(bookOf({ customers: [] }), "customers", [
    ["Kundnummer", "Namn", "Momssats"],
    ["1", "A", 1.234],
    ["2", "B", 6],
  ]);
  expect(reasons(plan)).toMatchObject([{ code: "unreadable", fault: { fault: "too-many-decimals" } }]);
  expect(plan.questions).toEqual([]);
});

test("number cells keep their column where a value is set that the file lacks", () => {
  const book = bookOf({ prices: [] });
  const parsed = sheetOf(["Kod", "Pris"], ["A", 1.234], ["B", "1,5"]);
  const whole = withConstants(parsed, decided(",")(defaultSettings(book, "prices", parsed)), [
    { target: { kind: "field", field: "dimension" }, text: "6" },
    { target: { kind: "field", field: "usedIn" }, text: "Tid" },
  ]);
  expect(prices(finish(planImport(book, whole.parsed, whole.settings)))).toEqual([1.23, 1.5]);
});

test("whatever is decided of a column, and whatever else stands there, each number cell is its own value", () => {
  const size = fc.integer({ min: 0, max: 999_999_999 }).map((parts) => parts / 100_000);
  const text = fc.constantFrom("1,5", "1.5", "1.234", "1,234", "");
  fc.assert(
    fc.property(fc.array(fc.oneof(size, text)), fc.constantFrom(",", ".", undefined), (cells, decimal) => {
      const rows = [["Plats", "Latitud", "Longitud"], ...cells.map((cell, at) => [`N${at}`, cell, 0])];
      const plan = planOf(bookOf({ places: [] }), "places", rows, decimal && decided(decimal));
      for (const [at, cell] of cells.entries())
        if (typeof cell === "number" && cell <= 90) expect(plan.rows[at]?.cells).toContain(cell);
    }),
    { numRuns: runs(100) },
  );
});

test("a number that Excel itself keeps only in part is refused wherever it would stand", () => {
  const plan = planOf(bookOf({ customers: [] }), "customers", [
    ["Kundnummer", "Namn", "Telefon"],
    [123_456_789_012_345_680, "A", ""],
    ["2", "B", 123_456_789_012_345_680],
  ]);
  expect(reasons(plan)).toMatchObject([
    { code: "unreadable", fault: { fault: "rounded-away" } },
    { code: "unreadable", fault: { fault: "rounded-away" } },
  ]);
});

test("a very small number is written out, not as Excel's short form", () => {
  const rows = [
    ["Plats", "Latitud", "Longitud"],
    ["A", 0.000001, 0],
    ["B", 1e-9, 0],
  ];
  const plan = planOf(bookOf({ places: [] }), "places", rows);
  expect(plan.rows[0]?.cells).toContain(0.000001);
  expect(reasons(plan)).toMatchObject([{ fault: { fault: "too-many-decimals", text: "0.000000001" } }]);
});

test("what computing in binary left of a number is no decimals", () => {
  const plan = planOf(bookOf({ prices: [] }), "prices", priced(0.1 + 0.2, 1.005 * 3));
  expect(plan.rows.map(({ warnings }) => warnings.length)).toEqual([0, 1]);
  expect(prices(plan)).toEqual([0.3, 3.02]);
});

const percent = (value: number, format = "0%"): Shown => ({ value, format });

test("a cell shown as per cent is the percentage where its column means per cent", () => {
  const limits = [
    ["Projekt", "Kontroll", "Typ", "Gränsvärde"],
    ["A", "Budgeterad tid", "Varning", percent(0.8)],
    ["A", "Budgeterad tid", "Registreringsstopp", percent(1.075, '0.0\\ %;[Red]-0.0"%"')],
    ["A", "Fakturerbar tid", "Varning", percent(0.8)],
    ["A", "", "Varning", percent(0.8)],
  ];
  const plan = planOf(bookOf({ controls: [] }), "controls", limits);
  expect(
    plan.rows.map(({ cells, outcome }) => cells?.find((cell) => typeof cell === "number") ?? outcome),
  ).toEqual([80, 107.5, "refused", "refused"]);
  expect(reasons(plan)[0]).toMatchObject({ fault: { fault: "percent", text: "80%" } });
  const rates = [
    ["Kundnummer", "Namn", "Momssats"],
    ["1", "A", percent(0.25)],
    ["2", "B", percent(0.07)],
    ["3", "C", "12 %"],
    ["4", "D", percent(0.125, "0.00%")],
  ];
  const customers = planOf(bookOf({ customers: [] }), "customers", rates);
  expect(prices(customers)).toEqual([25, 7, 12, "refused"]);
});

test("a percentage in another column is refused and quoted as it shows", () => {
  const plan = planOf(bookOf({ prices: [] }), "prices", priced(percent(0.8), "80 %", 80));
  expect(prices(plan)).toEqual(["refused", "refused", 80]);
  expect(reasons(plan)).toMatchObject([
    { fault: { fault: "percent", text: "80%" } },
    { fault: { fault: "percent", text: "80 %" } },
  ]);
});

test("a number shown in thousands is what its cell holds, and a date is no amount", () => {
  const plan = planOf(
    bookOf({ prices: [] }),
    "prices",
    priced({ value: 1_234_567, format: "#,##0," }, { value: 45_000, format: "yyyy-mm-dd" }),
  );
  expect(prices(plan)).toEqual([1_234_567, "refused"]);
  expect(reasons(plan)).toMatchObject([{ fault: { fault: "not-a-number", text: "2023-03-15" } }]);
});
