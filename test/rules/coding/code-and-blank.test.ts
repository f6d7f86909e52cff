import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("a code, or Lägg blank, or neither is clean #34 Q18", () => {
  expectClean("code-and-blank", {
    projectCodings: [
      { project: "A", dimension: "1", code: "X" },
      { project: "A", dimension: "8", leaveBlank: "Ja" },
      { project: "A", dimension: "20", code: "X", leaveBlank: "Nej", rule: "Låst" },
    ],
  });
});

test("a code together with Lägg blank is found #34 Q18", () => {
  expectFound(
    "code-and-blank",
    { projectCodings: [{ project: "A", dimension: "1", code: "X", leaveBlank: "Ja" }] },
    [{ row: 0, field: "leaveBlank", facts: { project: "A", dimension: "1", code: "X" } }],
  );
});
