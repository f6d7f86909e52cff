import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const price = { dimension: "6", code: "P", usedIn: "Tid", price: 100 };

test("no condition, and a whole one, are clean #111 Q24", () => {
  expectClean("price-condition", {
    prices: [
      price,
      { ...price, whenDimension: "8", whenCode: "M3" },
      { ...price, whenDimension: "6", whenCode: "p" },
    ],
  });
});

test("half a condition, and one that can never be met, are found #111 Q24", () => {
  expectFound(
    "price-condition",
    {
      prices: [
        { ...price, whenDimension: "8" },
        { ...price, whenCode: "M3" },
        { ...price, whenDimension: "6", whenCode: "Q" },
      ],
    },
    [
      { row: 0, field: "whenCode", facts: { code: "P", reason: "no-code", given: "8" } },
      { row: 1, field: "whenDimension", facts: { code: "P", reason: "no-dimension", given: "M3" } },
      { row: 2, field: "whenDimension", facts: { code: "P", reason: "own-dimension", given: "6" } },
    ],
  );
});

test("a half that cannot be read is told of once, by the rule for that Q24", () => {
  expectClean("price-condition", { prices: [{ ...price, whenDimension: "8", whenCode: 42 }] });
});
