import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const rows = {
  projects: [
    { code: "A", name: "A", inheritColor: "Ja", inheritCompetences: "Ja", inheritParticipants: "Ja" },
  ],
};

test("subprojects may inherit #68 #84 #92", () => {
  expectClean("inherit-on-root", {
    projects: [
      { code: "A", inheritColor: "Nej" },
      { code: "A.B", inheritColor: "Ja", inheritCompetences: "Ja", inheritParticipants: "Ja" },
    ],
  });
});

test("a main project that inherits is found #92 Q19", () => {
  expectFound("inherit-on-root", rows, [
    { row: 0, field: "inheritColor", facts: { code: "A", field: "inheritColor" } },
    {
      row: 0,
      field: "inheritCompetences",
      facts: { code: "A", field: "inheritCompetences" },
      severity: "warning",
    },
    { row: 0, field: "inheritParticipants", facts: { code: "A", field: "inheritParticipants" } },
  ]);
});

test("the fix blanks the cells Q19", () => {
  expectFixed("inherit-on-root", rows);
});
