import { test } from "vitest";
import { dayOf } from "#core/values/date";
import { billedBook, entry, unbilledBook } from "../billed-books";
import { testDay } from "../books";
import { expectClean, expectFound } from "../expect";

const id = "released-on-wrong-day";

test("released on the day itself, later, or today is clean, and so is a company that does not bill #172", () => {
  const timeEntries = [
    entry({ released: "2026-03-02" }),
    entry({ released: "2026-03-16" }),
    entry({ released: "2026-03-16", date: "" }),
  ];
  expectClean(id, billedBook({ timeEntries }));
  expectClean(id, unbilledBook({ timeEntries: [entry({ released: "2026-02-01" })] }));
});

test("released before it was worked, or later than today, is found #172", () => {
  const timeEntries = [entry({ released: "2026-03-01" }), entry({ released: "2099-03-01" })];
  const worked = dayOf(2026, 3, 2)!;
  expectFound(id, billedBook({ timeEntries }), [
    {
      row: 0,
      field: "released",
      facts: { released: dayOf(2026, 3, 1)!, reason: "before-worked", day: worked, today: testDay },
    },
    {
      row: 1,
      field: "released",
      facts: { released: dayOf(2099, 3, 1)!, reason: "future", day: worked, today: testDay },
    },
  ]);
});
