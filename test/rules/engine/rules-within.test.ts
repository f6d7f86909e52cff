import { expect, test } from "vitest";
import { checkBook } from "#core/rules/engine/check";
import { rulesWithin } from "#core/rules/engine/rules-within";
import { rules } from "#core/rules/index";
import { finish } from "#core/values/task";
import { bookOf } from "../books";

const check = finish(
  checkBook(
    bookOf({
      customers: [{ number: "1001", name: "Östra Bygg AB" }],
      projects: [{ code: "BS", name: "Bas" }],
      timeEntries: [{ employee: "1", project: "BS", customer: "1001" }],
    }),
    rules,
  ),
);

test("a register's care has every rule that looks at its own cells alone, by what the rules say they read #127 Q30", () => {
  const within = rulesWithin(check, "customers");
  for (const id of ["required-value", "date-order", "organization-number", "email", "possible-duplicate"])
    expect(within).toContain(id);
  for (const id of ["unusable-customer", "missing-reference", "missing-parent", "missing-code"])
    expect(within).not.toContain(id);
  expect(new Set(within).size).toBe(within.length);
});

test("a rule whose columns the sheet lacks has nothing to say of it", () => {
  expect(rulesWithin(check, "projects")).not.toContain("email");
  expect(rulesWithin(check, "projects")).toContain("missing-parent");
});
