import { test } from "vitest";
import type { Row, Rows } from "../books";
import { expectClean, expectFound } from "../expect";

const id = "no-reviewer";
const projects = [
  { code: "A" },
  { code: "A.B" },
  { code: "C" },
  { code: "D", status: "Avslutat" },
  { code: "E", bookable: "Nej" },
];
const book = (...reviewers: Row[]): Rows => ({ projects, reviewers });

test("a reviewer on it, above it or on every project is clean, and so are books without any #116 #178", () => {
  expectClean(id, book({ user: "anna", project: "A" }, { user: "bo", project: "C" }));
  expectClean(id, book({ user: "anna", project: "" }));
  expectClean(id, book());
});

test("an ongoing bookable project that nobody reviews is found #116", () => {
  expectFound(id, book({ user: "anna", project: "a" }), [{ row: 2, field: "code", facts: { code: "C" } }]);
});
