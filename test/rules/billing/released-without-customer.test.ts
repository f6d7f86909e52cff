import { test } from "vitest";
import { dayOf } from "#core/values/date";
import { expectClean, expectFound } from "../expect";

test("released with a customer, or not released, is clean #167", () => {
  expectClean("released-without-customer", {
    timeEntries: [
      { released: "2026-03-01", customer: "M3" },
      { hours: 1 },
      { released: "2026-03-01", customer: 42 },
    ],
  });
});

test("released without a customer is found, time and travel #167", () => {
  const facts = { released: dayOf(2026, 3, 1)! };
  expectFound(
    "released-without-customer",
    { timeEntries: [{ released: "2026-03-01" }], travelEntries: [{}, { released: "2026-03-01" }] },
    [
      { row: 0, field: "customer", facts },
      { row: 1, field: "customer", facts },
    ],
  );
});
