import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("one dimension of each kind, and any number of simple ones, is clean #126", () => {
  expectClean("single-dimension", {
    dimensions: [
      { dimension: "1", kind: "Enkel", staffing: "Nej" },
      { dimension: "2", kind: "Enkel", staffing: "Nej" },
      { dimension: "6", kind: "Projekt", staffing: "Ja", travelPrice: "Ja" },
      { dimension: "8", kind: "Kund" },
    ],
  });
});

test("two project dimensions, and two that set the travel price, are found on each #173", () => {
  const facts = (dimension: string, field: "kind" | "travelPrice", claim: string | number) => ({
    dimension,
    field,
    claim,
    count: 2,
  });
  expectFound(
    "single-dimension",
    {
      dimensions: [
        { dimension: "6", kind: "Projekt", travelPrice: "Ja" },
        { dimension: "20", kind: "Projekt" },
        { dimension: "8", kind: "Kund", travelPrice: "Ja" },
      ],
    },
    [
      { row: 0, field: "kind", facts: facts("6", "kind", "project") },
      { row: 1, field: "kind", facts: facts("20", "kind", "project") },
      { row: 0, field: "travelPrice", facts: facts("6", "travelPrice", 1) },
      { row: 2, field: "travelPrice", facts: facts("8", "travelPrice", 1) },
    ],
  );
});
