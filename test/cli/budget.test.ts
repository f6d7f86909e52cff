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
    "Projekt  Namn    Arbetat  Frisläppt  Budget  Kvar       Belopp",
    "BS       Stöd      31,75        7,5   30,25  −1,5  1 234,50 kr  Över budget",
    "  BS.HR  HR         11,5        7,5      10  −1,5            –  Över budget",
    "  BS.IT  IT        20,25          0   20,25     0            –  Inom budget",
    "R1       Region        0          0       –     –            –  Ingen budget",
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
