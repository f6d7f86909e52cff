import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

test("a blank budget, and any that is not zero, is clean Q5", () => {
  expectClean("zero-budget", { projects: [{ code: "A" }, { code: "B", budgetHours: 0.5, budgetAmount: 1 }] });
});

test("a budget of exactly zero is found, and the fix blanks it Q5", () => {
  const rows = { projects: [{ code: "A", budgetHours: 0, budgetAmount: "0,00" }] };
  expectFound("zero-budget", rows, [
    { row: 0, field: "budgetHours", facts: { code: "A", field: "budgetHours" } },
    { row: 0, field: "budgetAmount", facts: { code: "A", field: "budgetAmount" } },
  ]);
  expectFixed("zero-budget", rows);
});
