import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("priorities that differ, or are blank, are clean #165", () => {
  expectClean("price-priority", {
    dimensions: [{ dimension: "6", pricePriority: 1 }, { dimension: "8", pricePriority: 2 }, {}, {}],
  });
});

test("the same priority twice is found on both #165", () => {
  const facts = (dimension: string) => ({ dimension, priority: 1, count: 2 });
  expectFound(
    "price-priority",
    {
      dimensions: [
        { dimension: "6", pricePriority: 1 },
        { dimension: "8", pricePriority: "1" },
      ],
    },
    [
      { row: 0, field: "pricePriority", facts: facts("6") },
      { row: 1, field: "pricePriority", facts: facts("8") },
    ],
  );
});
