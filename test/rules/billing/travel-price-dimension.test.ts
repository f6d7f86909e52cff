import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const dimensions = [
  { dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 },
  { dimension: "8", kind: "Kund", billing: "Ja", travelPrice: "Ja" },
];

test("a price in Travel on that dimension or with it as condition is clean, and prices of time are not asked #173 Q41", () => {
  expectClean("travel-price-dimension", {
    dimensions,
    prices: [
      { dimension: "8", code: "M3", usedIn: "Resa" },
      { dimension: "6", code: "P", usedIn: "Resa", whenDimension: "8", whenCode: "M3" },
      { dimension: "6", code: "P", usedIn: "Tid" },
    ],
  });
});

test("a price in Travel without that dimension is found, and so is every one where none sets prices #173 Q41", () => {
  const prices = [{ dimension: "6", code: "P", usedIn: "Resa" }];
  expectFound("travel-price-dimension", { dimensions, prices }, [
    { row: 0, field: "whenDimension", facts: { code: "P", sets: "8" } },
  ]);
  expectFound("travel-price-dimension", { dimensions: dimensions.slice(0, 1), prices }, [
    { row: 0, field: "whenDimension", facts: { code: "P", sets: undefined } },
  ]);
});
