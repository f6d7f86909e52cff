import { expect, test } from "vitest";
import { rowId } from "#core/book/row-id";
import { nearBudget } from "#core/budget/near-budget";
import { finish } from "#core/values/task";
import { bookOf, type Row, type Rows } from "../rules/books";

const entry = (project: string, hours: number): Row => ({
  date: "2026-03-02",
  employee: "7",
  project,
  hours,
});
const projects = (budgets: Readonly<Record<string, number | "">>): readonly Row[] =>
  Object.entries(budgets).map(([code, budgetHours]) => ({ code, name: code, budgetHours }));
const near = (rows: Rows, reached: readonly number[] = []) => {
  const { worst, ...counts } = finish(nearBudget(bookOf(rows), new Set(reached.map(rowId))));
  return { ...counts, worst: worst.map(({ node, nearness }) => [node.code, nearness]) };
};

test("the three worst are named by hours over their budget and then by the share of it, and all are counted #99 #100 #101", () => {
  const found = near({
    projects: projects({ A: 100, B: 10, C: 100, D: 100, E: 100, F: "" }),
    timeEntries: [
      entry("A", 105),
      entry("B", 40),
      entry("C", 95),
      entry("D", 100),
      entry("E", 50),
      entry("F", 900),
    ],
  });
  expect(found).toEqual({
    over: 2,
    near: 2,
    worst: [
      ["B", "over"],
      ["A", "over"],
      ["D", "exact"],
    ],
  });
});

test("a budget of nothing that was worked on comes after what is more hours over, and before what is only near #100", () => {
  const found = near({
    projects: projects({ A: 0, B: 10, C: 100 }),
    timeEntries: [entry("A", 1), entry("B", 12), entry("C", 99)],
  });
  expect(found.worst).toEqual([
    ["B", "over"],
    ["A", "over"],
    ["C", "near"],
  ]);
});

test("a control that is reached makes its project near its budget, and without controls 90 per cent does #40", () => {
  const controls = [{ project: "A", control: "Budgeterad tid", kind: "Varning", limit: 20 }];
  const rows: Rows = { projects: projects({ A: 100 }), timeEntries: [entry("A", 30)], controls };
  expect(near(rows)).toEqual({ over: 0, near: 0, worst: [] });
  expect(near(rows, [0])).toEqual({ over: 0, near: 1, worst: [["A", "near"]] });
});
