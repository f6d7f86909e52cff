import { expect, test } from "vitest";
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
      { row: 3, field: "price", facts: { code: "p", price: 8000, other: 8000, reason: "same" } },
      { row: 0, field: "price", facts: { code: "P", price: 10000, other: 11000, reason: "same" } },
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
        facts: { code: "P", price: 7000, other: 8000, reason: "two-dimensions" },
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
      { row: 1, field: "price", facts: { code: "P", price: 200, other: 100, reason: "same" } },
      { row: 2, field: "price", facts: { code: "P", price: 300, other: 100, reason: "same" } },
    ],
  );
});
