import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const rows = {
  projects: [
    { code: "LO" },
    { code: "LO.101", inheritCompetences: "Ja" },
    { code: "LO.102", inheritCompetences: "Nej" },
  ],
  projectCompetences: [
    { project: "LO", competence: "B-körkort" },
    { project: "LO.102", competence: "B-körkort" },
    { project: "LO.102", competence: "Brandutbildning" },
  ],
};

test("own competences are clean on a project that does not inherit, and on a main project #84 #86 Q21", () => {
  expectClean("competences-while-inheriting", rows);
  expectClean("competences-while-inheriting", {
    projects: [{ code: "LO", inheritCompetences: "Ja" }],
    projectCompetences: [{ project: "LO", competence: "B-körkort" }],
  });
});

test("own competences of a project that inherits do nothing, and the fix deletes them #84 Q21", () => {
  const projectCompetences = [
    ...rows.projectCompetences,
    { project: "lo.101", competence: "Truck", level: 2 },
  ];
  expectFound("competences-while-inheriting", { ...rows, projectCompetences }, [
    { row: 3, field: "competence", facts: { project: "lo.101", competence: "Truck" } },
  ]);
  expectFixed("competences-while-inheriting", { ...rows, projectCompetences });
});
