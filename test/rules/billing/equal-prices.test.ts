import fc from "fast-check";
import { expect, test } from "vitest";
import type { Book } from "#core/book/book";
import { searchPrice } from "#core/resolve/price";
import { equalPrices } from "#core/rules/billing/equal-prices";
import { checkBook, findingsOf } from "#core/rules/engine/check";
import { ore } from "#core/values/brands";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import { billingTerms, coding } from "../../resolve/billing-books";
import { runs } from "../../runs";
import { bookOf } from "../books";
import { expectClean, expectFound } from "../expect";

const price = { dimension: "6", code: "P", usedIn: "Tid" };
const when = (dimension: string, code: string) => ({ whenDimension: dimension, whenCode: code });

test("prices that differ in module, period, condition or code are clean Q24 Q41", () => {
  expectClean("equal-prices", {
    prices: [
      { ...price, price: 100, validTo: "2026-03-31" },
      { ...price, price: 110, validFrom: "2026-04-01" },
      { ...price, price: 90, usedIn: "Resa" },
      { ...price, price: 80, ...when("8", "M3") },
      { ...price, price: 70, ...when("8", "M1") },
      { ...price, price: 60, code: "Q" },
      { ...price, price: "" },
      { ...price, price: 50, whenDimension: "8" },
      { ...price, price: 50, validFrom: "?" },
      // Another code in its own dimension: these never hold, so they stand in nobody's way.
      { ...price, price: 40, ...when("6", "Q") },
      { ...price, price: 30, ...when("6", "Q") },
      { ...price, price: 50, validFrom: "2026-05-01", validTo: "2026-04-01" },
    ],
  });
});

test("two prices with the same condition, or none, on the same day are found Q24", () => {
  const [finding] = expectFound(
    "equal-prices",
    {
      prices: [
        { ...price, price: 100, validFrom: "2026-03-31" },
        { ...price, price: 110, validTo: "2026-03-31" },
        { ...price, price: 80, ...when("8", "M3") },
        { ...price, code: "p", price: 80, ...when("8", "m3") },
      ],
    },
    [
      { row: 3, field: "price", facts: { code: "p", price: ore(8000), other: ore(8000), reason: "same" } },
      { row: 0, field: "price", facts: { code: "P", price: ore(10000), other: ore(11000), reason: "same" } },
    ],
  );
  expect(finding?.also?.map(({ row }) => row)).toEqual([3, 2]);
});

test("conditions in two dimensions, which a row may meet both of, are a warning Q24", () => {
  expectFound(
    "equal-prices",
    {
      prices: [
        { ...price, price: 80, ...when("8", "M3") },
        { ...price, price: 70, ...when("Kst", "10") },
      ],
    },
    [
      {
        row: 1,
        field: "price",
        facts: { code: "P", price: ore(7000), other: ore(8000), reason: "two-dimensions" },
        severity: "warning",
      },
    ],
  );
});

test("a price that holds long is compared with all that begin in its time Q24", () => {
  const from = (day: string, to: string, one: number) => ({
    ...price,
    price: one,
    validFrom: day,
    validTo: to,
  });
  expectFound(
    "equal-prices",
    {
      prices: [
        from("2026-01-01", "2026-12-31", 1),
        from("2026-02-01", "2026-02-28", 2),
        from("2026-05-01", "2026-05-31", 3),
      ],
    },
    [
      { row: 1, field: "price", facts: { code: "P", price: ore(200), other: ore(100), reason: "same" } },
      { row: 2, field: "price", facts: { code: "P", price: ore(300), other: ore(100), reason: "same" } },
    ],
  );
});

const prices = fc.array(
  fc.record({
    price: fc.constantFrom(100, 110, 110, "", "?"),
    whenDimension: fc.constantFrom("", "", "8", "Kst", "kst"),
    whenCode: fc.constantFrom("", "", "M3", "10", "m3"),
    validFrom: fc.constantFrom("", "", "2026-03-01", "2026-04-01", "?"),
    validTo: fc.constantFrom("", "", "2026-03-01", "2026-04-01"),
  }),
  { minLength: 2, maxLength: 4 },
);
const days = [undefined, dayOf(2026, 2, 1), dayOf(2026, 3, 1), dayOf(2026, 3, 15), dayOf(2026, 4, 1)];
const some = ["", "M3", "10"];

/** Whether any row of time on the code, of any day and coding that the prices tell apart, gets two equally specific prices. */
const canTie = (book: Book): boolean =>
  days.concat(dayOf(2026, 5, 1)).some((day) =>
    some.some((customer) =>
      some.some((kst) => {
        const codes = coding({ 6: "P", 8: customer, Kst: kst });
        return searchPrice(book, { use: "time", day, coding: codes }).kind === "tie";
      }),
    ),
  );

test("two prices are told of exactly where a row can get both, as prices are looked for among those that can be read Q24", () => {
  fc.assert(
    fc.property(prices, (rows) => {
      const bookWith = (some: typeof rows): Book =>
        bookOf({ ...billingTerms, prices: some.map((row) => ({ ...price, ...row })) });
      const isTold = findingsOf(finish(checkBook(bookWith(rows), [equalPrices]))).length > 0;
      // One that cannot be read is in the way of all that may hold with it, until somebody mends it.
      const readable = rows.filter((row) => !Object.values(row).includes("?"));
      expect(isTold).toBe(canTie(bookWith(readable)));
    }),
    { numRuns: runs(60) },
  );
});

test("among such prices there are some that a row can get both of, and some that none can Q24", () => {
  const drawn = fc.sample(prices, { numRuns: 60, seed: 1 });
  const tied = drawn.map((rows) =>
    canTie(bookOf({ ...billingTerms, prices: rows.map((row) => ({ ...price, ...row })) })),
  );
  expect(tied).toContain(true);
  expect(tied).toContain(false);
});
