import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const roles = [{ role: "Attestant", mayReview: "Ja" }, { role: "Läsare" }];
const reviewers = [{ user: "Anna", project: "LO" }];

test("a reviewer with a role that may review is clean #115 #116", () => {
  expectClean("reviewer-without-role", {
    roles,
    reviewers,
    permissions: [
      { user: "anna", role: "Läsare" },
      { user: "anna", role: "attestant" },
    ],
  });
  expectClean("reviewer-without-role", { roles, reviewers });
});

test("a reviewer whose roles may not review is found #115", () => {
  expectFound(
    "reviewer-without-role",
    { roles, reviewers, permissions: [{ user: "anna", role: "Läsare" }] },
    [{ row: 0, field: "user", facts: { user: "Anna" } }],
  );
});
