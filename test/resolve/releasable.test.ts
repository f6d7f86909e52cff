import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { rowId } from "#core/book/row-id";
import { resolveBilled } from "#core/resolve/billed";
import { resolveRelease, type ReleaseStop } from "#core/resolve/releasable";
import type { Day } from "#core/values/brands";
import { dayOf } from "#core/values/date";
import { bookOf, type Row, type Rows } from "../rules/books";
import { billingTerms } from "./billing-books";

const entry: Row = {
  date: "2026-03-02",
  employee: "1",
  project: "A.B",
  customer: "M3",
  hours: 8,
  reviewLevel: 1,
};

const book = (changes: Row, projects: Rows["projects"] = [], more: Rows = {}) =>
  bookOf({
    ...billingTerms,
    ...more,
    projects:
      projects.length > 0
        ? projects
        : [{ code: "A" }, { code: "A.B", billable: "Kan faktureras, föreslå Ja" }],
    customers: [{ number: "M3" }],
    timeEntries: [{ ...entry, ...changes }],
  });

const stops = (...args: Parameters<typeof book>): readonly ReleaseStop[] => {
  const one = book(...args);
  return resolveRelease(one, tableOf(one, "timeEntries")!, rowId(0)).value;
};

test("a billed row with a customer, reviewed and on time and materials, may be released #113 #167 #168", () => {
  expect(stops({})).toEqual([]);
});

test("both a customer and the billing tick are needed #167", () => {
  expect(stops({ customer: "" })).toEqual(["noCustomer"]);
  expect(stops({ billable: "Nej" })).toEqual(["notBilled"]);
  expect(stops({ customer: "", billable: "Nej" })).toEqual(["notBilled", "noCustomer"]);
});

test("the review level that the setting asks for is needed, and a released row is never released again #168", () => {
  expect(stops({ reviewLevel: 0 })).toEqual(["notReviewed"]);
  expect(stops({ reviewLevel: "" })).toEqual(["notReviewed"]);
  const settings = [...billingTerms.settings, { name: "Granskningsnivå för frisläppning", value: 2 }];
  expect(stops({}, [], { settings })).toEqual(["notReviewed"]);
  expect(stops({ reviewLevel: 2 }, [], { settings })).toEqual([]);
  expect(stops({ released: "2026-03-10" })).toEqual(["released"]);
});

test("fixed price: nothing is released until the project with the model is closed #114 Q26", () => {
  const billable = "Ja – alltid";
  const fixed = (main: Row, sub: Row = {}) => [
    { code: "A", billingModel: "Fast pris", ...main },
    { code: "A.B", billable, ...sub },
  ];
  expect(stops({}, fixed({}))).toEqual(["fixedPriceOpen"]);
  expect(stops({}, fixed({}, { status: "Avslutat" }))).toEqual(["fixedPriceOpen"]);
  expect(stops({}, fixed({ status: "Fryst" }))).toEqual(["fixedPriceOpen"]);
  expect(stops({}, fixed({ status: "Avslutat" }))).toEqual([]);
  const [main, sub] = fixed({ billingModel: "", status: "Avslutat" }, { billingModel: "Fast pris" });
  expect(stops({}, [main!, sub!])).toEqual(["fixedPriceOpen"]);
  expect(stops({}, fixed({}, { billingModel: "Löpande" }))).toEqual([]);
});

test("always billed and not yet to be released are two facts of one row #114 Q28", () => {
  const one = book({}, [{ code: "A.B", billable: "Ja – alltid", billingModel: "Fast pris" }]);
  const entries = tableOf(one, "timeEntries")!;
  expect(resolveBilled(one, entries, rowId(0)).value).toBe(true);
  expect(resolveRelease(one, entries, rowId(0)).value).toEqual(["fixedPriceOpen"]);
});

test("everything up to and including a day is released, however old #172", () => {
  const one = book({});
  const through = (day: Day | undefined) =>
    resolveRelease(one, tableOf(one, "timeEntries")!, rowId(0), day).value;
  expect(through(dayOf(2026, 3, 2))).toEqual([]);
  expect(through(dayOf(2026, 3, 1))).toEqual(["later"]);
  expect(through(dayOf(2030, 1, 1))).toEqual([]);
});

test("the trace names the cell behind each answer #113 #167 #168", () => {
  const one = book({ customer: "", released: "2026-03-10" });
  const { trace } = resolveRelease(one, tableOf(one, "timeEntries")!, rowId(0));
  const told = trace.map(({ register, field, verdict }) => `${register} ${field} ${verdict}`);
  expect(told).toEqual([
    "timeEntries released stops",
    "projects billable decides",
    "dimensions billing noCode",
    "dimensions billing noCode",
    "timeEntries billable blank",
    "timeEntries customer blank",
    "settings value standard",
    "timeEntries reviewLevel passes",
    "projects billingModel blank",
    "projects billingModel blank",
    "projects billingModel standard",
  ]);
});

test("travel is judged by the same facts #167", () => {
  const one = bookOf({
    ...billingTerms,
    projects: [{ code: "A", billable: "Ja – alltid" }],
    travelEntries: [{ date: "2026-03-02", employee: "1", project: "A", amount: 2000, reviewLevel: 1 }],
  });
  expect(resolveRelease(one, tableOf(one, "travelEntries")!, rowId(0)).value).toEqual(["noCustomer"]);
});

test("a fixed price is of time: what is travelled for on the project is billed as it comes #114", () => {
  const one = bookOf({
    ...billingTerms,
    projects: [{ code: "A", billable: "Ja – alltid", billingModel: "Fast pris" }],
    customers: [{ number: "M3" }],
    timeEntries: [{ ...entry, project: "A" }],
    travelEntries: [
      { date: "2026-03-02", employee: "1", project: "A", customer: "M3", amount: 2000, reviewLevel: 1 },
    ],
  });
  expect(resolveRelease(one, tableOf(one, "timeEntries")!, rowId(0)).value).toEqual(["fixedPriceOpen"]);
  expect(resolveRelease(one, tableOf(one, "travelEntries")!, rowId(0)).value).toEqual([]);
});
