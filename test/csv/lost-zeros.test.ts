import fc from "fast-check";
import { expect, test } from "vitest";
import type { Book } from "#core/book/book";
import type { ImportPlan } from "#core/csv/import-plan";
import type { ColumnSetting } from "#core/csv/import-settings";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { fileOf, planOf, settingsWith } from "./files";
import { changes, outcomes, reasons } from "./plans";

const customers = (...numbers: readonly string[]): Book =>
  bookOf({ customers: numbers.map((number) => ({ number, name: `Kund ${number}` })) });

const plan = (book: Book, keys: readonly string[], zeros?: ColumnSetting["zeros"]): ImportPlan => {
  const file = fileOf("Kundnr;Namn", ...keys.map((key) => `${key};Ny`));
  return planOf(
    book,
    "customers",
    file,
    settingsWith(book, "customers", file, zeros ? { 0: { zeros } } : {}),
  );
};

test("a number that the register has with other zeros in front is asked about, and not imported as a new one #135", () => {
  const asked = plan(customers("0010", "M3", "20"), ["10", "00010", "020", "11", "M4"]);
  expect(outcomes(asked)).toEqual(["10 refused", "00010 refused", "020 refused", "11 new", "M4 new"]);
  expect(reasons(asked).map((reason) => "other" in reason && reason.other)).toEqual(["0010", "0010", "20"]);
  expect(asked.questions).toEqual([
    {
      ...{ kind: "zeros", column: 0, header: "Kundnr", field: "number" },
      ...{ cells: 3, line: 2, text: "10", other: "0010" },
    },
  ]);
});

test("once it is the same, the row with the zeros is changed and keeps them", () => {
  const same = plan(customers("0010", "20"), ["10", "020"], "restored");
  expect(outcomes(same)).toEqual(["10 changed", "020 changed"]);
  expect(changes(same)).toEqual([
    ["name", "Kund 0010", "Ny"],
    ["name", "Kund 20", "Ny"],
  ]);
  expect(same.questions).toEqual([]);
});

test("once it is a new one, it is added as the file has it", () => {
  const kept = plan(customers("0010"), ["10"], "kept");
  expect(outcomes(kept)).toEqual(["10 new"]);
  expect(kept.questions).toEqual([]);
});

test("a number that the register bears as it stands is that one, whatever others are like it", () => {
  expect(outcomes(plan(customers("0010", "10"), ["10", "0010"]))).toEqual(["10 changed", "0010 changed"]);
});

test("a number that several rows of the register bear with zeros in front is none of them for certain", () => {
  const known = customers("010", "0010");
  expect(outcomes(plan(known, ["10"]))).toEqual(["10 refused"]);
  expect(reasons(plan(known, ["10"], "restored"))).toEqual([{ code: "key-not-unique", key: "10", rows: 2 }]);
});

test("two lines of a file that are the same number with other zeros are not both written", () => {
  const same = plan(customers("0010"), ["10", "0010"], "restored");
  expect(outcomes(same)).toEqual(["10 refused", "0010 refused"]);
  expect(reasons(same).map(({ code }) => code)).toEqual(["duplicate-in-file", "duplicate-in-file"]);
});

test("a key of more than digits is no number whose zeros are lost", () => {
  expect(outcomes(plan(customers("0010.1", "00A"), ["10.1", "A", "0A"]))).toEqual([
    "10.1 new",
    "A new",
    "0A new",
  ]);
});

test("no row that is written bears a key that differs from another of the register in zeros alone, unless it is told to be new", () => {
  const keys = fc.uniqueArray(fc.stringMatching(/^0{0,3}[1-3]$/), { maxLength: 6 });
  fc.assert(
    fc.property(keys, keys, (known, asked) => {
      const numbers = new Set(known.map(Number));
      for (const row of plan(customers(...known), asked).rows)
        if (row.outcome === "new") expect(numbers.has(Number(row.key))).toBe(false);
    }),
    { numRuns: runs(100) },
  );
});

test("a part of a key of several is asked about too: codes of a dimension", () => {
  const book = () =>
    bookOf({
      dimensions: [{ dimension: "1", kind: "Kst" }],
      codes: [{ dimension: "1", code: "010", name: "Ledning" }],
    });
  const file = fileOf("Dimension;Kod;Namn", "1;10;Ny", "01;010;Ny", "1;11;Elva");
  const asked = planOf(book(), "codes", file);
  expect(outcomes(asked)).toEqual(["1 / 10 refused", "01 / 010 refused", "1 / 11 new"]);
  expect(asked.questions.map(({ header, text, other }) => [header, text, other])).toEqual([
    ["Kod", "10", "010"],
    ["Dimension", "01", "1"],
  ]);
  const said = settingsWith(book(), "codes", file, { 1: { zeros: "restored" } });
  expect(outcomes(planOf(book(), "codes", file, said))).toEqual([
    ...["1 / 10 changed", "01 / 010 refused", "1 / 11 new"],
  ]);
});

test("a row that is read as the register's says which row that is", () => {
  const [row] = plan(customers("0010"), ["10"], "restored").rows;
  expect(row?.warnings).toEqual([{ code: "zeros-restored", text: "10", other: "0010" }]);
});
