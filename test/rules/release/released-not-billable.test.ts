import { test } from "vitest";
import { dayOf } from "#core/values/date";
import { billedBook, entry, unbilledBook } from "../billed-books";
import { expectClean, expectFound } from "../expect";

const id = "released-not-billable";
const released = "2026-03-10";
const day = dayOf(2026, 3, 10)!;

test("released and billable is clean, whatever the codes propose, and so is a company that does not bill #166", () => {
  expectClean(
    id,
    billedBook({
      timeEntries: [entry({ released }), entry({ released, project: "M", billable: "Ja" }), entry({})],
    }),
  );
  expectClean(id, unbilledBook({ timeEntries: [entry({ released, project: "N" })] }));
});

test("released though a code, the row itself or nothing says yes to billing is found #107 #166 #167", () => {
  const rows = [
    entry({ released, project: "N" }),
    entry({ released, project: "M", billable: "Nej" }),
    entry({ released, project: "M" }),
    entry({ released, project: "FINNS EJ" }),
  ];
  expectFound(id, billedBook({ timeEntries: rows, travelEntries: [entry({ released, project: "N" })] }), [
    { row: 0, field: "billable", facts: { released: day, reason: "never" } },
    { row: 1, field: "billable", facts: { released: day, reason: "unticked" } },
    { row: 2, field: "billable", facts: { released: day, reason: "proposed-no" } },
    { row: 0, field: "billable", facts: { released: day, reason: "never" } },
  ]);
});
