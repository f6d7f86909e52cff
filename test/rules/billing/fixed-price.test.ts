import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("a fixed price with model and amount, and time and materials without, are clean #113 #114 Q29", () => {
  expectClean("fixed-price", {
    projects: [
      { code: "A", billingModel: "Fast pris", fixedPrice: 50000 },
      { code: "B", billingModel: "Löpande" },
      { code: "C" },
      { code: "D", billingModel: "?", fixedPrice: 1 },
    ],
  });
});

test("an amount without the model, and the model without an amount, are found #55 #114 Q29", () => {
  expectFound(
    "fixed-price",
    {
      projects: [
        { code: "A", fixedPrice: 0 },
        { code: "B", billingModel: "Löpande", fixedPrice: 50000 },
        { code: "C", billingModel: "Fast pris" },
      ],
    },
    [
      { row: 0, field: "billingModel", facts: { code: "A", reason: "no-model" } },
      { row: 1, field: "billingModel", facts: { code: "B", reason: "running" } },
      { row: 2, field: "fixedPrice", facts: { code: "C", reason: "no-amount" } },
    ],
  );
});
