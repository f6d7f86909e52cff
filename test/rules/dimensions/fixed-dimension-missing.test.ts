import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const id = "fixed-dimension-missing";

test("the fixed dimensions are known by number or kind, whatever they are called #159", () => {
  expectClean(id, {
    dimensions: [
      { dimension: "1", singular: "Avdelning" },
      { dimension: "6", singular: "Uppdrag", kind: "Projekt" },
      { dimension: "8", singular: "Beställare", kind: "Kund" },
    ],
  });
  expectClean(id, {
    dimensions: [
      { dimension: "Kostnadsställe" },
      { dimension: "Projekt", kind: "Projekt" },
      { dimension: "K", kind: "Kund" },
    ],
  });
  expectClean(id, { dimensions: [] });
  expectClean(id, { dimensions: [{}] });
});

test("a fixed dimension that is gone is told, and the fix adds it again #159", () => {
  const rows = { dimensions: [{ dimension: "6", kind: "Projekt" }] };
  expectFound(id, rows, [
    { row: 0, facts: { kind: "costCenter" } },
    { row: 0, facts: { kind: "customer" } },
  ]);
  expectFixed(id, rows);
  expectFixed(id, { dimensions: [{ dimension: "Projekt", kind: "Projekt" }] });
});

test("nothing is added where another dimension has the number #159", () => {
  const findings = expectFound(
    id,
    {
      dimensions: [
        { dimension: "1" },
        { dimension: "6", kind: "Projekt" },
        { dimension: "8", kind: "Enkel" },
      ],
    },
    [{ row: 0, facts: { kind: "customer" } }],
  );
  if (findings[0]?.edits) throw new Error("two dimensions would have the number");
});
