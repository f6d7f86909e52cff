import { test } from "vitest";
import type { Row, Rows } from "../books";
import { expectClean, expectFound } from "../expect";

const id = "required-code-missing";
const dimensions = [
  { dimension: "6", kind: "Projekt", rule: "Måste anges" },
  { dimension: "1", singular: "Kostnadsställe", rule: "Måste anges" },
  { dimension: "8", kind: "Kund" },
];
const reviewed = (project: string, more: Row = {}): Row => ({
  project,
  reviewLevel: 1,
  Kostnadsställe: "",
  ...more,
});
const facts = (project: string, dimension = "Kostnadsställe") => ({ project, dimension });

test("an entry with the code, or one that nobody has reviewed, is clean #36 #164", () => {
  expectClean(id, {
    dimensions,
    timeEntries: [
      reviewed("A", { Kostnadsställe: "X" }),
      reviewed("A", { reviewLevel: 0 }),
      reviewed("A", { reviewLevel: "" }),
    ],
  });
});

test("a reviewed entry without the code that the dimension requires is found, in time and travel #36 #164", () => {
  expectFound(id, { dimensions, timeEntries: [reviewed("A")], travelEntries: [reviewed("B")] }, [
    { row: 0, facts: facts("A") },
    { row: 0, facts: facts("B") },
  ]);
});

test("the project's rule comes before the dimension's, and holds without being laid out; Ärv regel takes the dimension's #37 #38", () => {
  const rows: Rows = {
    dimensions,
    projectCodings: [
      { project: "A", dimension: "1", rule: "Kan anges" },
      { project: "A", dimension: "8", rule: "Måste anges" },
      { project: "B", dimension: "1", rule: "Ärv regel" },
    ],
    timeEntries: [reviewed("a"), reviewed("B")],
  };
  expectFound(id, rows, [
    { row: 0, facts: facts("a", "8") },
    { row: 1, facts: facts("B") },
  ]);
});

test("a rule on a main project is not inherited by what stands below it Q17", () => {
  expectClean(id, {
    dimensions: [{ dimension: "8", kind: "Kund" }],
    projects: [{ code: "A" }, { code: "A.B" }],
    projectCodings: [{ project: "A", dimension: "8", rule: "Måste anges" }],
    timeEntries: [reviewed("A.B")],
  });
});

test("the rule of the project's code goes before the dimension's #39", () => {
  expectFound(
    id,
    {
      dimensions,
      codes: [
        { dimension: "1", code: "X", name: "X", rule: "Kan anges" },
        { dimension: "1", code: "Z", name: "Z" },
      ],
      projectCodings: [
        { project: "A", dimension: "1", code: "X" },
        { project: "B", dimension: "1", code: "Z" },
      ],
      timeEntries: [reviewed("A"), reviewed("B")],
    },
    [{ row: 1, facts: facts("B") }],
  );
});
