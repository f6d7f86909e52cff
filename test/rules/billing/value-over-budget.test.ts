import { test } from "vitest";
import { ore } from "#core/values/brands";
import { billedBook, entry, unbilledBook } from "../billed-books";
import { expectClean, expectFound } from "../expect";

const id = "value-over-budget";
const projects = [{ code: "A", budgetAmount: 8000 }, { code: "A.B" }, { code: "A.C" }, { code: "D" }];
const prices = ["A.B", "D"].map((code) => ({ dimension: "6", code, usedIn: "Tid", price: 1000 }));
const worked = (project: string, hours: number) => entry({ project, hours });

test("exactly the budget, no budget and a company that does not bill are clean Q42", () => {
  expectClean(id, billedBook({ projects, prices, timeEntries: [worked("A.B", 8), worked("D", 90)] }));
  expectClean(id, unbilledBook({ projects, prices, timeEntries: [worked("A.B", 90)] }));
});

test("time below a project that is worth more than its budget is found Q42", () => {
  const timeEntries = [worked("A.B", 8), worked("a.b", 0.5), worked("A.C", 1)];
  const facts = { code: "A", worked: ore(850_000), budget: ore(800_000), unpriced: 1, hasBelow: true };
  expectFound(id, billedBook({ projects, prices, timeEntries }), [{ row: 0, field: "budgetAmount", facts }]);
});
