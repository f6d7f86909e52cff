import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

/** LO asks for B-körkort; LO.101 inherits it, LO.102 does not and lists two of its own. */
const rows = {
  projects: [
    { code: "LO" },
    { code: "LO.101", inheritCompetences: "Ja" },
    { code: "LO.102", inheritCompetences: "Nej" },
    { code: "R2" },
  ],
  competences: [{ competence: "B-körkort" }, { competence: "Brandutbildning" }],
  projectCompetences: [
    { project: "LO", competence: "B-körkort" },
    { project: "LO.102", competence: "B-körkort" },
    { project: "LO.102", competence: "Brandutbildning", level: 2 },
  ],
  employeeCompetences: [
    { employee: "driver", competence: "B-körkort" },
    { employee: "both", competence: "b-körkort" },
    { employee: "both", competence: "Brandutbildning", level: 2 },
    { employee: "beginner", competence: "B-körkort" },
    { employee: "beginner", competence: "Brandutbildning", level: 1 },
  ],
};

test("for LO.101 B-körkort is enough, for LO.102 it takes both #86 #87", () => {
  expectClean("unqualified", {
    ...rows,
    timeEntries: [
      { employee: "driver", project: "LO.101" },
      { employee: "both", project: "LO.101" },
      { employee: "Both", project: "lo.102" },
      { employee: "nobody", project: "R2" },
    ],
  });
  expectFound(
    "unqualified",
    {
      ...rows,
      timeEntries: [
        { employee: "driver", project: "LO.102" },
        { employee: "nobody", project: "LO.101" },
        { employee: "nobody", project: "LO.102" },
      ],
    },
    [
      {
        row: 0,
        field: "employee",
        facts: { employee: "driver", project: "LO.102", lacks: ["Brandutbildning"], belowLevel: [] },
      },
      {
        row: 2,
        field: "employee",
        facts: {
          employee: "nobody",
          project: "LO.102",
          lacks: ["B-körkort", "Brandutbildning"],
          belowLevel: [],
        },
      },
      {
        row: 1,
        field: "employee",
        facts: { employee: "nobody", project: "LO.101", lacks: ["B-körkort"], belowLevel: [] },
      },
    ],
  );
});

test("a competence on too low a level is told as such #83 #88 Q23", () => {
  expectFound("unqualified", { ...rows, timeEntries: [{ employee: "beginner", project: "LO.102" }] }, [
    {
      row: 0,
      field: "employee",
      facts: { employee: "beginner", project: "LO.102", lacks: [], belowLevel: ["Brandutbildning"] },
    },
  ]);
});

test("time that is reviewed or released is left alone #87", () => {
  expectClean("unqualified", {
    ...rows,
    timeEntries: [
      { employee: "nobody", project: "LO.102", reviewLevel: 1 },
      { employee: "nobody", project: "LO.102", released: "2026-03-02" },
    ],
  });
});
