import fc from "fast-check";
import { expect, test } from "vitest";
import { billingOf } from "#core/billing/billing";
import { timeParts } from "#core/billing/part-groups";
import { partRows } from "#core/billing/part-rows";
import type { BudgetNode } from "#core/budget/budget-nodes";
import { rollUp } from "#core/budget/rollup";
import type { Selection } from "#core/budget/selection";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import { bookOf, type Row, type Rows } from "../rules/books";
import { runs } from "../runs";

const hour = 10_000;
const tree: readonly Row[] = [
  { code: "BS", name: "Bygg" },
  { code: "BS.HR", name: "HR" },
  { code: "BS.HR.Bem", name: "Bemanning", budgetHours: 10 },
  { code: "BS.HR.Rek", name: "Rekrytering", budgetHours: 5, budgetAmount: 1000 },
  { code: "IT", name: "IT" },
];
const entry = (project: string, hours: number, more: Row = {}): Row => ({
  date: "2026-03-02",
  employee: "7",
  project,
  hours,
  ...more,
});
const roll = (rows: Rows, selection?: Selection) => {
  const { nodes, ...which } = finish(rollUp(bookOf(rows), selection));
  return { nodes: [...nodes], ...which };
};
const node = (nodes: readonly BudgetNode[], code: string): BudgetNode =>
  nodes.find((one) => one.code === code)!;

test("a main project shows the sum of the hours budgeted below it #18", () => {
  const { nodes } = roll({ projects: tree });
  expect(node(nodes, "BS")).toMatchObject({
    budgetHours: 15 * hour,
    budgetSource: "below",
    budgetAmount: 100_000,
  });
  expect(node(nodes, "BS.HR.Bem")).toMatchObject({ budgetHours: 10 * hour, budgetSource: "own", level: 3 });
});

test("a main project counts the time of all its subprojects #97", () => {
  const { nodes, counted } = roll({
    projects: tree,
    timeEntries: [entry("BS.HR.Bem", 4), entry("bs.hr.rek", 2.5)],
  });
  expect(node(nodes, "BS").worked).toBe(6.5 * hour);
  expect(node(nodes, "BS.HR").remaining).toBe(8.5 * hour);
  expect(counted).toBe(2);
});

test("worked equal to budgeted is within, a minute more is over #100 #101 Q8", () => {
  const at = (hours: number) =>
    node(roll({ projects: tree, timeEntries: [entry("BS.HR.Bem", hours)] }).nodes, "BS.HR.Bem").state;
  expect(at(10)).toBe("within");
  expect(at(10.0167)).toBe("over");
});

test("a node without a budget anywhere is neither red nor green Q13", () => {
  const { nodes } = roll({ projects: tree, timeEntries: [entry("IT", 3)] });
  expect(node(nodes, "IT")).toMatchObject({ state: "none", budgetSource: "none", worked: 3 * hour });
  expect(node(nodes, "IT").remaining).toBeUndefined();
});

test("a zero budget is a budget, and a blank one is none Q5", () => {
  const { nodes } = roll({
    projects: [{ code: "A", name: "A", budgetHours: 0 }],
    timeEntries: [entry("A", 1)],
  });
  expect(node(nodes, "A")).toMatchObject({ budgetHours: 0, state: "over" });
});

test("released hours are those with a date of release #99", () => {
  const entries = [entry("IT", 3, { released: "2026-03-09" }), entry("IT", 2)];
  expect(node(roll({ projects: tree, timeEntries: entries }).nodes, "IT")).toMatchObject({
    worked: 5 * hour,
    released: 3 * hour,
  });
});

test("a selection of employee and dates cuts the worked hours and never the budget #98 Q12", () => {
  const entries = [
    entry("BS.HR.Bem", 1),
    entry("BS.HR.Bem", 2, { employee: "8" }),
    entry("BS.HR.Bem", 4, { date: "2026-04-01" }),
  ];
  const rows = { projects: tree, timeEntries: entries };
  const { nodes, outside } = roll(rows, {
    employees: ["7"],
    from: dayOf(2026, 3, 1)!,
    to: dayOf(2026, 3, 31)!,
  });
  expect(node(nodes, "BS")).toMatchObject({ worked: hour, budgetHours: 15 * hour });
  expect(outside).toBe(2);
});

test("of several people's time each row counts once, and nobody else's does #98", () => {
  const entries = [
    entry("BS.HR.Bem", 1),
    entry("BS.HR.Bem", 2, { employee: "8" }),
    entry("BS.HR.Bem", 4, { employee: "9" }),
  ];
  const rows = { projects: tree, timeEntries: entries };
  const { nodes, outside } = roll(rows, { employees: ["7", "9", " 9", "unknown"] });
  expect(node(nodes, "BS")).toMatchObject({ worked: 5 * hour });
  expect(outside).toBe(1);
  expect(node(roll(rows, { employees: [] }).nodes, "BS")).toMatchObject({ worked: 0 });
});

test("a time row that cannot be counted is told, never counted as zero", () => {
  const entries = [entry("BORTA", 3), { ...entry("IT", 1), hours: "tre" }, entry("IT", 1)];
  const { counted, uncounted } = roll({ projects: tree, timeEntries: entries });
  expect({ counted, uncounted }).toEqual({ counted: 1, uncounted: [0, 1] });
});

test("the hours of every employee on a project and below it are told, each with the rows #102", () => {
  const rows: Rows = {
    projects: tree,
    employees: [{ number: "7", name: "Åsa" }],
    timeEntries: [
      entry("BS.HR.Bem", 1),
      entry("BS.HR.Rek", 4, { employee: "8" }),
      entry("IT", 9),
      entry("BS.HR.Bem", 2),
    ],
  };
  const billing = finish(billingOf(bookOf(rows)));
  const [part] = finish(partRows(billing, { module: "time", project: "BS" }));
  expect(finish(timeParts(billing, part, "employee"))).toMatchObject([
    { key: "7", hours: 3 * hour, released: 0, rows: [0, 3] },
    { key: "8", hours: 4 * hour, released: 0, rows: [1] },
  ]);
});

const codes = fc.constantFrom("A", "A.B", "A.B.C", "A.B.D", "A-1", "A.E", "F", "F.G.H");

test("every parent's hours are its own rows' and its children's, whatever the tree #97", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(codes, { minLength: 1 }),
      fc.array(fc.tuple(codes, fc.integer({ min: -400, max: 400 }))),
      (projects, entries) => {
        const { nodes } = roll({
          projects: projects.map((code) => ({ code, name: code })),
          timeEntries: entries.map(([code, quarters]) => entry(code, quarters / 4)),
        });
        nodes.forEach((one, at) => {
          const own = entries.filter(([code]) => code === one.code).reduce((sum, [, q]) => sum + q * 2500, 0);
          const below = nodes
            .filter(({ parent }) => parent === at)
            .reduce((sum, { worked }) => sum + worked, 0);
          expect(one.worked).toBe(own + below);
        });
      },
    ),
    { numRuns: runs(100) },
  );
});
