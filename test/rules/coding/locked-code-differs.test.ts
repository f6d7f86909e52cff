import { expect, test } from "vitest";
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

test("the rule of the project's code goes before the dimension's, and after the project's own #39", () => {
  const codes = [
    { dimension: "1", code: "X", name: "X", rule: "Kan anges" },
    { dimension: "1", code: "L", name: "L", rule: "Låst" },
  ];
  const timeEntries = [{ project: "Y", Kostnadsställe: "W" }];
  expectClean(id, { dimensions, codes, projectCodings, timeEntries });
  const optional = [{ dimension: "1", singular: "Kostnadsställe", layOutTime: "Ja", rule: "Kan anges" }];
  const locked = { project: "Y", dimension: "1", code: "L" };
  const [finding] = expectFound(id, { dimensions: optional, codes, projectCodings: [locked], timeEntries }, [
    { row: 0, facts: { ...facts("W"), laidOut: "L" } },
  ]);
  expect(finding?.also).toEqual([{ register: "codes", row: 1, field: "rule" }]);
  expectClean(id, {
    dimensions: optional,
    codes,
    projectCodings: [{ ...locked, rule: "Kan anges" }],
    timeEntries,
  });
});
