import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const dimensions = [
  { dimension: "6", kind: "Projekt" },
  { dimension: "20", kind: "Enkel" },
];
const anna = { user: "anna", role: "Chef", dimension: "6" };

test("permissions by other roles, of other users and beside each other are clean #123", () => {
  expectClean("covered-permission", {
    dimensions,
    permissions: [
      { ...anna, code: "LO" },
      { ...anna, code: "R2" },
      { ...anna, role: "Läsare", code: "LO.101" },
      { ...anna, user: "bo", code: "LO.101" },
      { ...anna, dimension: "20", code: "A" },
      { ...anna, dimension: "20", code: "A.1" },
      { ...anna, role: "Läsare", code: "#N/A" },
    ],
  });
});

test("a permission that a code above or the whole dimension covers is found, and the fix deletes it #122 #123", () => {
  const rows = {
    dimensions,
    permissions: [
      { ...anna, code: "LO" },
      { ...anna, code: "lo.101.A" },
      { ...anna, dimension: "20" },
      { ...anna, dimension: "20", code: "A100" },
    ],
  };
  expectFound("covered-permission", rows, [
    { row: 1, field: "code", facts: { user: "anna", role: "Chef", code: "lo.101.A", above: "LO" } },
    { row: 3, field: "code", facts: { user: "anna", role: "Chef", code: "A100", above: undefined } },
  ]);
  expectFixed("covered-permission", rows);
});
