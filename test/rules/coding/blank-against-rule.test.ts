import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const id = "blank-against-rule";
const dimensions = [
  { dimension: "1", rule: "Låst" },
  { dimension: "8", rule: "Måste anges" },
  { dimension: "20" },
];
const blank = (dimension: string, rule = "") => ({ project: "A", dimension, leaveBlank: "Ja", rule });

test("a blank that may be filled in is clean, and so is a code under Låst #34 #36 Q18", () => {
  expectClean(id, {
    dimensions,
    projectCodings: [
      blank("1", "Kan anges"),
      blank("20"),
      { project: "A", dimension: "1", code: "X", rule: "Låst" },
    ],
  });
});

test("blank and Låst is an error, blank and Måste anges is told; the project's rule comes before the dimension's #36 #37 Q18", () => {
  const facts = (dimension: string, rule: "locked" | "required", isOwn: boolean) => ({
    project: "A",
    dimension,
    rule,
    isOwn,
  });
  expectFound(
    id,
    {
      dimensions,
      projectCodings: [
        blank("20", "Låst"),
        blank("1"),
        blank("1", "Ärv regel"),
        blank("1", "Måste anges"),
        blank("8"),
      ],
    },
    [
      // Dimension by dimension.
      { row: 0, field: "rule", facts: facts("20", "locked", true) },
      { row: 1, field: "leaveBlank", facts: facts("1", "locked", false) },
      { row: 2, field: "leaveBlank", facts: facts("1", "locked", false) },
      { row: 3, field: "rule", severity: "info", facts: facts("1", "required", true) },
      { row: 4, field: "leaveBlank", severity: "info", facts: facts("8", "required", false) },
    ],
  );
});
