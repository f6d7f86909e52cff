import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const projectCompetences = [
  { project: "A", competence: "Truck", level: 5 },
  { project: "A", competence: "Svets", level: 6 },
];

test("levels up to five are clean where nothing else is set, and up to what is set #83 Q23", () => {
  expectClean("competence-level", {
    projectCompetences: projectCompetences.slice(0, 1),
    employeeCompetences: [{ employee: "1", competence: "Truck" }],
  });
  expectClean("competence-level", {
    projectCompetences,
    settings: [{ name: "Högsta kompetensnivå", value: 6 }],
  });
});

test("a level above the highest is found, of projects and of employees #83 #88 Q23", () => {
  expectFound(
    "competence-level",
    {
      settings: [{ name: "Highest competence level", value: "3" }],
      projectCompetences,
      employeeCompetences: [{ employee: "1", competence: "Truck", level: 4 }],
    },
    [
      {
        row: 0,
        field: "level",
        facts: { register: "projectCompetences", competence: "Truck", level: 5, highest: 3 },
      },
      {
        row: 1,
        field: "level",
        facts: { register: "projectCompetences", competence: "Svets", level: 6, highest: 3 },
      },
      {
        row: 0,
        field: "level",
        facts: { register: "employeeCompetences", competence: "Truck", level: 4, highest: 3 },
      },
    ],
  );
});
