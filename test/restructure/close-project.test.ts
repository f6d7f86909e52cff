import { expect, test } from "vitest";
import { closeProject } from "#core/restructure/close-project";
import { bookOf, type Rows } from "../rules/books";
import { carryOut, cellsOf, planOf, refusalOf } from "./plans";

const rows: Rows = {
  projects: [
    { code: "A", name: "A" },
    { code: "A.B", name: "B", status: "Fryst" },
    { code: "A.C", name: "C", status: "Avslutat" },
    { code: "D", name: "D" },
  ],
  timeEntries: [
    { project: "A.B", hours: 1 },
    { project: "A", hours: 1, reviewLevel: 1, billable: "Ja" },
    { project: "A", hours: 1, reviewLevel: 1, billable: "Ja", released: "2026-03-01" },
    { project: "A.C", hours: 1, reviewLevel: 1, billable: "Nej" },
    { project: "D", hours: 1 },
    { project: "A.C", hours: 1, billable: "Ja" },
  ],
  travelEntries: [{ project: "A.B", amount: 100 }],
};

const statuses = (below: boolean): unknown => {
  const book = bookOf(rows);
  let seen: unknown;
  carryOut(book, planOf(closeProject(book, { project: "a", below })), () => {
    seen = cellsOf(book, "projects", "status").flat();
  });
  return seen;
};

test("a project gets the status Avslutat, alone or with all below it (#16)", () => {
  expect(statuses(false)).toEqual(["Avslutat", "Fryst", "Avslutat", ""]);
  expect(statuses(true)).toEqual(["Avslutat", "Avslutat", "Avslutat", ""]);
});

test("what closing a project would strand is told: entries not reviewed, and reviewed ones not released (Q27)", () => {
  expect(planOf(closeProject(bookOf(rows), { project: "A", below: false })).notes).toEqual([
    { code: "open-entries", register: "timeEntries", rows: [0, 5] },
    { code: "open-entries", register: "travelEntries", rows: [0] },
    { code: "unreleased", register: "timeEntries", rows: [1] },
  ]);
});

test("with the setting for it, entries that are not reviewed keep a project from being closed (#161)", () => {
  const settings = [{ name: "Tillåt ej avslut då ogranskade rader finns", value: "Ja" }];
  expect(refusalOf(closeProject(bookOf({ ...rows, settings }), { project: "A", below: true }))).toEqual({
    code: "open-entries-block",
    project: "A",
    entries: [
      { register: "timeEntries", rows: [0, 5] },
      { register: "travelEntries", rows: [0] },
    ],
  });
  const reviewed = { ...rows, settings, timeEntries: rows.timeEntries!.slice(1, 4), travelEntries: [] };
  expect(planOf(closeProject(bookOf(reviewed), { project: "A", below: true })).edits).toHaveLength(2);
});

test("a project that is closed already, or unknown, is refused", () => {
  expect(refusalOf(closeProject(bookOf(rows), { project: "A.C", below: true }))).toEqual({
    code: "closed-already",
    project: "A.C",
  });
  expect(refusalOf(closeProject(bookOf(rows), { project: "X", below: true }))).toEqual({
    code: "unknown-project",
    project: "X",
  });
});
