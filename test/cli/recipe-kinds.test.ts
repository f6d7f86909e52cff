import { expect, test } from "vitest";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson } from "./command";

inOwnFolders();

/** A file without headers as a payroll or project system exports it, what its columns are, and the same a month later. */
type Kind = {
  readonly register: string;
  readonly said: readonly string[];
  readonly first: string;
  readonly next: readonly string[];
  readonly counts: object;
};

const map = (...fields: readonly string[]): readonly string[] =>
  fields.flatMap((field, at) => ["--map", `${at + 1}=${field}`]);

const kinds: Readonly<Record<string, Kind>> = {
  Projekt: {
    register: "projects",
    said: map("code", "name", "startDate"),
    first: "P1;Ett;2025-04-01",
    next: ["P1;Ett;2025-04-01", "P3;Tre;2026-04-01"],
    counts: { new: 1, changed: 1, unchanged: 0, refused: 0 },
  },
  Koder: {
    register: "codes",
    said: [...map("code", "name", ""), "--set", "dimension=Kst"],
    first: "5;Kst 5;2025-04-01",
    next: ["5;Kst fem;2025-04-01", "6;Kst 6;2025-04-01"],
    counts: { new: 1, changed: 1, unchanged: 0, refused: 0 },
  },
  Budget: {
    register: "projects",
    said: [...map("code", "budgetHours", "budgetAmount"), "--mode", "update"],
    first: "P1;10;1000,50",
    next: ["P1;12,5;2000", "P9;1;1"],
    counts: { new: 0, changed: 1, unchanged: 0, refused: 1 },
  },
  Anställda: {
    register: "employees",
    said: map("number", "name", "email"),
    first: "1;Eva;eva@ek.se",
    next: ["1;Eva Ek;eva@ek.se", "2;Bo;bo@ek.se"],
    counts: { new: 1, changed: 1, unchanged: 0, refused: 0 },
  },
  Tidrader: {
    register: "timeEntries",
    said: [...map("date", "employee", "project", "hours"), "--date-order", "dmy", "--decimal", "."],
    first: "16/03/2026;1;P1;8",
    next: ["16/03/2026;1;P1;8", "01/04/2026;1;P1;7.5"],
    counts: { new: 1, changed: 0, unchanged: 1, refused: 0 },
  },
};

test("a recipe reads next month's file of projects, codes, budgets, employees and time entries as this month's #175", () => {
  writeBook(
    "bok.xlsx",
    {
      projects: [{ code: "P1", name: "Ett" }],
      codes: [{ dimension: "Kst", code: "5", name: "Kst 5" }],
      employees: [{ number: "1", name: "Eva", email: "eva@ek.se" }],
      timeEntries: [{ date: "2026-03-16", employee: "1", project: "P1", hours: 8 }],
    },
    "sv",
  );
  for (const [kind, { register, said, first, next, counts }] of Object.entries(kinds)) {
    const asked = ["--register", register];
    writeLines("okt.txt", first);
    const learned = kontera(
      "plan",
      "bok.xlsx",
      "okt.txt",
      ...asked,
      "--start-row",
      "1",
      ...said,
      "--save-recipe",
      "recept.json",
    );
    expect([kind, learned.code, learned.err]).toEqual([kind, 0, ""]);
    writeLines("nov.txt", ...next);
    expect([
      kind,
      konteraJson("plan", "bok.xlsx", "nov.txt", ...asked, "--recipe", "recept.json").json,
    ]).toMatchObject([kind, { counts }]);
  }
});

test("a recipe reads combinations, whose columns bear the names of dimensions #175", () => {
  kontera("new", "bok.xlsx", "--sample");
  kontera("export", "bok.xlsx", "--register", "codingCombinations", "--out", "okt.csv");
  const plan = (...more: readonly string[]) =>
    konteraJson("plan", "bok.xlsx", "okt.csv", "--register", "codingCombinations", ...more).json as {
      counts: { unchanged: number };
    };
  const { counts } = plan("--save-recipe", "recept.json");
  expect(counts.unchanged).toBeGreaterThan(0);
  expect(plan("--recipe", "recept.json")).toMatchObject({ counts, file: { recipe: "recept" } });
});
