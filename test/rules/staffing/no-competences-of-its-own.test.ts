import { expect, test } from "vitest";
import { currentEdits } from "#core/book/current-edits";
import { resolveCompetences } from "#core/resolve/competences";
import { applyChecked, checkBook, findingsOf } from "#core/rules/engine/check";
import type { Rule } from "#core/rules/engine/rule";
import { noCompetencesOfItsOwn } from "#core/rules/staffing/no-competences-of-its-own";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import { bookOf } from "../books";
import { expectClean, expectFixed, expectFound } from "../expect";

const id = "no-competences-of-its-own";
const projectCompetences = [
  { project: "LO", competence: "B-körkort" },
  { project: "LO", competence: "Truck", level: 2 },
];
const unticked = {
  projects: [
    { code: "LO" },
    { code: "LO.1", inheritCompetences: "Ja" },
    { code: "LO.1.A", inheritCompetences: "Nej" },
  ],
  projectCompetences,
};

test("a project that inherits, lists its own, says nothing, or has nothing above is clean #84 #86 Q21", () => {
  expectClean(id, {
    projects: [
      { code: "LO", inheritCompetences: "Nej" },
      { code: "LO.101", inheritCompetences: "Ja" },
      { code: "LO.102", inheritCompetences: "Nej" },
      { code: "LO.103" },
      { code: "R2" },
      { code: "R2.1", inheritCompetences: "Nej" },
    ],
    projectCompetences: [...projectCompetences, { project: "LO.102", competence: "Brandutbildning" }],
  });
});

test("when Ärv is unticked and nothing is listed, what would have been inherited is told Q21", () => {
  const facts = { project: "LO.1.A", above: "LO", competences: ["B-körkort", "Truck"] };
  expectFound(id, unticked, [{ row: 2, field: "inheritCompetences", facts }]);
});

test("the fix copies the inherited rows in, with their levels, and then they are the project's own Q21", () => {
  expectFixed(id, unticked);
  const check = finish(checkBook(bookOf(unticked), [noCompetencesOfItsOwn as Rule<unknown>]));
  applyChecked(check, currentEdits(check.book, findingsOf(check)[0]?.edits ?? []));
  expect(
    resolveCompetences(check.book, fold("lo.1.a")).value.map(({ competence, level, project }) => [
      competence,
      level,
      project,
    ]),
  ).toEqual([
    ["B-körkort", undefined, "LO.1.A"],
    ["Truck", 2, "LO.1.A"],
  ]);
});
