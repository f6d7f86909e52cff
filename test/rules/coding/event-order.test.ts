import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("events of a code in an order of their own are clean, whatever their formulas say #30 #129", () => {
  expectClean("event-order", {
    events: [
      { dimension: "6", code: "A", order: 1, formula: "=1/0" },
      { dimension: "6", code: "A", order: 2 },
      { dimension: "6", code: "B", order: 1 },
      { dimension: "8", code: "A", order: 1 },
      { dimension: "6", code: "A" },
      { dimension: "6", code: "A" },
    ],
  });
});

test("two events of a code with the same run order are found #30 #129", () => {
  const facts = { dimension: "6", order: 1, count: 2 };
  expectFound(
    "event-order",
    {
      events: [
        { dimension: "6", code: "A", order: 1 },
        { dimension: "6", code: "a", order: 1 },
      ],
    },
    [
      { row: 0, field: "order", facts: { ...facts, code: "A" } },
      { row: 1, field: "order", facts: { ...facts, code: "a" } },
    ],
  );
});
