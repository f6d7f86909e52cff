import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const dimensions = [
  { dimension: "6", kind: "Projekt" },
  { dimension: "8", kind: "Kund" },
];

test("codings of a project on other dimensions are clean #31", () => {
  expectClean("project-coded-on-itself", {
    dimensions,
    projectCodings: [
      { project: "A", dimension: "8", code: "K" },
      { project: "A", dimension: "1" },
    ],
  });
});

test("a coding on the dimension of kind Projekt is found #31", () => {
  expectFound(
    "project-coded-on-itself",
    { dimensions, projectCodings: [{ project: "A", dimension: "6", code: "B" }] },
    [{ row: 0, field: "dimension", facts: { project: "A", dimension: "6" } }],
  );
});
