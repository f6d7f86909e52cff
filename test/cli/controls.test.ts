import { expect, test } from "vitest";
import type { Row, Rows } from "../rules/books";
import { writeBook } from "./books";
import { inOwnFolders, kontera, konteraJson } from "./command";

inOwnFolders();

const [hours, money] = ["Budgeterad tid", "Fakturerbar tid"];
const [warning, stop] = ["Varning", "Registreringsstopp"];

const control = (project: string, of: string, kind: string, limit: number, more: Row = {}): Row => ({
  project,
  control: of,
  kind,
  limit,
  ...more,
});

const entry = (project: string, time: number, more: Row = {}): Row => ({
  date: "2026-03-02",
  employee: "1",
  project,
  hours: time,
  reviewLevel: 1,
  ...more,
});

const billed = {
  settings: [{ name: "Fakturering i Tid", value: "Ja" }],
  dimensions: [{ dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 }],
  prices: [{ dimension: "6", code: "A", usedIn: "Tid", price: 1000 }],
};

type Told = {
  readonly controls: readonly (Readonly<Record<string, unknown>> & { readonly verdict: string })[];
  readonly outcome: string | null;
  readonly counts: Readonly<Record<string, number>>;
};

const of = (rows: Rows, ...more: readonly string[]): Told & { readonly code: number } => {
  writeBook("bok.xlsx", rows);
  const { code, json } = konteraJson("controls", "bok.xlsx", "--today", "2026-03-22", ...more);
  return { code, ...(json as Told) };
};
const verdicts = ({ controls }: Told): string[] => controls.map(({ verdict }) => verdict);

test("a warning is reached at the limit, a stop above it, exactly #42 #43 #47 Q8 Q9", () => {
  const limits = [
    control("A", hours, warning, 80),
    control("A", hours, stop, 80),
    control("A", hours, warning, 100),
    control("A", hours, stop, 100),
  ];
  const at = (...times: readonly number[]) =>
    of({
      projects: [{ code: "A", name: "A", budgetHours: 10 }],
      controls: limits,
      timeEntries: times.map((time) => entry("A", time)),
    });
  expect(verdicts(at(8))).toEqual(["reached", "clear", "clear", "clear"]);
  const ten = at(8, 2);
  expect(verdicts(ten)).toEqual(["reached", "reached", "reached", "clear"]);
  expect(ten.controls.map(({ trippedBy }) => trippedBy)).toEqual([2, 3, 3, null]);
  const more = at(8, 2, 0.0001);
  expect(more.controls[3]).toMatchObject({
    verdict: "reached",
    percent: 100,
    trippedBy: 4,
    used: 10.0001,
    budget: 10,
  });
  expect([at(8).code, ten.code, more.code]).toEqual([0, 1, 1]);
  expect([at(8).outcome, more.outcome]).toEqual(["warning", "stop"]);
});

test("a control on a main project compares all below with the sum of their budgets, wherever those stand #45 #46 Q6 Q7", () => {
  const timeEntries = [entry("A.1", 5), entry("A.2", 4)];
  const budgets = (main: number | "", one: number | "", two: number | "") =>
    of({
      projects: [
        { code: "A", name: "A", budgetHours: main },
        { code: "A.1", name: "1", budgetHours: one },
        { code: "A.2", name: "2", budgetHours: two },
      ],
      controls: [control("A", hours, warning, 90)],
      timeEntries,
    }).controls[0];
  expect(budgets("", 6, 4)).toMatchObject({
    used: 9,
    budget: 10,
    percent: 90,
    verdict: "reached",
    rows: [2, 3],
  });
  expect(budgets(10, "", "")).toMatchObject({ used: 9, budget: 10, percent: 90, verdict: "reached" });
  expect(budgets("", "", "")).toMatchObject({
    used: 9,
    budget: null,
    percent: null,
    verdict: "inactive",
    why: "noBudget",
    trippedBy: null,
    forecast: null,
  });
});

const sek: Rows = {
  ...billed,
  projects: [{ code: "A", name: "A", billable: "Ja – alltid" }],
  timeEntries: [entry("A", 3), entry("A", 2, { reviewLevel: 0 }), entry("A", 1, { date: "2026-03-20" })],
};

test("money counts what is reviewed, tells what is not, and when it will be reached #48 #49 #50 #51 #52 Q10 Q51", () => {
  const told = of({
    ...sek,
    controls: [
      control("A", money, warning, 4000),
      control("A", money, stop, 4000),
      control("A", money, stop, 5000),
      control("A", money, warning, 5000),
    ],
  });
  expect(told.controls[0]).toEqual({
    row: 2,
    project: "A",
    control: "billableTime",
    kind: "warning",
    limit: 4000,
    basis: "reviewedBillable",
    verdict: "reached",
    why: null,
    used: 4000,
    withUnreviewed: 6000,
    budget: null,
    percent: 100,
    unpriced: 0,
    unpricedWithUnreviewed: 0,
    trippedBy: 4,
    rows: [2, 4],
    forecast: null,
  });
  expect(told.controls.slice(1).map(({ verdict, forecast }) => [verdict, forecast])).toEqual([
    ["clear", "2026-03-23"],
    ["clear", "2026-03-30"],
    ["clear", "2026-03-29"],
  ]);
});

test("money while billing is off is inactive, and says so #104 Q55", () => {
  const told = of({ ...sek, settings: [], controls: [control("A", money, stop, 1)] });
  expect(told.controls[0]).toMatchObject({ verdict: "inactive", why: "billingOff", used: 0 });
});

test("time without a price is in no amount, and is counted #48", () => {
  const told = of({ ...sek, prices: [], controls: [control("A", money, stop, 1)] });
  expect(told.controls[0]).toMatchObject({
    used: 0,
    unpriced: 2,
    unpricedWithUnreviewed: 3,
    rows: [],
    verdict: "clear",
  });
});

test("a control that lacks something is incomplete, and so is one on a project that does not exist", () => {
  const told = of({
    projects: [{ code: "A", name: "A" }],
    controls: [
      control("A", hours, "?", 80),
      { control: hours, kind: warning, limit: 80 },
      control("BORTA", hours, stop, 80),
    ],
  });
  expect(
    told.controls.map(({ verdict, why, basis, used, limit }) => [verdict, why, basis, used, limit]),
  ).toEqual([
    ["incomplete", null, null, null, 80],
    ["incomplete", null, null, null, 80],
    ["incomplete", "unknownProject", null, null, 80],
  ]);
  expect(told.counts).toEqual({ reached: 0, clear: 0, inactive: 0, incomplete: 3 });
});

test("what hours on a project would meet are its own controls and those above, after those hours, and stop beats warning #40 #44 Q7 Q8", () => {
  const rows: Rows = {
    projects: [
      { code: "A", name: "A" },
      { code: "A.1", name: "1", budgetHours: 10 },
      { code: "B", name: "B", budgetHours: 1 },
    ],
    controls: [
      control("B", hours, stop, 1),
      control("A", hours, warning, 80),
      control("A.1", hours, stop, 100),
    ],
    timeEntries: [entry("A.1", 7), entry("B", 5)],
  };
  const met = of(rows, "--project", "A.1", "--hours", "3,5");
  expect(
    met.controls.map(({ project, used, verdict, trippedBy }) => [project, used, verdict, trippedBy]),
  ).toEqual([
    ["A", 10.5, "reached", null],
    ["A.1", 10.5, "reached", null],
  ]);
  expect(met.outcome).toBe("stop");
  expect(of(rows, "--project", "A.1", "--hours", "1").outcome).toBe("warning");
  expect(of(rows, "--project", "A.1").outcome).toBeNull();
});

test("a control may be of one customer, of this month, and in hours Q61", () => {
  const rows: Rows = {
    projects: [{ code: "A", name: "A" }],
    customers: [{ number: "M3", name: "M3" }],
    controls: [control("A", "Timmar", warning, 20, { customer: "M3", period: "månad" })],
    timeEntries: [
      entry("A", 15, { customer: "m3", date: "2026-03-01" }),
      entry("A", 5, { customer: "M3", date: "2026-03-22" }),
      entry("A", 100, { customer: "M3", date: "2026-02-28" }),
      entry("A", 100, { customer: "ÖST" }),
    ],
  };
  expect(of(rows).controls[0]).toMatchObject({
    control: "hours",
    customer: "M3",
    period: "month",
    used: 20,
    percent: 100,
    verdict: "reached",
    rows: [2, 3],
    trippedBy: 3,
  });
  const { out } = kontera("check", "bok.xlsx", "--today", "2026-03-22");
  expect(out.replaceAll("\u00A0", " ")).toContain("”A” har använt 20 h, och gränsvärdet är 20 h");
});

test.each([
  [["--project", "X"], "--project: inget projekt har koden ”X”."],
  [["--hours", "3"], "--hours: ange också --project, det som timmarna skulle registreras på."],
  [["--project", "A", "--hours", "tre"], "--hours: ”tre” är inget antal timmar."],
])("%j is refused in one line", (more, sentence) => {
  writeBook("bok.xlsx", { projects: [{ code: "A", name: "A" }], controls: [] });
  expect(kontera("controls", "bok.xlsx", ...more)).toEqual({ code: 2, out: "", err: `${sentence}\n` });
});
