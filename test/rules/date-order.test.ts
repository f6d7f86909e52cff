import { expect, test } from "vitest";
import { dayOf } from "../../src/values/date";
import { expectClean, expectFound } from "./expect";

test("a row that ends after it starts, the same day, or without one of the dates is clean #15", () => {
  expectClean("date-order", {
    projects: [
      { startDate: "2026-01-01", endDate: "2026-12-31" },
      { startDate: "2026-01-01", endDate: "2026-01-01" },
      { startDate: "2026-01-01" },
      { endDate: "2026-01-01" },
    ],
  });
});

test.each(["projects", "customers", "codes"] as const)(
  "an end before the start is found in %s #15",
  (register) => {
    const start = dayOf(2026, 3, 1) ?? 0;
    const end = dayOf(2026, 2, 28) ?? 0;
    const [finding] = expectFound(
      "date-order",
      { [register]: [{ startDate: "2026-03-01", endDate: "2026-02-28" }] },
      [{ row: 0, field: "endDate", facts: { register, start, end } }],
    );
    expect(finding?.also).toEqual([{ register, row: 0, field: "startDate" }]);
  },
);
