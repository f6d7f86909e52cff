import { test } from "vitest";
import type { Day } from "#core/values/brands";
import { dayOf } from "#core/values/date";
import { expectClean, expectFound } from "../expect";

const id = "code-outside-dates";
const registers = {
  dimensions: [{ dimension: "1", singular: "Kostnadsställe" }],
  codes: [
    { dimension: "1", code: "X", startDate: "2026-02-01", endDate: "2026-02-28" },
    { dimension: "1", code: "Y" },
    { dimension: "20", code: "Y", endDate: "2020-01-01" },
  ],
};

test("a code within its dates, or without dates, is clean #2 #15", () => {
  expectClean(id, {
    ...registers,
    timeEntries: [
      { date: "2026-02-01", Kostnadsställe: "X" },
      { date: "2026-02-28", Kostnadsställe: "x" },
      { date: "2026-05-01", Kostnadsställe: "Y" },
      { date: "", Kostnadsställe: "X" },
    ],
  });
});

test("a code before its start and after its end is found #2 #15", () => {
  const facts = (day: Day, limitField: "startDate" | "endDate", limit: Day) => ({
    header: "Kostnadsställe",
    code: "X",
    day,
    limitField,
    limit,
  });
  expectFound(
    id,
    {
      ...registers,
      timeEntries: [{ date: "2026-01-31", Kostnadsställe: "X" }],
      travelEntries: [{ date: "2026-03-01", Kostnadsställe: "X" }],
    },
    [
      { row: 0, facts: facts(dayOf(2026, 1, 31)!, "startDate", dayOf(2026, 2, 1)!) },
      { row: 0, facts: facts(dayOf(2026, 3, 1)!, "endDate", dayOf(2026, 2, 28)!) },
    ],
  );
});
