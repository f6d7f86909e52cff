import { beforeEach, expect, test } from "vitest";
import { writeBook } from "./books";
import { inOwnFolders, kontera, konteraJson } from "./command";

inOwnFolders();

const projects = [
  { code: "BS", name: "Stöd", budgetAmount: 1234.5 },
  { code: "BS.HR", name: "HR", budgetHours: 10 },
  { code: "BS.IT", name: "IT", budgetHours: 20.25 },
  { code: "R1", name: "Region" },
];
const entry = (date: number, employee: string, project: string, hours: number, released = "") => ({
  date,
  employee,
  project,
  hours,
  ...(released !== "" && { released }),
});
const timeEntries = [
  entry(46_000, "007", "BS.HR", 7.5, "2025-12-31"),
  entry(46_010, "008", "BS.HR", 4),
  entry(46_020, "007", "bs.it", 20.25),
  entry(46_020, "007", "XX", 1),
];

beforeEach(() =>
  writeBook("bok.xlsx", { projects, employees: [{ number: "007", name: "Åsa" }], timeEntries }),
);

const of = (...more: readonly string[]) => konteraJson("budget", "bok.xlsx", ...more);

/** Time without a price: it is worth what nobody knows, beside the budgeted amount. */
const worth = (unpriced: number, budget: number | null = null) => ({
  value: 0,
  unpriced,
  amountRemaining: budget,
  amountState: budget === null ? "none" : "within",
});

test("every node of the tree is told in hours and kronor, rolled up (#96–#101)", () => {
  expect(of()).toEqual({
    code: 0,
    err: "",
    json: {
      projects: [
        {
          code: "BS",
          name: "Stöd",
          level: 1,
          worked: 31.75,
          released: 7.5,
          budgetHours: 30.25,
          budgetSource: "below",
          budgetAmount: 1234.5,
          remaining: -1.5,
          state: "over",
          ...worth(3, 1234.5),
        },
        {
          code: "BS.HR",
          name: "HR",
          level: 2,
          worked: 11.5,
          released: 7.5,
          budgetHours: 10,
          budgetSource: "own",
          budgetAmount: null,
          remaining: -1.5,
          state: "over",
          ...worth(2),
        },
        {
          code: "BS.IT",
          name: "IT",
          level: 2,
          worked: 20.25,
          released: 0,
          budgetHours: 20.25,
          budgetSource: "own",
          budgetAmount: null,
          remaining: 0,
          state: "within",
          ...worth(1),
        },
        {
          code: "R1",
          name: "Region",
          level: 1,
          worked: 0,
          released: 0,
          budgetHours: null,
          budgetSource: "none",
          budgetAmount: null,
          remaining: null,
          state: "none",
          ...worth(0),
        },
      ],
      entries: { counted: 3, outside: 0, uncounted: 1 },
    },
  });
});

test("one employee's time and a period are cut out, both days included, and the budget stays whole (#98, Q12)", () => {
  expect(of("--employee", "007").json).toMatchObject({
    projects: [{ worked: 27.75, budgetHours: 30.25, state: "within" }, {}, {}, {}],
    entries: { counted: 2, outside: 1, uncounted: 1 },
  });
  expect(of("--employee", "008").json).toMatchObject({ projects: [{ worked: 4 }, {}, {}, {}] });
  expect(of("--from", "2025-12-19", "--to", "2025-12-29").json).toMatchObject({
    projects: [{ worked: 24.25, budgetHours: 30.25 }, {}, {}, {}],
    entries: { counted: 2, outside: 1 },
  });
});

test("for people it is a table with the tree drawn by indents", () => {
  const { out } = kontera("budget", "bok.xlsx");
  expect(out.replaceAll(/\s/g, (space) => (space === "\n" ? space : " ")).split("\n")).toEqual([
    "Projekt  Namn    Arbetat  Frisläppt  Budget  Kvar       Belopp  Nedlagt värde  Utan pris",
    "BS       Stöd      31,75        7,5   30,25  −1,5  1 234,50 kr          okänt          3  Över budget",
    "  BS.HR  HR         11,5        7,5      10  −1,5            –          okänt          2  Över budget",
    "  BS.IT  IT        20,25          0   20,25     0            –          okänt          1  Inom budget",
    "R1       Region        0          0       –     –            –        0,00 kr             Ingen budget",
    "3 tidrader av 4 är räknade.",
    "1 rad är inte räknad: check visar varför.",
    "",
  ]);
});

test("a period is not colored: it is no more than a part of the time (Q12)", () => {
  expect(kontera("budget", "bok.xlsx", "--from", "2025-12-01").out).not.toContain("Över budget");
});

test("a workbook without time shows the budget alone", () => {
  writeBook("bok.xlsx", { projects });
  expect(of().json).toMatchObject({
    projects: [{ worked: 0, state: "within" }, {}, {}, {}],
    entries: { counted: 0 },
  });
});

test("the worth of the work stands beside the budgeted amount, billed or not, and what has no price is counted #20 Q42", () => {
  const priced = (more: Readonly<Record<string, string | number>>[]) =>
    writeBook("bok.xlsx", {
      dimensions: [{ dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 }],
      projects: [
        { code: "A", name: "A", budgetAmount: 10_000 },
        { code: "A.1", name: "1" },
        { code: "A.2", name: "2" },
      ],
      prices: [{ dimension: "6", code: "A.1", usedIn: "Tid", price: 1250 }],
      timeEntries: [entry(46_000, "007", "A.1", 8), entry(46_000, "007", "A.2", 1), ...more],
    });
  priced([]);
  expect(of().json).toMatchObject({
    projects: [{ value: 10_000, unpriced: 1, amountRemaining: 0, amountState: "within" }, {}, {}],
  });
  priced([entry(46_000, "007", "A.1", 0.0001)]);
  expect(of().json).toMatchObject({
    projects: [{ value: 10_000.13, unpriced: 1, amountRemaining: -0.13, amountState: "over" }, {}, {}],
  });
});

test("time is parted by month, employee or customer, at every node, and the parts add to the node #98 #102 #103", () => {
  const { json } = of("--by", "employee");
  expect(json).toMatchObject({
    groups: [
      { code: "BS", employee: "007", worked: 27.75, released: 7.5, value: 0, unpriced: 2 },
      { code: "BS", employee: "008", worked: 4, released: 0, value: 0, unpriced: 1 },
      { code: "BS.HR", employee: "007", worked: 7.5, released: 7.5 },
      { code: "BS.HR", employee: "008", worked: 4, released: 0 },
      { code: "BS.IT", employee: "007", worked: 20.25, released: 0 },
    ],
  });
  expect(of("--by", "month", "--from", "2025-12-19").json).toMatchObject({
    groups: [
      { code: "BS", month: "2025-12", worked: 24.25 },
      { code: "BS.HR", month: "2025-12", worked: 4 },
      { code: "BS.IT", month: "2025-12", worked: 20.25 },
    ],
  });
  expect(kontera("budget", "bok.xlsx", "--by", "project").code).toBe(2);
  const two = kontera("budget", "bok.xlsx", "--by", "month", "--by", "employee");
  expect([two.code, two.err.trimEnd()]).toEqual([2, "--by: högst 1 indelning åt gången."]);
});
