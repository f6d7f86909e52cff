import { test } from "vitest";
import { dayOf } from "#core/values/date";
import { testDay } from "../books";
import { expectClean, expectFound } from "../expect";

const id = "unlikely-date";

test("today, some years ago and no date are clean", () => {
  expectClean(id, { timeEntries: [{ date: "2026-03-16" }, { date: "2017-01-01" }, { date: "" }] });
});

test("tomorrow and long ago are found, time and travel", () => {
  const [future, old] = [dayOf(2062, 3, 2)!, dayOf(1926, 3, 2)!];
  expectFound(
    id,
    {
      timeEntries: [{ date: "2026-03-17" }, { date: "1926-03-02" }],
      travelEntries: [{ date: "2062-03-02" }],
    },
    [
      { row: 0, field: "date", facts: { day: dayOf(2026, 3, 17)!, reason: "future", today: testDay } },
      { row: 1, field: "date", facts: { day: old, reason: "long-ago", today: testDay } },
      { row: 0, field: "date", facts: { day: future, reason: "future", today: testDay } },
    ],
  );
});
