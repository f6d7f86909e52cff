import { test } from "vitest";
import { dayOf } from "#core/values/date";
import { billedBook, entry, unbilledBook } from "../billed-books";
import { expectClean, expectFound } from "../expect";

const id = "released-on-open-fixed-price";
const released = "2026-03-10";
const projects = [
  { code: "A", billingModel: "Fast pris", fixedPrice: 1000 },
  { code: "A.B" },
  { code: "A.C", billingModel: "Löpande" },
  { code: "D", billingModel: "Fast pris", status: "Avslutat" },
];

test("released as it comes, or at a fixed price that is closed, is clean, and so is travel #113 #114", () => {
  const timeEntries = [entry({ released, project: "A.C" }), entry({ released, project: "D" })];
  const travelEntries = [entry({ released, project: "A.B" })];
  expectClean(id, billedBook({ projects, timeEntries, travelEntries }));
  expectClean(id, unbilledBook({ projects, timeEntries: [entry({ released, project: "A" })] }));
});

test("released at a fixed price that is open is found, by the nearest project with a model #114 Q26", () => {
  const timeEntries = [entry({ released, project: "a" }), entry({ released, project: "A.B" })];
  const facts = { released: dayOf(2026, 3, 10)!, project: "A" };
  expectFound(id, billedBook({ projects, timeEntries }), [
    { row: 0, field: "released", facts },
    { row: 1, field: "released", facts },
  ]);
});
