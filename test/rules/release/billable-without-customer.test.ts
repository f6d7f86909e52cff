import { test } from "vitest";
import { billedBook, entry, unbilledBook } from "../billed-books";
import { expectClean, expectFound } from "../expect";

const id = "billable-without-customer";
const alone = { customer: "" };

test("with a customer, not billed, not reviewed or told elsewhere it is clean #167", () => {
  const timeEntries = [
    entry({}),
    entry({ ...alone, project: "N" }),
    entry({ ...alone, reviewLevel: "" }),
    entry({ ...alone, released: "2026-03-10" }),
    entry({ ...alone, customer: 42 }),
  ];
  expectClean(id, billedBook({ timeEntries }));
  expectClean(id, unbilledBook({ timeEntries: [entry(alone)] }));
});

test("a reviewed billable entry without a customer is found, time and travel #167", () => {
  expectFound(id, billedBook({ timeEntries: [entry(alone)], travelEntries: [entry(alone)] }), [
    { row: 0, field: "customer", facts: { project: "P" } },
    { row: 0, field: "customer", facts: { project: "P" } },
  ]);
});
