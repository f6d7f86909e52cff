import { expect, test } from "vitest";
import type { XlsxDocument } from "../../xlsx/document";
import { bookBytes, writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson, write } from "./command";

inOwnFolders();

const projects = [{ code: "P", name: "Projekt", budgetHours: 40 }];
const employees = [{ number: "101", name: "Ada" }];
const entry = (hours: string | number) => ({ date: "2026-03-02", employee: "101", project: "P", hours });

/** Gives cells of a column of a sheet, from its second row on, another content and number format. */
const typed =
  (sheet: string, column: number, cells: readonly (readonly [value: number, format: string])[]) =>
  (document: XlsxDocument): void => {
    const found = document.sheets.find(({ name }) => name === sheet);
    cells.forEach(([value, numberFormat], at) => found?.setCell(at + 1, column, { value, numberFormat }));
  };

const HOURS = 4;

const budget = () =>
  konteraJson("budget", "bok.xlsx").json as { projects: { worked: number; budgetHours: number }[] };

const findings = () =>
  (konteraJson("check", "bok.xlsx").json as { findings: { rule: string; severity: string }[] }).findings;

test.each([
  [0.3125, "h:mm", 7.5],
  [0.3125, "hh:mm;@", 7.5],
  [0.25, "h:mm AM/PM", 6],
  [90, '0" min"', 1.5],
  [7.5, '0.0" h"', 7.5],
  [0.5, "[$-F400]h:mm:ss\\ AM/PM", 12],
  [1.5625, "[h]:mm:ss", 37.5],
  [1, "[hh]:mm", 24],
  [0, "h:mm", 0],
  [0.3125, "General", 0.3125],
  [7.5, '0.00" h"', 7.5],
])("%s by the format %s is %s hours, with nothing to say of it", (value, format, hours) => {
  writeBook(
    "bok.xlsx",
    { projects, employees, timeEntries: [entry(1)] },
    "sv",
    typed("Tidrader", HOURS, [[value, format]]),
  );
  expect(budget().projects[0]?.worked).toBe(hours);
  expect(findings().filter(({ rule }) => rule !== "unlikely-hours")).toEqual([]);
});

test("hours that show another unit are no hours, and are told as they show", () => {
  writeBook(
    "bok.xlsx",
    { projects, employees, timeEntries: [entry(1)] },
    "sv",
    typed("Tidrader", HOURS, [[2, '0" dagar"']]),
  );
  expect(budget().projects[0]?.worked).toBe(0);
  expect(findings()).toMatchObject([{ rule: "unreadable-cell" }]);
  expect(kontera("check", "bok.xlsx").out).toContain("”2 dagar” är inget tal");
});

test("a budget typed as a clock is hours, and one of 24:00 is not an hour", () => {
  writeBook(
    "bok.xlsx",
    { projects, employees, timeEntries: [] },
    "sv",
    typed("Projekt", 6, [[1, "[h]:mm:ss"]]),
  );
  expect(budget().projects[0]?.budgetHours).toBe(24);
});

test("minutes and thirds that four decimals cannot hold are rounded, counted and told as information", () => {
  const timeEntries = [entry(20 / 60), entry(22 / 3), entry("7:20"), entry(1)];
  writeBook("bok.xlsx", { projects: [{ ...projects[0], budgetAmount: 1000 / 3 }], employees, timeEntries });
  expect(budget()).toMatchObject({ projects: [{ worked: 15.9999, budgetAmount: 333.33 }] });
  expect(findings()).toMatchObject([
    { rule: "rounded-number", severity: "info" },
    { rule: "rounded-number" },
    { rule: "rounded-number" },
    { rule: "rounded-number" },
  ]);
  expect(kontera("check", "bok.xlsx").out).toContain("”0,3333333333333333” har fler decimaler");
});

test("eight hours typed as a clock are eight, not a third of a day", () => {
  writeBook(
    "bok.xlsx",
    { projects, employees, timeEntries: [entry(1)] },
    "sv",
    typed("Tidrader", HOURS, [[8 / 24, "h:mm"]]),
  );
  expect(budget().projects[0]?.worked).toBe(8);
  expect(findings()).toEqual([]);
});

test("a clock that hides days, and a date, in a column of hours are told and not guessed at", () => {
  const more = typed("Tidrader", HOURS, [
    [7.5, "h:mm"],
    [46_082, "yyyy-mm-dd"],
  ]);
  writeBook("bok.xlsx", { projects, employees, timeEntries: [entry(1), entry(1)] }, "sv", more);
  expect(budget().projects[0]?.worked).toBe(0);
  expect(findings()).toMatchObject([
    {
      rule: "unreadable-cell",
      severity: "error",
      message: expect.stringContaining("visar ett klockslag") as string,
    },
    { rule: "unreadable-cell", severity: "error" },
  ]);
});

test("codes that stand as numbers are matched as the text they show, with one finding each and nothing else", () => {
  const rows = {
    projects: [
      { code: 2600, name: "Tak", budgetHours: 10 },
      { code: "0042", name: "Golv" },
    ],
    employees: [{ number: 101, name: "Ada" }],
    timeEntries: [
      { date: "2026-03-02", employee: 101, project: 2600, hours: 8 },
      { date: "2026-03-02", employee: "101", project: 1, hours: 2 },
    ],
    controls: [{ project: "2600", control: "Budgeterad tid", kind: "Varning", limit: 90 }],
  };
  writeBook(
    "bok.xlsx",
    rows,
    "sv",
    typed("Tidrader", 2, [
      [2600, "General"],
      [42, "0000"],
    ]),
  );
  expect(findings().map(({ rule }) => rule)).toEqual(new Array(5).fill("number-in-text-column"));
  expect(budget().projects).toMatchObject([
    { code: "0042", worked: 2 },
    { code: "2600", worked: 8 },
  ]);
});

test("a file's third of an hour is imported rounded, and says so", () => {
  write("bok.xlsx", bookBytes({ projects, employees, timeEntries: [] }));
  writeLines(
    "tid.csv",
    "Datum;Anställd;Projekt;Timmar",
    "2026-03-02;101;P;7:20",
    "2026-03-03;101;P;2,66666667",
  );
  const { json } = konteraJson("import", "bok.xlsx", "tid.csv", "--register", "Tidrader", "--out", "ny.xlsx");
  expect(json).toMatchObject({
    counts: { new: 2, refused: 0 },
    rows: [{ warnings: [{ code: "rounded" }] }, { warnings: [{ code: "rounded" }] }],
  });
  expect(konteraJson("budget", "ny.xlsx").json).toMatchObject({ projects: [{ worked: 10 }] });
});

test("hours imported over a clock are written as a number, and read back as the file has them", () => {
  const more = typed("Projekt", 6, [[1.5625, "[h]:mm:ss"]]);
  write("bok.xlsx", bookBytes({ projects }, "sv", more));
  writeLines("p.csv", "Kod;Budgeterade timmar", "P;37,5");
  expect(konteraJson("plan", "bok.xlsx", "p.csv", "--register", "Projekt").json).toMatchObject({
    counts: { unchanged: 1 },
  });
  writeLines("p.csv", "Kod;Budgeterade timmar", "P;50");
  konteraJson("import", "bok.xlsx", "p.csv", "--register", "Projekt", "--out", "ny.xlsx");
  expect(konteraJson("plan", "ny.xlsx", "p.csv", "--register", "Projekt").json).toMatchObject({
    counts: { unchanged: 1 },
  });
});
