import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("codes of simple dimensions, and of dimensions that are not there, are clean #2", () => {
  expectClean("code-dimension", {
    dimensions: [{ dimension: "1", kind: "Enkel" }, { dimension: "20" }],
    codes: [
      { dimension: "1", code: "100" },
      { dimension: "20", code: "A" },
      { dimension: "21", code: "B" },
    ],
  });
});

test("a code of the project dimension or the customer dimension is found #126", () => {
  expectFound(
    "code-dimension",
    {
      dimensions: [
        { dimension: "Projekt", kind: "Projekt" },
        { dimension: "8", kind: "Kund" },
      ],
      codes: [
        { dimension: "projekt", code: "P1" },
        { dimension: "8", code: "K1" },
      ],
    },
    [
      { row: 0, field: "dimension", facts: { code: "P1", dimension: "Projekt", kind: "project" } },
      { row: 1, field: "dimension", facts: { code: "K1", dimension: "8", kind: "customer" } },
    ],
  );
});
