import { test } from "vitest";
import { dayOf } from "#core/values/date";
import type { Row, Rows } from "../books";
import { expectClean, expectFound } from "../expect";

const id = "coded-to-unusable";
const book = (...projectCodings: Row[]): Rows => ({
  dimensions: [
    { dimension: "1", singular: "Kostnadsställe", kind: "Enkel" },
    { dimension: "8", kind: "Kund" },
  ],
  projects: [{ code: "A", status: "Avslutat" }, { code: "A.B" }, { code: "P" }],
  customers: [
    { number: "K" },
    { number: "V", active: "Nej" },
    { number: "S", endDate: "2026-03-15" },
    { number: "I", endDate: "2026-03-16" },
  ],
  codes: [{ dimension: "1", code: "10", endDate: "2025-12-31" }],
  projectCodings,
});
const coding = (project: string, dimension: string, code: string): Row => ({ project, dimension, code });

test("what is in use today, what is unknown, and projects that are closed in effect are clean Q31", () => {
  expectClean(id, book(coding("P", "8", "K"), coding("P", "8", "I"), coding("P", "8", "FINNS EJ")));
  expectClean(id, book(coding("A", "8", "V"), coding("A.B", "8", "V"), coding("FINNS EJ", "8", "V")));
});

test("an inactive customer, and a customer or code whose last day is past, are found #2 Q31", () => {
  expectFound(id, book(coding("P", "8", "v"), coding("P", "8", "S"), coding("P", "1", "10")), [
    {
      row: 0,
      field: "code",
      facts: { project: "P", dimension: "8", code: "v", reason: "inactive", end: undefined },
    },
    {
      row: 1,
      field: "code",
      facts: { project: "P", dimension: "8", code: "S", reason: "ended", end: dayOf(2026, 3, 15)! },
    },
    {
      row: 2,
      field: "code",
      facts: {
        project: "P",
        dimension: "Kostnadsställe",
        code: "10",
        reason: "ended",
        end: dayOf(2025, 12, 31)!,
      },
    },
  ]);
});
