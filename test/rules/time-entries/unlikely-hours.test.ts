import { test } from "vitest";
import { hourParts } from "#core/values/brands";
import { expectClean, expectFixed, expectFound } from "../expect";

test("a day's hours, and the correction of them, are clean", () => {
  expectClean("unlikely-hours", {
    timeEntries: [{ hours: 7.5 }, { hours: 24 }, { hours: -24 }, { hours: "" }],
  });
});

test("no hours, and more than a day holds, are found", () => {
  expectFound("unlikely-hours", { timeEntries: [{ hours: 0 }, { hours: "75" }, { hours: -24.25 }] }, [
    { row: 0, field: "hours", facts: { hours: 0 } },
    { row: 1, field: "hours", facts: { hours: hourParts(750_000) } },
    { row: 2, field: "hours", facts: { hours: hourParts(-242_500) } },
  ]);
});

test("quarters, tenths, eighths, minutes and thirds of an hour are clean", () => {
  const written = [0.25, 0.1, 0.125, 0.35, 1 / 3, 0.0833, 0.05, 0.01, 1.5625];
  expectClean("unlikely-hours", { timeEntries: written.map((hours) => ({ hours })) });
});

test("a clock in a cell of numbers is told with the hours that it stands for", () => {
  const rows = { timeEntries: [{ hours: 0.3125 }, { hours: 0.0625 }, { hours: "0,3125" }] };
  expectFound("unlikely-hours", rows, [
    {
      row: 0,
      field: "hours",
      facts: { hours: hourParts(3125), clock: { text: "7:30", hours: hourParts(75_000) } },
    },
    {
      row: 1,
      field: "hours",
      facts: { hours: hourParts(625), clock: { text: "1:30", hours: hourParts(15_000) } },
    },
  ]);
  expectFixed("unlikely-hours", rows);
});
