import { test } from "vitest";
import { hourParts, ore } from "#core/values/brands";
import { billingTerms } from "../../resolve/billing-books";
import type { Row, Rows } from "../books";
import { expectClean, expectFound } from "../expect";

const HOUR = 10_000;
const KRONA = 100;
const ONE = 1_000_000;

const book = (hours: number, controls: readonly Row[]): Rows => ({
  projects: [{ code: "BS" }, { code: "BS.HR", budgetHours: 100 }],
  timeEntries: [{ project: "BS.HR", hours }],
  controls,
});

test("time below a warning, and exactly at a stop, is clean #42 #43 Q8", () => {
  expectClean(
    "control-reached",
    book(79.5, [{ project: "BS.HR", control: "Budgeterad tid", kind: "Varning", limit: 80 }]),
  );
  expectClean(
    "control-reached",
    book(100, [{ project: "BS", control: "Budgeterad tid", kind: "Registreringsstopp", limit: 100 }]),
  );
});

test("a control on a main project is reached by time below it, a stop is an error, and many may be #40 #43 #44 #45 Q7 Q9", () => {
  const found = (limit: number, kind: "warning" | "stop") => ({
    ...{ project: "bs", hasBelow: true, of: "budgetedTime" as const, kind, limit: limit * ONE },
    ...{ used: hourParts(101 * HOUR), withUnreviewed: hourParts(101 * HOUR) },
    ...{ budget: hourParts(100 * HOUR), unpriced: 0 as const, unpricedWithUnreviewed: 0 as const },
  });
  expectFound(
    "control-reached",
    book(101, [
      { project: "bs", control: "Budgeterad tid", kind: "Varning", limit: 80 },
      { project: "bs", control: "Budgeterad tid", kind: "Registreringsstopp", limit: 100 },
      { project: "bs", control: "Budgeterad tid", kind: "Registreringsstopp", limit: 101 },
    ]),
    [
      { row: 0, field: "limit", facts: found(80, "warning") },
      { row: 1, field: "limit", facts: found(100, "stop"), severity: "error" },
    ],
  );
});

test("billable time counts reviewed rows at their prices, as they stand now #48 #49 #50 #51 #52 Q10", () => {
  const rows: Rows = {
    ...billingTerms,
    projects: [{ code: "P", billable: "Ja – alltid" }],
    prices: [{ dimension: "6", code: "P", usedIn: "Tid", price: 1000 }],
    timeEntries: [
      { project: "P", hours: 10, reviewLevel: 1 },
      { project: "P", hours: 5 },
    ],
  };
  const control = { project: "P", control: "Fakturerbar tid", kind: "Varning" };
  expectFound("control-reached", { ...rows, controls: [{ ...control, limit: 10000 }] }, [
    {
      row: 0,
      field: "limit",
      facts: {
        ...{
          project: "P",
          hasBelow: false,
          of: "billableTime",
          kind: "warning",
          limit: 10000 * ONE,
          budget: undefined,
        },
        ...{
          used: ore(10000 * KRONA),
          withUnreviewed: ore(15000 * KRONA),
          unpriced: 0,
          unpricedWithUnreviewed: 0,
        },
      },
    },
  ]);
  expectClean("control-reached", { ...rows, controls: [{ ...control, limit: 12000 }] });
});

test("a control on a project that is not in the register, or that lacks something, is left to other rules #40", () => {
  expectClean(
    "control-reached",
    book(500, [
      { project: "X", control: "Budgeterad tid", kind: "Varning", limit: 80 },
      { project: "BS.HR", control: "Budgeterad tid", kind: "?", limit: 80 },
      { project: "BS.HR", control: "Budgeterad tid", kind: "Varning" },
      {},
    ]),
  );
});
