import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("projects may have cycles of their own #79", () => {
  expectClean("shift-cycles", {
    recurringShifts: [
      { project: "A", cycle: 2 },
      { project: "a", cycle: 2 },
      { project: "B", cycle: 1 },
      { project: "A" },
    ],
  });
});

test("cycles that differ within a project are told once, at the first that differs from the topmost #79", () => {
  expectFound(
    "shift-cycles",
    {
      recurringShifts: [
        { project: "A", cycle: 2 },
        { project: "A", cycle: 2 },
        { project: "A", cycle: 4 },
        { project: "A", cycle: 1 },
      ],
    },
    [{ row: 2, field: "cycle", facts: { project: "A", cycle: 4, other: 2 } }],
  );
});
