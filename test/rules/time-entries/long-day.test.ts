import { expect, test } from "vitest";
import { hourParts } from "#core/values/brands";
import { dayOf } from "#core/values/date";
import { expectClean, expectFound } from "../expect";

const id = "long-day";
const day = dayOf(2026, 3, 2)!;
const entry = (hours: number, employee: number | string = "1") => ({ date: "2026-03-02", employee, hours });
const most = (value: number | string) => [{ name: "Högsta antal timmar per dag", value }];

test("a day of 24 hours, one with a correction, and a row that is told of elsewhere are clean", () => {
  expectClean(id, { timeEntries: [entry(12), entry(12), entry(20, "2"), entry(10, "2"), entry(-8, "2")] });
  expectClean(id, { timeEntries: [entry(30), entry(8)] });
  expectClean(id, { settings: most(10), timeEntries: [entry(6), entry(4), entry(30, "2")] });
});

test("more hours than a day holds are found once, on the last row", () => {
  const found = expectFound(id, { timeEntries: [entry(10), entry(10), entry(8, "2"), entry(10)] }, [
    {
      row: 3,
      field: "hours",
      facts: { employee: "1", day, hours: hourParts(300_000), limit: undefined, count: 3 },
    },
  ]);
  expect(found[0]?.also?.map(({ row }) => row)).toEqual([0, 1, 3]);
});

test("more hours than the setting says are found, on a single row too", () => {
  const limit = hourParts(100_000);
  expectFound(id, { settings: most(10), timeEntries: [entry(10.5), entry(6, "2"), entry(6, "2")] }, [
    { row: 0, field: "hours", facts: { employee: "1", day, hours: hourParts(105_000), limit, count: 1 } },
    { row: 2, field: "hours", facts: { employee: "2", day, hours: hourParts(120_000), limit, count: 2 } },
  ]);
});
