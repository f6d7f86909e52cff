import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const projects = [{ code: "A", timeCode: "210" }, { code: "B" }];

test("a time code is clean when the project dimension uses them, and when there are no dimensions to ask #26", () => {
  expectClean("time-code-without-effect", {
    projects,
    dimensions: [{ dimension: "1" }, { dimension: "6", kind: "Projekt", timeCodes: "Ja" }],
  });
  expectClean("time-code-without-effect", { projects });
});

test("a time code that no project dimension uses is found #26", () => {
  const dimensions = [
    { dimension: "1", kind: "Enkel", timeCodes: "Ja" },
    { dimension: "6", kind: "Projekt", timeCodes: "Nej" },
  ];
  expectFound("time-code-without-effect", { projects, dimensions }, [
    { row: 0, field: "timeCode", facts: { code: "A", timeCode: "210" } },
  ]);
});
