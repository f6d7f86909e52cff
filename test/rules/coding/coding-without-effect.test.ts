import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const id = "coding-without-effect";

test.each(["layOutTime", "layOutTravel", "layOutPayroll"])(
  "a coding whose dimension is laid out from projects (%s) is clean #32 #35",
  (field) => {
    expectClean(id, {
      dimensions: [{ dimension: "1", [field]: "Ja" }],
      projectCodings: [
        { project: "A", dimension: "1", code: "X" },
        { project: "B", dimension: "1", leaveBlank: "Ja" },
      ],
    });
  },
);

test("a project's rule holds where the dimension is not laid out, so a rule alone is clean #38", () => {
  expectClean(id, {
    dimensions: [{ dimension: "1" }],
    projectCodings: [{ project: "A", dimension: "1", rule: "Måste anges", leaveBlank: "Nej" }],
  });
});

test("a code and Lägg blank where the dimension is laid out nowhere have no effect #32 #35", () => {
  expectFound(
    id,
    {
      dimensions: [{ dimension: "1", layOutTime: "Nej" }],
      projectCodings: [
        { project: "A", dimension: "1", code: "X" },
        { project: "B", dimension: "1", leaveBlank: "Ja" },
      ],
    },
    [
      { row: 0, field: "code", facts: { project: "A", dimension: "1", code: "X" } },
      { row: 1, field: "leaveBlank", facts: { project: "B", dimension: "1", code: undefined } },
    ],
  );
});
