import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

test("numbers that their columns keep whole are clean, and so is what cannot be read", () => {
  expectClean("rounded-number", {
    projects: [{ code: "A", budgetHours: 7.3333, budgetAmount: "1 000,33" }],
    timeEntries: [{ hours: "0,00001" }],
    recurringShifts: [{ persons: 1.5 }],
  });
});

test("a third of an hour or of a krona counts rounded, and the fix writes what it counts as", () => {
  const rows = {
    projects: [{ code: "A", budgetHours: 1 / 3, budgetAmount: "1000,125 kr" }],
    timeEntries: [{ hours: "7:20" }],
  };
  const told = { register: "projects" as const };
  expectFound("rounded-number", rows, [
    {
      row: 0,
      field: "budgetHours",
      facts: { ...told, field: "budgetHours", text: "0.3333333333333333", value: 3333 },
    },
    {
      row: 0,
      field: "budgetAmount",
      facts: { ...told, field: "budgetAmount", text: "1000,125 kr", value: 100_013 },
    },
    {
      row: 0,
      field: "hours",
      facts: { register: "timeEntries", field: "hours", text: "7:20", value: 73_333 },
    },
  ]);
  expectFixed("rounded-number", rows);
});
