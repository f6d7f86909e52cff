import { test } from "vitest";
import { billedBook, entry, unbilledBook } from "../billed-books";
import { expectClean, expectFound } from "../expect";

const id = "billable-without-price";
const projects = [
  { code: "P", billable: "Ja – alltid" },
  { code: "N", billable: "Nej – aldrig" },
  { code: "F", billable: "Ja – alltid", billingModel: "Fast pris", fixedPrice: 1000 },
  { code: "G", billable: "Ja – alltid", billingModel: "Fast pris" },
  { code: "T", billable: "Ja – alltid", neverTransfer: "Ja" },
];

test("what has a price, is not billed, not reviewed or billed at a fixed amount is clean Q24 Q46", () => {
  const timeEntries = [
    entry({}),
    entry({ project: "N" }),
    entry({ project: "F" }),
    entry({ project: "T" }),
    entry({ project: "G", reviewLevel: "" }),
    entry({ project: "G", hours: "" }),
    entry({ project: "G", date: "" }),
  ];
  // Travel without a price is billed at what was registered (#112).
  const travelEntries = [entry({ project: "G", amount: 100 })];
  expectClean(id, billedBook({ projects, timeEntries, travelEntries }));
  expectClean(id, unbilledBook({ projects, timeEntries: [entry({ project: "G" })] }));
});

test("reviewed billable time without a price is found, released or not Q24", () => {
  const timeEntries = [entry({ project: "G" }), entry({ project: "G", released: "2026-03-10" })];
  const facts = { project: "G", reason: "none" } as const;
  expectFound(id, billedBook({ projects, timeEntries }), [
    { row: 0, field: "hours", facts: { ...facts, isReleased: false } },
    { row: 1, field: "hours", facts: { ...facts, isReleased: true } },
  ]);
});

test("a price that holds on other days only, and two that are as specific, are no price Q24", () => {
  const prices = [
    { dimension: "6", code: "P", usedIn: "Tid", price: 1000, validTo: "2026-03-01" },
    { dimension: "6", code: "G", usedIn: "Tid", price: 900 },
    { dimension: "6", code: "G", usedIn: "Tid", price: 800 },
    { dimension: "8", code: "K", usedIn: "Resa", price: 2 },
    { dimension: "8", code: "K", usedIn: "Resa", price: 3 },
  ];
  const dimensions = [
    { dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 },
    { dimension: "8", kind: "Kund", billing: "Ja", pricePriority: 2, travelPrice: "Ja" },
  ];
  const timeEntries = [entry({}), entry({ date: "2026-03-01" }), entry({ project: "G" })];
  const travelEntries = [entry({ amount: 100 })];
  expectFound(id, billedBook({ dimensions, projects, prices, timeEntries, travelEntries }), [
    { row: 0, field: "hours", facts: { project: "P", reason: "none", isReleased: false } },
    { row: 2, field: "hours", facts: { project: "G", reason: "tied", isReleased: false } },
    { row: 0, field: "amount", facts: { project: "P", reason: "tied", isReleased: false } },
  ]);
});

test("a price on a project above is a price where prices are inherited Q25", () => {
  const tree = [{ code: "A" }, { code: "A.B", billable: "Ja – alltid" }];
  const prices = [{ dimension: "6", code: "A", usedIn: "Tid", price: 1000 }];
  const book = billedBook({ projects: tree, prices, timeEntries: [entry({ project: "A.B" })] });
  const inherits = { name: "Priser ärvs i trädet", value: "Ja" };
  expectClean(id, { ...book, settings: [...(book.settings ?? []), inherits] });
  const facts = { project: "A.B", reason: "none", isReleased: false } as const;
  expectFound(id, book, [{ row: 0, field: "hours", facts }]);
});
