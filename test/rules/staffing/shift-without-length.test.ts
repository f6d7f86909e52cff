import { test } from "vitest";
import { minutesOfDay } from "#core/values/brands";
import { expectClean, expectFound } from "../expect";

test("a shift may pass midnight, and may last a whole day #79", () => {
  expectClean("shift-without-length", {
    recurringShifts: [
      { from: "22:00", to: "06:00" },
      { from: "08:00", to: "16:00" },
      { from: "00:00", to: "24:00" },
      { from: "08:00" },
    ],
  });
});

test("a shift that ends when it begins is found #79", () => {
  expectFound(
    "shift-without-length",
    {
      recurringShifts: [
        { from: "08:00", to: "08:00" },
        { from: "24:00", to: "00:00" },
      ],
    },
    [
      { row: 0, field: "to", facts: { from: minutesOfDay(480) } },
      { row: 1, field: "to", facts: { from: minutesOfDay(1440) } },
    ],
  );
});
