import { expect, test } from "vitest";
import type { Book } from "#core/book/book";
import { rowId } from "#core/book/row-id";
import { controlState } from "#core/resolve/control-state";
import { controlIn, resolveControls } from "#core/resolve/controls";
import { workedValueOf } from "#core/resolve/worked-value";
import { type HourParts, hourParts } from "#core/values/brands";
import { fold } from "#core/values/text";
import { bookOf, type Row, type Rows } from "../rules/books";
import { billingTerms } from "./billing-books";

const HOUR = 10_000;
const KRONA = 100;
const [time, money] = ["Budgeterad tid", "Fakturerbar tid"];
const [warning, stop] = ["Varning", "Registreringsstopp"];

const stateOf = (book: Book, row = 0, more: HourParts = 0) =>
  controlState(book, controlIn(book, rowId(row))!, more);

/** BS with a hundred hours on HR and fifty on IT, and as much time as is asked for. */
const tree = (
  controls: readonly Row[],
  hours: Readonly<Record<string, number | string>>,
  more: Rows = {},
): Book =>
  bookOf({
    projects: [{ code: "BS" }, { code: "BS.HR", budgetHours: 100 }, { code: "BS.IT", budgetHours: 50 }],
    controls: [...controls],
    timeEntries: Object.entries(hours).map(([project, one]) => ({ date: "2026-03-02", project, hours: one })),
    ...more,
  });

test("a control is met by every registration below its project, nearest first #44 Q7 Q9", () => {
  const book = tree(
    [
      { project: "BS", control: time, kind: warning, limit: 80 },
      { project: "bs.hr", control: time, kind: stop, limit: 100 },
      { project: "BS.IT", control: time, kind: stop, limit: 100 },
      { project: "BS", control: time, kind: stop, limit: 100 },
      { project: "BS", control: time, kind: "?", limit: 100 },
      { project: "BS", control: "", kind: stop, limit: 100 },
      { project: "BS", control: time, kind: stop, limit: 100, period: "vecka" },
    ],
    {},
  );
  const { value, trace } = resolveControls(book, fold("bs.hr"));
  expect(value.map(({ control, from }) => [control.row, from.code])).toEqual([
    [1, "bs.hr"],
    [0, "bs"],
    [3, "bs"],
  ]);
  expect(trace.map(({ key, verdict }) => `${key} ${verdict}`)).toEqual([
    ...[
      "BS.HR controls",
      "BS controls",
      "BS controls",
      "BS incompleteControl",
      "BS incompleteControl",
      "BS incompleteControl",
    ],
  ]);
});

test("on a main project all time below is added and compared with all budgets below #45 Q6 Q7", () => {
  const book = tree([{ project: "BS", control: time, kind: warning, limit: 80 }], {
    "BS.HR": 100,
    "BS.IT": 19.9,
  });
  expect(stateOf(book)).toMatchObject({ budget: 150 * HOUR, used: 119.9 * HOUR, verdict: "clear" });
  const more = tree([{ project: "BS", control: time, kind: warning, limit: 80 }], {
    "BS.HR": 100,
    "BS.IT": 20,
  });
  expect(stateOf(more).verdict).toBe("reached");
});

test("a budget on the main project itself is what is compared with Q6", () => {
  const book = bookOf({
    projects: [{ code: "BS", budgetHours: 10 }, { code: "BS.HR" }],
    controls: [{ project: "BS", control: time, kind: warning, limit: 100 }],
    timeEntries: [{ project: "BS.HR", hours: 10 }],
  });
  expect(stateOf(book)).toMatchObject({ budget: 10 * HOUR, verdict: "reached" });
});

test("on the lowest level only that project's time counts #46", () => {
  const book = tree([{ project: "BS.IT", control: time, kind: stop, limit: 100 }], {
    "BS.HR": 500,
    "BS.IT": 50,
  });
  expect(stateOf(book)).toMatchObject({ budget: 50 * HOUR, used: 50 * HOUR, verdict: "clear" });
});

test.each([
  [warning, 79.9999, "clear"],
  [warning, 80, "reached"],
  [stop, 80, "clear"],
  [stop, 80.0001, "reached"],
] as const)("%s at 80 %% of 100 hours with %d used is %s #42 #43 #47 Q8", (kind, hours, verdict) => {
  const book = tree([{ project: "BS.HR", control: time, kind, limit: 80 }], { "BS.HR": hours });
  expect(stateOf(book).verdict).toBe(verdict);
});

test("exactly 100 % is allowed, and the least above it is stopped, however large Q8", () => {
  const rows = (hours: string) => ({
    projects: [{ code: "A", budgetHours: "90000000000,0001" }],
    controls: [{ project: "A", control: time, kind: stop, limit: 100 }],
    timeEntries: [{ project: "A", hours }],
  });
  expect(stateOf(bookOf(rows("90000000000,0001"))).verdict).toBe("clear");
  expect(stateOf(bookOf(rows("90000000000,0002"))).verdict).toBe("reached");
});

test("no budget anywhere makes a control inactive Q6", () => {
  const book = bookOf({
    projects: [{ code: "A" }, { code: "A.B" }],
    controls: [{ project: "A", control: time, kind: stop, limit: 100 }],
    timeEntries: [{ project: "A.B", hours: 5 }],
  });
  expect(stateOf(book)).toMatchObject({ budget: undefined, used: 5 * HOUR, verdict: "inactive" });
});

test("what is about to be registered counts #40 Q8", () => {
  const book = tree(
    [
      { project: "BS", control: time, kind: warning, limit: 50 },
      { project: "BS.HR", control: time, kind: stop, limit: 100 },
    ],
    { "BS.HR": 74 },
  );
  const after = (hours: number) => [0, 1].map((row) => stateOf(book, row, hourParts(hours * HOUR)).verdict);
  expect(after(0.5)).toEqual(["clear", "clear"]);
  expect(after(1)).toEqual(["reached", "clear"]);
  expect(after(26)).toEqual(["reached", "clear"]);
  expect(after(26.25)).toEqual(["reached", "reached"]);
});

const billing: Rows = {
  ...billingTerms,
  projects: [
    { code: "BS", budgetAmount: 20000 },
    { code: "BS.HR", billable: "Ja – alltid", budgetHours: 10 },
    { code: "BS.IT", billable: "Nej – aldrig" },
  ],
  prices: [
    { dimension: "6", code: "BS.HR", usedIn: "Tid", price: 2500 },
    { dimension: "6", code: "BS.HR", whenDimension: "8", whenCode: "M3", usedIn: "Tid", price: 2200 },
    { dimension: "6", code: "BS.IT", usedIn: "Tid", price: 1000 },
  ],
  timeEntries: [
    { project: "BS.HR", hours: 2, reviewLevel: 1 },
    { project: "BS.HR", customer: "M3", hours: 1, reviewLevel: 2 },
    { project: "BS.HR", hours: 1 },
    { project: "BS.IT", hours: 8, reviewLevel: 1 },
  ],
  controls: [{ project: "BS", control: money, kind: warning, limit: 7200 }],
};

test("billable time is reviewed billable rows at their own prices, with what is not reviewed beside #48 #49 #52 Q10 Q11", () => {
  expect(stateOf(bookOf(billing))).toMatchObject({
    used: 7200 * KRONA,
    withUnreviewed: 9700 * KRONA,
    unpriced: 0,
    verdict: "reached",
  });
});

test("any review counts in a control, whatever level a release asks for #49 Q57", () => {
  const settings = [...billing["settings"]!, { name: "Granskningsnivå för frisläppning", value: 2 }];
  expect(stateOf(bookOf({ ...billing, settings })).used).toBe(7200 * KRONA);
});

test("a stop of billable time is above its limit in kronor, a warning from it on #51 #52 Q8", () => {
  const verdict = (kind: string | undefined, limit: number | string) =>
    stateOf(bookOf({ ...billing, controls: [{ project: "BS", control: money, kind: kind ?? "", limit }] }))
      .verdict;
  expect([verdict(stop, 7200), verdict(stop, "7199,99")]).toEqual(["clear", "reached"]);
  expect([verdict(warning, "7200,01"), verdict(warning, 7200)]).toEqual(["clear", "reached"]);
});

test("amounts are rounded row by row, half away from zero to the öre #48", () => {
  const book = bookOf({
    ...billing,
    prices: [{ dimension: "6", code: "BS.HR", usedIn: "Tid", price: "0,05" }],
    timeEntries: [0.5, 0.5, 0.5, -0.5].map((hours) => ({ project: "BS.HR", hours, reviewLevel: 1 })),
  });
  expect(stateOf(book).used).toBe(3 + 3 + 3 - 3);
});

test("rows without one price are counted apart, never as 0 kr #48 Q24", () => {
  const book = bookOf({
    ...billing,
    prices: [{ dimension: "6", code: "BS.IT", usedIn: "Tid", price: 1000 }],
  });
  expect(stateOf(book)).toMatchObject({ used: 0, withUnreviewed: 0, unpriced: 2, verdict: "clear" });
});

test("budgeted time counts billed hours instead where the setting says so #169 Q10", () => {
  const controls = [{ project: "BS", control: time, kind: warning, limit: 100 }];
  const settings = [
    ...billingTerms.settings,
    { name: "Räkna med fakturerbar tid vid tidskontroller", value: "Ja" },
  ];
  expect(stateOf(bookOf({ ...billing, controls }))).toMatchObject({ used: 12 * HOUR, verdict: "reached" });
  expect(stateOf(bookOf({ ...billing, controls, settings }))).toMatchObject({
    used: 4 * HOUR,
    verdict: "clear",
  });
});

test("worked time at its prices stands beside the budgeted amount, billed or not Q42", () => {
  expect(workedValueOf(bookOf(billing), fold("bs"))).toEqual({
    worked: 17700 * KRONA,
    budget: 20000 * KRONA,
    unpriced: 0,
  });
});

test("time that has no one price is counted beside what worked time is worth, at a project and all below it Q42", () => {
  const prices = [{ dimension: "6", code: "BS.IT", usedIn: "Tid", price: 1000 }];
  const timeEntries = ["BS", "BS.HR", "BS.HR", "BS.IT"].map((project) => ({ project, hours: 2 }));
  const book = bookOf({ ...billing, prices, timeEntries });
  const told = ["bs", "bs.hr", "bs.it"].map((code) => workedValueOf(book, fold(code)));
  expect(told.map(({ worked, unpriced }) => [worked, unpriced])).toEqual([
    [2000 * KRONA, 3],
    [0, 2],
    [2000 * KRONA, 0],
  ]);
});
