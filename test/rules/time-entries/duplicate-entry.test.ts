import { expect, test } from "vitest";
import { dayOf } from "#core/values/date";
import type { Row } from "../books";
import { expectClean, expectFound } from "../expect";

const id = "duplicate-entry";
const entry = (more: Row = {}): Row => ({
  date: "2026-03-02",
  employee: "1",
  project: "P",
  hours: 4,
  internalComment: "Möte",
  ...more,
});
const day = dayOf(2026, 3, 2)!;

test("rows that differ in day, employee, project, hours, comment or dimension are clean", () => {
  expectClean(id, {
    timeEntries: [
      entry(),
      entry({ date: "2026-03-03" }),
      entry({ employee: "2" }),
      entry({ project: "Q" }),
      entry({ hours: 4.5 }),
      entry({ internalComment: "Resa" }),
      entry({ Kostnadsställe: "10" }),
      entry({ hours: "" }),
      entry({ hours: "" }),
    ],
  });
});

test("rows that are alike but for how far they have come are found once, whatever their capitals", () => {
  const timeEntries = [entry(), entry({ project: "p ", reviewLevel: 1 }), entry({ released: "2026-03-10" })];
  const facts = { employee: "1", day, project: "p", count: 3, released: 1 };
  const found = expectFound(id, { timeEntries }, [{ row: 1, facts }]);
  expect(found[0]?.also?.map(({ row }) => row)).toEqual([0, 1, 2]);
});

test("the same work released twice is an error, travel too", () => {
  const travel = { date: "2026-03-02", employee: "1", amount: 100, released: "2026-03-10" };
  expectFound(id, { travelEntries: [travel, travel] }, [
    {
      row: 1,
      facts: { employee: "1", day, project: undefined, count: 2, released: 2 },
      severity: "error",
    },
  ]);
});

test("among many rows of a day those that are alike are found", () => {
  const many = Array.from({ length: 12 }, (_, at) => entry({ internalComment: `Ärende ${at % 11}` }));
  expectFound(id, { timeEntries: many }, [
    { row: 11, facts: { employee: "1", day, project: "P", count: 2, released: 0 } },
  ]);
});
