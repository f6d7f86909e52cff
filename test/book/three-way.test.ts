import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { compareThree } from "#core/book/three-way";
import { bookOf, type Row } from "../rules/books";

const customers = (...rows: readonly Row[]) => ({
  table: tableOf(bookOf({ customers: rows.map((row) => ({ number: "1", ...row })) }), "customers")!,
});
const base = { name: "Ett", city: "Umeå", postcode: "903 26" };

test.each([
  ["theirs", {}, { name: "Två" }],
  ["mine", { city: "Luleå" }, {}],
  ["both", { city: "Luleå" }, { name: "Två" }],
  ["both", { name: "Två" }, { city: "Luleå" }],
  ["both", { name: "Två" }, { name: "Tre", city: "Luleå" }],
  ["same", { name: "Två" }, { name: "Två" }],
] as const)("a row is %s when %j of mine and %j of theirs have changed since", (side, mine, theirs) => {
  const told = compareThree(
    customers({ ...base, ...mine }),
    customers({ ...base, ...theirs }),
    customers(base),
    "sv",
  );
  expect(told.rows.map((row) => row.side)).toEqual([side]);
  expect(told.counts).toEqual({ theirs: 0, mine: 0, both: 0, same: 0, unclear: 0, [side]: 1 });
});

test("without what both came from, each difference is both's", () => {
  const told = compareThree(customers(base), customers({ ...base, name: "Två" }), undefined, "sv");
  expect(told.rows).toEqual([
    { key: "1", side: "both", changes: [{ field: "name", base: null, mine: "Ett", theirs: "Två" }] },
  ]);
});

const compared = (mine: readonly Row[], theirs: readonly Row[], base: readonly Row[]) => {
  const tableOfRows = (rows: readonly Row[]) => ({
    table: tableOf(bookOf({ customers: rows }), "customers")!,
  });
  return compareThree(tableOfRows(mine), tableOfRows(theirs), tableOfRows(base), "sv");
};

test("somebody's own columns are compared by their headers, and a column that one lacks is not", () => {
  const told = compared(
    [{ number: "1", Distrikt: "Norr", Mitt: "a" }],
    [{ number: "1", Distrikt: "Syd", Deras: "b" }],
    [{ number: "1", Distrikt: "Norr" }],
  );
  expect(told.rows).toEqual([
    {
      key: "1",
      side: "theirs",
      changes: [{ field: "Distrikt", base: "Norr", mine: "Norr", theirs: "Syd" }],
    },
  ]);
});

test("cells are compared by what they are read as, and by what stands there where they cannot be read", () => {
  const told = compared(
    [
      { number: "1", startDate: "2026-03-01" },
      { number: "2", startDate: "snart" },
      { number: "3", startDate: "snart" },
    ],
    [
      { number: "1", startDate: 46_082 },
      { number: "2", startDate: "sedan" },
      { number: "3", startDate: 46_082 },
    ],
    [{ number: "1" }, { number: "2", startDate: "snart" }, { number: "3", startDate: "snart" }],
  );
  expect(told.rows.map(({ key, side, changes }) => [key, side, ...changes])).toEqual([
    ["1", "same"],
    ["2", "theirs", { field: "startDate", base: "snart", mine: "snart", theirs: "sedan" }],
    ["3", "theirs", { field: "startDate", base: "snart", mine: "snart", theirs: 46_082 }],
  ]);
});

test("a key that stands on several rows of any of them is not compared, and rows without a key are passed over", () => {
  const told = compared(
    [{ number: "1" }, { number: "2" }, { number: "2" }, { number: "3" }, { name: "Utan" }],
    [{ number: "1" }, { number: "2" }, { number: "3" }, { name: "Utan nummer" }, { name: "Utan" }],
    [{ number: "1" }, { number: "1" }, { number: "3" }],
  );
  expect(told.rows.map(({ key }) => key)).toEqual(["3"]);
  expect(told.counts).toEqual({ theirs: 0, mine: 0, both: 0, same: 1, unclear: 2 });
  expect(told.twice).toEqual([
    { side: "mine", key: "2" },
    { side: "base", key: "1" },
  ]);
});
