import { test } from "vitest";
import { dayOf } from "#core/values/date";
import { expectClean, expectFound } from "../expect";

const customers = [
  { number: "M3", startDate: "2026-02-01", endDate: "2026-02-28" },
  { number: "K9", active: "Nej" },
  { number: "ÖST" },
];

test("time within an active customer's dates is clean, and so is settled time on one that is no longer active Q31", () => {
  expectClean("unusable-customer", {
    customers,
    timeEntries: [
      { customer: "m3", date: "2026-02-01" },
      { customer: "ÖST", date: "2026-03-01" },
      { customer: "K9", date: "2026-01-01", reviewLevel: 2 },
      { date: "2026-01-01" },
    ],
  });
});

test("time outside the customer's dates is an error, open time on an inactive one a warning Q31", () => {
  const facts = (reason: "before-start" | "after-end", month: number, date: number) => ({
    customer: "M3",
    reason,
    limit: dayOf(2026, month, date),
  });
  expectFound(
    "unusable-customer",
    {
      customers,
      timeEntries: [
        { customer: "M3", date: "2026-01-31" },
        { customer: "M3", date: "2026-03-01", reviewLevel: 1 },
        { customer: "K9", date: "2026-03-01" },
      ],
    },
    [
      { row: 0, field: "customer", facts: facts("before-start", 2, 1) },
      { row: 1, field: "customer", facts: facts("after-end", 2, 28) },
      {
        row: 2,
        field: "customer",
        facts: { customer: "K9", reason: "inactive", limit: undefined },
        severity: "warning",
      },
    ],
  );
});

test("travel outside the customer's dates is found as time is Q31", () => {
  expectFound(
    "unusable-customer",
    {
      customers,
      travelEntries: [
        { customer: "M3", date: "2026-02-28" },
        { customer: "M3", date: "2026-03-01" },
      ],
    },
    [
      {
        row: 1,
        field: "customer",
        facts: { customer: "M3", reason: "after-end", limit: dayOf(2026, 2, 28) },
      },
    ],
  );
});
