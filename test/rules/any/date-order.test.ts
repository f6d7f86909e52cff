import { expect, test } from "vitest";
import { dayOf } from "#core/values/date";
import { expectClean, expectFound } from "../expect";

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
    const start = dayOf(2026, 3, 1)!;
    const end = dayOf(2026, 2, 28)!;
    const [finding] = expectFound(
      "date-order",
      { [register]: [{ startDate: "2026-03-01", endDate: "2026-02-28" }] },
      [{ row: 0, field: "endDate", facts: { register, span: ["startDate", "endDate"], start, end } }],
    );
    expect(finding?.also).toEqual([{ register, row: 0, field: "startDate" }]);
  },
);

test("an event or a price that stops holding before it starts is found #30 #129", () => {
  const [start, end] = [dayOf(2026, 3, 1)!, dayOf(2026, 2, 28)!];
  expectFound(
    "date-order",
    {
      events: [{ activeFrom: "2026-03-01", activeTo: "2026-02-28" }, { activeFrom: "2026-03-01" }],
      prices: [{ validFrom: "2026-03-01", validTo: "2026-02-28" }],
    },
    [
      {
        row: 0,
        field: "activeTo",
        facts: { register: "events", span: ["activeFrom", "activeTo"], start, end },
      },
      {
        row: 0,
        field: "validTo",
        facts: { register: "prices", span: ["validFrom", "validTo"], start, end },
      },
    ],
  );
});
