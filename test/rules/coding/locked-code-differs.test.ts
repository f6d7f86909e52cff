import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const id = "locked-code-differs";
const dimensions = [
  { dimension: "6", kind: "Projekt" },
  { dimension: "1", singular: "Kostnadsställe", layOutTime: "Ja", rule: "Låst" },
];
const projectCodings = [{ project: "Y", dimension: "1", code: "X" }];
const facts = (code: string) => ({ project: "Y", dimension: "Kostnadsställe", code, laidOut: "X" });

test("the code that the project lays out is clean, and any code where none is locked or laid out #32 #36", () => {
  expectClean(id, {
    dimensions,
    projectCodings: [...projectCodings, { project: "Z", dimension: "1", code: "X", rule: "Kan anges" }],
    timeEntries: [
      { project: "y", Kostnadsställe: "x " },
      { project: "Z", Kostnadsställe: "W" },
      { project: "Q", Kostnadsställe: "W" },
    ],
    travelEntries: [{ project: "Y", Kostnadsställe: "W" }],
  });
});

test("another code than the locked one is found; the fix writes it where nothing is reviewed #32 #36 #38", () => {
  const entries = [
    { project: "Y", Kostnadsställe: "W" },
    { project: "Y", Kostnadsställe: "" },
  ];
  expectFound(
    id,
    {
      dimensions,
      projectCodings,
      timeEntries: [...entries, { project: "Y", reviewLevel: 1, Kostnadsställe: "W" }],
    },
    [
      { row: 0, facts: facts("W") },
      { row: 1, facts: facts("") },
      { row: 2, severity: "warning", facts: facts("W") },
    ],
  );
  expectFixed(id, { dimensions, projectCodings, timeEntries: entries });
});
