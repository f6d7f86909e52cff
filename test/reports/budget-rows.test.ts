import fc from "fast-check";
import { expect, test } from "vitest";
import { reportOf } from "#core/reports/report-rows";
import { dayOf, isoDate } from "#core/values/date";
import { finish } from "#core/values/task";
import { jsonText } from "../../cli/json-text";
import type { OpenBook } from "../../cli/open-book";
import { budget } from "../../cli/verbs/budget";
import { terms } from "../billing/books";
import { randomBooks } from "../billing/random-book";
import { bookOf, type Rows } from "../rules/books";
import { runs } from "../runs";

type Node = {
  readonly code: string;
  readonly name: string;
  readonly worked: number;
  readonly budgetHours: number | null;
  readonly budgetAmount: number | null;
  readonly remaining: number | null;
  readonly value: number;
  readonly unpriced: number;
  readonly amountRemaining: number | null;
};

const end = dayOf(2026, 3, 31)!;
const asked = { until: end, levels: Infinity };

const toldOf = (rows: Rows, to: typeof end): Node[] => {
  const opened = { book: bookOf({ ...terms, ...rows }), file: "bok.xlsx" } as OpenBook;
  const call = { files: [], options: { by: [], to } } as unknown as Parameters<typeof budget>[1];
  const told = budget(opened, call, "sv");
  if (!told.ok) throw new Error(told.error.code);
  return (JSON.parse([...jsonText(told.value.json)].join("")) as { projects: Node[] }).projects;
};

/** A stored number in its unit; null for none. */
const inUnit = (value: unknown, scale: number): number | null =>
  typeof value === "number" ? value / scale : null;

test("in any book the report tells what the command line tells of time up to and including the day #96 #98 Q42", () => {
  const days = fc.constantFrom(dayOf(2026, 2, 10)!, dayOf(2026, 3, 10)!, end);
  fc.assert(
    fc.property(randomBooks, days, (rows, until) => {
      if (!rows.projects) return;
      const report = finish(
        reportOf(bookOf({ ...terms, ...rows }), "budgetReport", { ...asked, until }),
      ).rows;
      const told = toldOf(rows, until);
      expect(report.map(({ code }) => code)).toEqual(told.map(({ code }) => code));
      for (const [at, row] of report.entries()) {
        const node = told[at]!;
        expect(inUnit(row["worked"], 10_000)).toBe(node.worked);
        expect(inUnit(row["budgetHours"], 10_000)).toBe(node.budgetHours);
        expect(inUnit(row["hoursLeft"], 10_000)).toBe(node.remaining);
        expect(inUnit(row["budgetAmount"], 100)).toBe(node.budgetAmount);
        expect(row["unpriced"] ?? 0).toBe(node.unpriced);
        const isKnown = node.value !== 0 || node.unpriced === 0;
        expect(inUnit(row["value"], 100)).toBe(isKnown ? node.value : null);
        expect(inUnit(row["amountLeft"], 100)).toBe(isKnown ? node.amountRemaining : null);
        expect(isoDate(row["until"] as typeof end)).toBe(isoDate(until));
      }
    }),
    { numRuns: runs(60) },
  );
});

test("the rows of the first level add to all that is counted on projects #97", () => {
  fc.assert(
    fc.property(randomBooks, (rows) => {
      if (!rows.projects) return;
      const book = bookOf({ ...terms, ...rows });
      const all = finish(reportOf(book, "budgetReport", asked)).rows;
      const mains = finish(reportOf(book, "budgetReport", { ...asked, levels: 1 })).rows;
      expect(mains).toEqual(all.filter(({ level }) => level === 1));
      expect(all.every(({ level }) => Number(level) >= 1)).toBe(true);
    }),
    { numRuns: runs(60) },
  );
});

test("what is over the budget stands in a column of its own, and no share of no budget is told #100 #101 Q13", () => {
  const book = bookOf({
    projects: [
      { code: "A", budgetHours: 240 },
      { code: "B" },
      { code: "C", budgetHours: 0 },
      { code: "D", budgetHours: 3 },
    ],
    timeEntries: [
      { date: "2026-03-01", employee: "1", project: "A", hours: 334 },
      { date: "2026-03-01", employee: "1", project: "D", hours: 1 },
      { date: "2026-04-01", employee: "1", project: "D", hours: 1 },
    ],
  });
  const rows = finish(reportOf(book, "budgetReport", asked)).rows;
  expect(rows.map(({ used, hoursOver, hoursLeft }) => [used, hoursOver, hoursLeft])).toEqual([
    [139_170_000, 940_000, -940_000],
    [undefined, undefined, undefined],
    [undefined, undefined, 0],
    [33_330_000, undefined, 20_000],
  ]);
});

test("what has no price at all is worth nobody knows what, and not nothing", () => {
  const book = bookOf({
    projects: [{ code: "A", budgetAmount: 100 }],
    timeEntries: [{ date: "2026-03-01", employee: "1", project: "A", hours: 3 }],
  });
  const [row] = finish(reportOf(book, "budgetReport", asked)).rows;
  expect(row).toMatchObject({ budgetAmount: 10_000, unpriced: 1 });
  expect(row).not.toHaveProperty("value");
  expect(row).not.toHaveProperty("amountLeft");
});
