import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const dimensions = [{ dimension: "Kund", kind: "Kund" }];

test("rows with a code or a star, and rows with nothing at all, are clean #174", () => {
  expectClean("blank-combination", {
    dimensions,
    codingCombinations: [
      { Kund: "K", kind: "Tillåt" },
      { Kund: "*", kind: "Tillåt ej" },
      { Kund: "", kind: "" },
    ],
  });
});

test("a row with a type and no code is found #174", () => {
  expectFound(
    "blank-combination",
    { dimensions, codingCombinations: [{ Kund: "", kind: "Tillåt ej", Anteckning: "x" }] },
    [{ row: 0, facts: { kind: "deny" } }],
  );
});
