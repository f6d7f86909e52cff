import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const permissions = [{ user: "anna", role: "Chef", dimension: "6" }];

test("a role with a right or a flag is clean, and so is one that nobody has #115 #123 #130", () => {
  expectClean("role-without-rights", {
    roles: [{ role: "Chef" }, { role: "Gäst" }],
    registerRights: [{ role: "chef", register: "Projekt", right: "Läsa" }],
    permissions,
  });
  expectClean("role-without-rights", {
    roles: [{ role: "Chef", mayReview: "Ja" }],
    registerRights: [],
    permissions,
  });
  expectClean("role-without-rights", { roles: [{ role: "Chef" }], permissions });
});

test("a role that users have and that may do nothing is found #123 #130", () => {
  expectFound(
    "role-without-rights",
    {
      roles: [{ role: "Chef", mayReview: "Nej" }],
      registerRights: [{ role: "Chef", register: "Projekt", right: "Ingen" }],
      permissions,
    },
    [{ row: 0, field: "role", facts: { role: "Chef" } }],
  );
});
