import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const list = (value: string) => [{ name: "Register i arbetsboken", value }];

test("registers that stand are in order, in either language, and so are those of a module turned off #4", () => {
  expectClean("register-gone", { settings: list("Projekt; Customers"), projects: [], customers: [] });
  expectClean("register-gone", {
    settings: [...list("Projekt; Tidrader"), { name: "Avstängda moduler", value: "Budget" }],
    projects: [],
  });
  expectClean("register-gone", { settings: list("") });
});

test("those on the list that stand no more are told together, and the fix takes them off", () => {
  const rows = { settings: list("Projekt; Kunder; Tidrader"), projects: [] };
  expectFound("register-gone", rows, [
    { row: 0, field: "value", facts: { gone: ["customers", "timeEntries"] } },
  ]);
  expectFixed("register-gone", rows);
});
