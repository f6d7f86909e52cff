import fc from "fast-check";
import { expect, test } from "vitest";
import { billingStanding } from "#core/billing/standing";
import { apply } from "#core/book/apply";
import { requireTable, tableOf } from "#core/book/book";
import { foldedOf } from "#core/book/keys";
import { registers } from "#core/registers/index";
import { entryOfRow } from "#core/reports/blocked-entries";
import { refreshEdits } from "#core/reports/refresh";
import type { ReportRow } from "#core/reports/report";
import { reportOf } from "#core/reports/report-rows";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import { project, terms, time, travel } from "../billing/books";
import { randomBooks } from "../billing/random-book";
import { bookOf, type Rows } from "../rules/books";
import { runs } from "../runs";

const until = dayOf(2026, 3, 31)!;
const asked = { until, levels: 1 };

const rowsOf = (rows: Rows, lang: "sv" | "en" = "sv"): readonly ReportRow[] =>
  finish(reportOf(bookOf(rows, lang), "blockedRowsReport", asked)).rows;

const sum = (rows: readonly ReportRow[], field: string): number =>
  rows.reduce((total, row) => total + Number(row[field] ?? 0), 0);

/** Two rows that say the same, and wait for a customer and a reviewer; one that is ready. */
const alike: Rows = {
  ...terms,
  employees: [{ number: "1", name: "Åsa Ek" }],
  prices: [{ dimension: "6", code: "P", usedIn: "Tid", price: 900 }],
  timeEntries: [
    time("P", "", 4, { reviewLevel: 0 }),
    time("P", "ÖST", 2),
    time("P", "", 4, { reviewLevel: 0 }),
  ],
  travelEntries: [travel("P", 250, { reviewLevel: 0 })],
};

test("in any book the blocked rows one by one add to what Fakturering shows as blocked, each known by a key of its own #168 #172", () => {
  fc.assert(
    fc.property(randomBooks, (rows) => {
      const book = bookOf({ ...terms, ...rows });
      const report = finish(reportOf(book, "blockedRowsReport", asked)).rows;
      const { blocked } = finish(billingStanding(book, until)).whole;
      const entries = report.filter(({ row }) => row !== undefined);
      expect(sum(report, "amount")).toBe(blocked.amount);
      expect(sum(entries, "hours")).toBe(blocked.hours);
      expect(entries).toHaveLength(blocked.rows);
      expect(entries.filter(({ amount }) => amount === undefined)).toHaveLength(blocked.unknown);
      const keys = report.map((row) => registers.blockedRowsReport.key.map((field) => row[field]).join("|"));
      expect(new Set(keys).size).toBe(report.length);
    }),
    { numRuns: runs(60) },
  );
});

test("each row says what its register does, where it stands there and all that keeps it back; rows that say the same are numbered #168", () => {
  const report = rowsOf(alike);
  const ofTime = { kind: "Tidrader", employee: "1", name: "Åsa Ek", project: "P", hours: 40_000 };
  expect(report).toMatchObject([
    { ...ofTime, reason: "Kund saknas", others: "Ej granskat", amount: 360_000, row: 2, number: 1, until },
    { ...ofTime, row: 4, number: 2 },
    { kind: "Reserader", expense: 25_000, hours: undefined, reason: "Ej granskat", row: 2, number: 1 },
  ]);
});

test("in an English workbook the rows are told in English", () => {
  const [first] = rowsOf(
    {
      ...terms,
      settings: [{ name: "Billing in Time", value: "Yes" }],
      dimensions: [
        { dimension: "6", singular: "Project", kind: "Project", billing: "Yes", pricePriority: 1 },
      ],
      projects: [{ code: "P", name: "P", billable: "Yes – always" }],
      timeEntries: [time("P", "", 4)],
    },
    "en",
  );
  expect(first).toMatchObject({ kind: "Time entries", reason: "Customer is missing" });
});

test("a fixed price that is not closed is a row of its own, with its amount once #114", () => {
  const fixed = project("F", { billingModel: "Fast pris", fixedPrice: 5000, status: "Pågående" });
  const report = rowsOf({ ...terms, projects: [fixed], timeEntries: [time("F", "ÖST", 3)] });
  expect(report).toMatchObject([
    { kind: "Tidrader", amount: 0, reason: "Fast pris, ej avslutat" },
    { kind: "Fast pris", project: "F", amount: 500_000, reason: "Fast pris, ej avslutat", number: 1 },
  ]);
});

test("the entry that a row of the report is of is found where it stood, and no other in its place", () => {
  const report = rowsOf(alike);
  const book = bookOf({ ...alike, blockedRowsReport: [] });
  const table = requireTable(book, "blockedRowsReport");
  apply(book, finish(refreshEdits(book, table, report)));
  const [first, second, third] = table.order;
  const entries = tableOf(book, "timeEntries")!;
  const [one, , three] = entries.order;
  expect(entryOfRow(book, table, first!)).toEqual({ register: "timeEntries", row: one });
  expect(entryOfRow(book, table, second!)).toEqual({ register: "timeEntries", row: three });
  expect(entryOfRow(book, table, third!)).toMatchObject({ register: "travelEntries" });
  expect(foldedOf(table, first!, table.register.key)).not.toBe(foldedOf(table, second!, table.register.key));
  const column = entries.columnOf.get("hours")!;
  apply(book, [{ kind: "set", register: "timeEntries", row: one!, column, from: 4, to: 5 }]);
  expect(entryOfRow(book, table, first!)).toBeUndefined();
});
