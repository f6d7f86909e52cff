import { expect, test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("a budget on the main project or on its subprojects is clean, and on both for different kinds #18 #20 Q5", () => {
  expectClean("budget-on-two-levels", {
    projects: [
      { code: "BS" },
      { code: "BS.HR", budgetHours: 100 },
      { code: "BS.IT", budgetHours: 50 },
      { code: "LO", budgetAmount: 9000 },
      { code: "LO.101", budgetHours: 10 },
      { code: "LOX", budgetAmount: 1 },
    ],
  });
});

test("a budget below a budget is found at the lower one, hours and amount each by itself #19 #20", () => {
  const [finding] = expectFound(
    "budget-on-two-levels",
    {
      projects: [
        { code: "BS", budgetHours: 200, budgetAmount: 5000 },
        { code: "BS.HR", budgetHours: "100" },
      ],
    },
    [
      {
        row: 1,
        field: "budgetHours",
        facts: {
          code: "BS.HR",
          field: "budgetHours",
          budget: 1_000_000,
          above: "BS",
          aboveBudget: 2_000_000,
        },
      },
    ],
  );
  expect(finding?.also).toEqual([{ register: "projects", row: 0, field: "budgetHours" }]);
});

test("levels in between count, with a budget or without, and the nearest above is named Q5", () => {
  const budget = (code: string, amount: number, above: string, aboveBudget: number) => ({
    code,
    field: "budgetAmount" as const,
    budget: amount,
    above,
    aboveBudget,
  });
  expectFound(
    "budget-on-two-levels",
    {
      projects: [
        { code: "A", budgetAmount: 3 },
        { code: "A.B" },
        { code: "A.B.C", budgetAmount: 2 },
        { code: "A.B.C.D", budgetAmount: 1 },
      ],
    },
    [
      { row: 2, field: "budgetAmount", facts: budget("A.B.C", 200, "A", 300) },
      { row: 3, field: "budgetAmount", facts: budget("A.B.C.D", 100, "A.B.C", 200) },
    ],
  );
});
