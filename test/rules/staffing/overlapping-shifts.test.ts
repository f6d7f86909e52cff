import { test } from "vitest";
import { minutesOfDay } from "#core/values/brands";
import { expectClean, expectFound } from "../expect";

const shift = { project: "A", cycle: 2, week: 1, weekday: "måndag" };

test("shifts one after the other, or on other days, weeks and projects, are clean #79", () => {
  expectClean("overlapping-shifts", {
    recurringShifts: [
      { ...shift, from: "06:00", to: "14:00" },
      { ...shift, from: "14:00", to: "22:00" },
      { ...shift, week: 2, from: "06:00", to: "14:00" },
      { ...shift, weekday: "tisdag", from: "06:00", to: "14:00" },
      { ...shift, project: "B", from: "06:00", to: "14:00" },
      { ...shift, from: "09:00", to: "09:00" },
    ],
  });
});

test("shifts that overlap are found at the later one, past midnight too #79", () => {
  expectFound(
    "overlapping-shifts",
    {
      recurringShifts: [
        { ...shift, from: "23:00", to: "07:00" },
        { ...shift, from: "06:00", to: "14:00" },
        { ...shift, from: "12:00", to: "13:00" },
        { ...shift, from: "22:00", to: "06:00" },
      ],
    },
    [
      {
        row: 2,
        field: "from",
        facts: {
          project: "A",
          from: minutesOfDay(720),
          to: minutesOfDay(780),
          otherFrom: minutesOfDay(360),
          otherTo: minutesOfDay(840),
        },
      },
      {
        row: 0,
        field: "from",
        facts: {
          project: "A",
          from: minutesOfDay(1380),
          to: minutesOfDay(420),
          otherFrom: minutesOfDay(1320),
          otherTo: minutesOfDay(360),
        },
      },
    ],
  );
});
