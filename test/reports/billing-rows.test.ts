import fc from "fast-check";
import { expect, test } from "vitest";
import { isBlocker, releaseReasons, type ReleaseReason } from "#core/billing/reasons";
import { billingStanding } from "#core/billing/standing";
import { reasonTitled } from "#core/reports/reasons";
import type { ReportRow } from "#core/reports/report";
import { reportOf } from "#core/reports/report-rows";
import { billingPlace as en } from "#core/text/en/billing-place";
import { billingPlace as sv } from "#core/text/sv/billing-place";
import { dayOf, isoDate } from "#core/values/date";
import { finish } from "#core/values/task";
import { billing, terms, time } from "../billing/books";
import { randomBooks } from "../billing/random-book";
import { bookOf, type Rows } from "../rules/books";
import { runs } from "../runs";

const days = fc.constantFrom(dayOf(2026, 2, 28)!, dayOf(2026, 3, 31)!);

const rowsOf = (rows: Rows, id: "billingReport" | "blockedReport", until: ReturnType<typeof dayOf>) =>
  finish(reportOf(bookOf({ ...terms, ...rows }), id, { until: until!, levels: 1 })).rows;

const sum = (rows: readonly ReportRow[], field: string): number =>
  rows.reduce((total, row) => total + Number(row[field] ?? 0), 0);

test("in any book the report of customers adds to what Fakturering shows, and what is ready to the command line's rows and fixed prices #168 #172", () => {
  fc.assert(
    fc.property(randomBooks, days, (rows, until) => {
      const report = rowsOf(rows, "billingReport", until);
      const { whole } = finish(billingStanding(bookOf({ ...terms, ...rows }), until));
      for (const stand of ["released", "ready", "blocked"] as const)
        expect(sum(report, stand)).toBe(whole[stand].amount);
      expect(sum(report, "unknown")).toBe(
        whole.released.unknown + whole.ready.unknown + whole.blocked.unknown,
      );
      const told = billing(rows, { until: isoDate(until) });
      const ready = told.rows.filter(({ state }) => state === "ready");
      const invoices = ready.reduce((total, { invoice }) => total + Math.round((invoice ?? 0) * 100), 0);
      const fixed = told.fixedPrices
        .filter(({ state }) => state === "ready")
        .reduce((total, { fixedPrice }) => total + Math.round((fixedPrice ?? 0) * 100), 0);
      const hours = ready.reduce((total, row) => total + Math.round((row.hours ?? 0) * 10_000), 0);
      expect(sum(report, "ready")).toBe(invoices + fixed);
      expect(sum(report, "readyHours")).toBe(hours);
    }),
    { numRuns: runs(60) },
  );
});

test("in any book a row that is blocked is counted once, under the first of its reasons #168", () => {
  fc.assert(
    fc.property(randomBooks, days, (rows, until) => {
      const report = rowsOf(rows, "blockedReport", until);
      const told = billing(rows, { until: isoDate(until) });
      const blocked = told.rows.filter(
        ({ state, reasons }) => state === "blocked" && !reasons.includes("later"),
      );
      expect(sum(report, "rows")).toBe(blocked.length);
      for (const row of report) {
        const reason = reasonTitled(String(row["reason"]))!;
        expect(isBlocker(reason)).toBe(true);
        expect(row["rows"]).toBe(
          blocked.filter(({ reasons: [first] }) => (first as ReleaseReason | undefined) === reason).length,
        );
      }
    }),
    { numRuns: runs(60) },
  );
});

test("every reason is found again by what the report calls it, in either language", () => {
  for (const reason of releaseReasons) {
    expect(reasonTitled(sv.reasonTitles[reason])).toBe(reason);
    expect(reasonTitled(en.reasonTitles[reason].toUpperCase())).toBe(reason);
  }
  expect(reasonTitled("Något annat")).toBeUndefined();
});

test("what has no customer has a row of its own, and what nobody can tell the amount of is counted, not 0 #167", () => {
  const rows = { timeEntries: [time("P", "", 3)] };
  const report = rowsOf(rows, "billingReport", dayOf(2026, 3, 31));
  expect(report).toHaveLength(1);
  expect(report[0]).toMatchObject({ customer: "utan kund", unknown: 1, blockedHours: 30_000 });
  expect(report[0]!["blocked"]).toBeUndefined();
});
