import fc from "fast-check";
import { expect, test } from "vitest";
import { checkBook, findingsOf } from "#core/rules/engine/check";
import { rules } from "#core/rules/index";
import { finish } from "#core/values/task";
import { bookOf, testDay, type Rows } from "../rules/books";
import { runs } from "../runs";
import { judgedAccess } from "./judged-access";
import { judgedControls } from "./judged-controls";
import { judgedEntries } from "./judged-entries";
import { judgedOthers } from "./judged-others";
import { judgedProjects, type Judged } from "./judged-projects";
import { plainOf } from "./plain";
import { randomCompany } from "./random-company";

/** The rules that the oracle judges by itself. */
const recomputed = new Set([
  ...["required-value", "missing-reference", "date-order", "missing-parent", "bookable-with-children"],
  ...["childless-not-bookable", "budget-on-two-levels", "zero-budget", "status-under-closed"],
  ...[
    "dates-outside-parent",
    "never-transfer",
    "time-code-without-effect",
    "inherit-on-root",
    "ongoing-past-end",
  ],
  ...[
    "not-bookable",
    "closed-project",
    "outside-project-dates",
    "missing-internal-comment",
    "unlikely-hours",
  ],
  ...["unlikely-date", "duplicate-entry", "long-day", "negative-travel", "time-code-differs"],
  ...["participants-of-everyone", "inherited-participant", "competences-while-inheriting"],
  ...["control-limit", "control-without-budget", "duplicate-control", "stop-below-warning"],
  ...["covered-permission", "reviewer-without-role", "no-reviewer", "not-participant", "no-participants"],
  ...["unused-place", "coding-without-effect", "blank-against-rule", "released-on-wrong-day"],
]);

/** Where the rules speak, a line each; the column is left out where it is the whole row. */
const told = (rows: Rows): string[] =>
  findingsOf(finish(checkBook(bookOf(rows), rules)))
    .filter(({ rule }) => recomputed.has(rule))
    .map(({ rule, at }) => [rule, at!.register, at!.row, columns.has(rule) ? at!.field : ""].join(" "))
    .sort();

/** The rules of which several cells of a row may be told: their column is compared as well. */
const columns = new Set([
  ...["required-value", "missing-reference", "budget-on-two-levels", "zero-budget", "dates-outside-parent"],
  "inherit-on-root",
]);

/** The company without participants of projects that have no row: who inherits those nobody says. */
const onRows = (rows: Rows): Rows => {
  const { projects } = plainOf(rows);
  const participants = (rows.participants ?? []).filter(({ project }) => projects.has(String(project)));
  return { ...rows, participants };
};

const judgedIn = (rows: Rows): Judged[] => {
  const plain = plainOf(rows);
  const today = excelDay(testDay);
  return [
    ...judgedProjects(plain, today),
    ...judgedEntries(plain, today),
    ...judgedOthers(plain),
    ...judgedControls(plain),
    ...judgedAccess(plain, today),
  ];
};

const excelDay = (day: number): number => day + 25_569;

test("whatever the company, the rules speak of the rows that a plain reading of cells and docs finds, and of no others #6 #9 #15 #17 #19 #21 #23 #25 #91 #92 #117 #162 Q2 Q3 Q5 Q6 Q9 Q14 Q18 Q19 Q22", () => {
  fc.assert(
    fc.property(randomCompany, (company) => {
      const rows = onRows(company);
      const judged = judgedIn(rows);
      const lines = judged.map(([rule, register, row, field]) =>
        [rule, register, row, columns.has(rule) ? field : ""].join(" "),
      );
      expect(told(rows)).toEqual(lines.sort());
    }),
    { numRuns: runs(50) },
  );
});

test("the companies give every one of those rules something to say", () => {
  const companies = fc.sample(randomCompany, { numRuns: 300, seed: 7 });
  const spoken = new Set(companies.flatMap((rows) => judgedIn(rows).map(([rule]) => rule)));
  expect([...recomputed].filter((rule) => !spoken.has(rule))).toEqual([]);
});
