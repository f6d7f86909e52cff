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
