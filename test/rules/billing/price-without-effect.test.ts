import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const dimensions = [
  { dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 },
  { dimension: "8", kind: "Kund", billing: "Ja", travelPrice: "Ja" },
  { dimension: "Kst", pricePriority: 2 },
];

test("a price on a dimension that governs billing and has a priority is clean, as is one that sets prices in Travel #104 #165 #173", () => {
  expectClean("price-without-effect", {
    dimensions,
    prices: [
      { dimension: "6", code: "P", usedIn: "Tid" },
      { dimension: "8", code: "M3", usedIn: "Resa" },
      { dimension: "missing", code: "1", usedIn: "Tid" },
    ],
  });
});

test("a price on another dimension has no effect #104 #165", () => {
  expectFound(
    "price-without-effect",
    {
      dimensions,
      prices: [
        { dimension: "kst", code: "10", usedIn: "Tid" },
        { dimension: "8", code: "M3", usedIn: "Tid" },
      ],
    },
    [
      { row: 0, field: "dimension", facts: { code: "10", dimension: "Kst", reason: "not-governing" } },
      { row: 1, field: "dimension", facts: { code: "M3", dimension: "8", reason: "no-priority" } },
    ],
  );
});
