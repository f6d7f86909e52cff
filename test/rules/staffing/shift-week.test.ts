import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("a shift in any week of its cycle is clean #79", () => {
  expectClean("shift-week", {
    recurringShifts: [{ cycle: 2, week: 2 }, { cycle: 1, week: 1 }, { week: 9 }, { cycle: 2, week: "x" }],
  });
});

test("a shift in a week that the cycle does not have is found, and both are quoted #78 #79", () => {
  expectFound(
    "shift-week",
    {
      recurringShifts: [
        { cycle: 2, week: 2 },
        { cycle: 2, week: 3 },
      ],
    },
    [{ row: 1, field: "week", facts: { week: 3, cycle: 2 } }],
  );
});
