import { test } from "vitest";
import { dayNumber, minutesOfDay } from "#core/values/brands";
import { expectClean, expectFound } from "../expect";

// 2026-03-16 is a Monday.
const recurringShifts = [
  { project: "A", weekday: "måndag", from: "08:00" },
  { project: "A", weekday: "söndag", from: "22:00" },
];

test("a comment on a day and a time that the project has a shift is clean #73", () => {
  expectClean("unmatched-shift-comment", {
    recurringShifts,
    shiftComments: [
      { project: "a", date: "2026-03-16", from: "08:00" },
      { project: "A", date: "2026-03-22" },
      { project: "A" },
    ],
  });
  expectClean("unmatched-shift-comment", { shiftComments: [{ project: "A", date: "2026-03-17" }] });
});

test("a comment where there is no shift is found #73", () => {
  expectFound(
    "unmatched-shift-comment",
    {
      recurringShifts,
      shiftComments: [
        { project: "A", date: "2026-03-17" },
        { project: "A", date: "2026-03-16", from: "09:00" },
        { project: "B", date: "2026-03-16" },
      ],
    },
    [
      { row: 0, field: "date", facts: { project: "A", day: dayNumber(20_529), from: undefined } },
      { row: 1, field: "date", facts: { project: "A", day: dayNumber(20_528), from: minutesOfDay(540) } },
      { row: 2, field: "date", facts: { project: "B", day: dayNumber(20_528), from: undefined } },
    ],
  );
});
