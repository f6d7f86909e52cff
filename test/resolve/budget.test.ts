import fc from "fast-check";
import { expect, test } from "vitest";
import { rollUp } from "#core/budget/rollup";
import { budgetOf, resolveBudget } from "#core/resolve/budget";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";
import { runs } from "../runs";

const HOUR = 10_000;

const told = (book: ReturnType<typeof bookOf>, code: string): string[] =>
  resolveBudget(book, fold(code), "budgetHours").trace.map(({ key, verdict }) => `${key} ${verdict}`);

test("a main project's budget is the sum of its subprojects' #18", () => {
  const book = bookOf({
    projects: [
      { code: "BS" },
      { code: "BS.HR" },
      { code: "BS.HR.Bem", budgetHours: 100 },
      { code: "BS.IT", budgetHours: "50,5" },
      { code: "BSX", budgetHours: 1 },
    ],
  });
  expect(budgetOf(book, fold("bs"), "budgetHours").amount).toBe(150.5 * HOUR);
  expect(budgetOf(book, fold("bs"), "budgetHours").holders.map(({ code }) => code)).toEqual([
    "bs.hr.bem",
    "bs.it",
  ]);
  expect(told(book, "bs")).toEqual(["BS blank", "BS.HR.Bem adds", "BS.IT adds"]);
});

test("its own budget decides, and what stands below or above is passed over #19 Q5", () => {
  const book = bookOf({
    projects: [
      { code: "A", budgetHours: 10 },
      { code: "A.B", budgetHours: 20 },
      { code: "A.B.C", budgetHours: 30 },
    ],
  });
  expect(budgetOf(book, fold("a.b"), "budgetHours").amount).toBe(20 * HOUR);
  expect(told(book, "a.b")).toEqual(["A.B decides", "A.B.C outranked", "A outranked"]);
});

test("no budget is no budget, not zero, and amounts are counted apart from hours #20 Q5", () => {
  const book = bookOf({ projects: [{ code: "A", budgetAmount: 0 }, { code: "A.B" }] });
  expect(budgetOf(book, fold("a"), "budgetHours")).toEqual({ amount: undefined, holders: [] });
  expect(budgetOf(book, fold("a"), "budgetAmount").amount).toBe(0);
});

test("every node's budget is what the roll-up of the whole tree says Q5", () => {
  const code = fc.constantFrom("A", "A.B", "A.B-1", "A.B.C", "A.B-1.D", "A.D", "B", "B.C.D");
  const budget = fc.constantFrom("", 1, 2.5, 0);
  const rows = fc.uniqueArray(fc.record({ code, budgetHours: budget, budgetAmount: budget }), {
    selector: (row) => row.code,
  });
  fc.assert(
    fc.property(rows, (projects) => {
      const book = bookOf({ projects });
      for (const node of finish(rollUp(book)).nodes) {
        expect(budgetOf(book, fold(node.code.toLowerCase()), "budgetHours").amount).toBe(node.budgetHours);
        expect(budgetOf(book, fold(node.code.toLowerCase()), "budgetAmount").amount).toBe(node.budgetAmount);
      }
    }),
    { numRuns: runs(100) },
  );
});
