import { expect, test } from "vitest";
import { hourParts } from "#core/values/brands";
import { billedBook, entry, unbilledBook } from "../billed-books";
import { expectClean, expectFound } from "../expect";

const id = "closed-with-unreleased";
const projects = [
  { code: "P", billable: "Ja – alltid", status: "Avslutat" },
  { code: "N", billable: "Nej – aldrig", status: "Avslutat" },
  { code: "O", billable: "Ja – alltid" },
  { code: "F", billable: "Ja – alltid", status: "Avslutat", billingModel: "Fast pris" },
  { code: "T", billable: "Ja – alltid", status: "Avslutat", neverTransfer: "Ja" },
];

test("released, not billed, not reviewed or on an open project it is clean #113", () => {
  const timeEntries = [
    entry({ released: "2026-03-10" }),
    entry({ project: "N" }),
    entry({ reviewLevel: "" }),
    entry({ project: "O" }),
    entry({ project: "T" }),
  ];
  expectClean(id, billedBook({ projects, timeEntries }));
  expectClean(id, unbilledBook({ projects, timeEntries: [entry({})] }));
});

test("one finding tells of all reviewed billable time that a closed project has left #113 #167", () => {
  const timeEntries = [entry({}), entry({ hours: 2.5 }), entry({ released: "2026-03-10" })];
  const found = expectFound(id, billedBook({ projects, timeEntries }), [
    {
      row: 0,
      field: "status",
      facts: { code: "P", count: 2, hours: hourParts(105_000), isFixedPrice: false },
    },
  ]);
  expect(found[0]?.also?.map(({ row }) => row)).toEqual([0, 1]);
});

test("a fixed price that is closed is ready, and that is good to know #114", () => {
  expectFound(id, billedBook({ projects, timeEntries: [entry({ project: "F" })] }), [
    {
      row: 3,
      field: "status",
      facts: { code: "F", count: 1, hours: hourParts(80_000), isFixedPrice: true },
      severity: "info",
    },
  ]);
});
