import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const permissions = [
  { user: "anna", role: "Chef", dimension: "6" },
  { user: "anna", role: "Chef", dimension: "20" },
  { user: "anna", role: "Chef", dimension: "99" },
];

test("a permission by a dimension that is used for it is clean #122", () => {
  expectClean("permission-without-effect", {
    dimensions: [{ dimension: "6", kind: "Projekt", permission: "Ja" }],
    permissions: permissions.slice(0, 1),
  });
});

test("a permission by a dimension that is not used for it is found #122", () => {
  expectFound(
    "permission-without-effect",
    { dimensions: [{ dimension: "6", permission: "Ja" }, { dimension: "20" }], permissions },
    [{ row: 1, field: "dimension", facts: { user: "anna", dimension: "20" } }],
  );
});
