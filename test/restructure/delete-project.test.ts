import { expect, test } from "vitest";
import { deleteProject } from "#core/restructure/delete-project";
import { bookOf, type Rows } from "../rules/books";
import { carryOut, cellsOf, planOf, refusalOf } from "./plans";

const settings: Rows = {
  projects: [
    { code: "A", name: "A" },
    { code: "A.B", name: "B" },
    { code: "C", name: "C" },
    { code: "A.D", name: "D" },
  ],
  controls: [
    { project: "C", limit: 1 },
    { project: "A.B", limit: 80 },
    { project: "A", limit: 2 },
  ],
  participants: [{ project: "a.d", employee: "1" }],
};

test("a project goes with the rows that are its settings, and comes back with them", () => {
  const book = bookOf(settings);
  carryOut(book, planOf(deleteProject(book, { project: "a", below: true })), () => {
    expect(cellsOf(book, "projects", "code").flat()).toEqual(["C"]);
    expect(cellsOf(book, "controls", "project").flat()).toEqual(["C"]);
    expect(cellsOf(book, "participants", "project")).toEqual([]);
  });
});

test("a project with subprojects is not deleted without them", () => {
  expect(refusalOf(deleteProject(bookOf(settings), { project: "A", below: false }))).toEqual({
    code: "has-children",
    project: "A",
    children: 2,
  });
  expect(planOf(deleteProject(bookOf(settings), { project: "A.B", below: false })).edits).toHaveLength(2);
});

test("a project that time, permissions or prices name is not deleted: they are listed register by register", () => {
  const rows: Rows = {
    ...settings,
    dimensions: [{ dimension: "P", kind: "Projekt" }],
    timeEntries: [{ project: "C" }, { project: "A.B" }, { project: "A" }],
    permissions: [{ user: "u", role: "r", dimension: "P", code: "A.D" }],
    prices: [{ dimension: "P", code: "C", whenDimension: "P", whenCode: "A.B" }],
  };
  expect(refusalOf(deleteProject(bookOf(rows), { project: "A", below: true }))).toEqual({
    code: "referenced",
    project: "A",
    references: [
      { register: "timeEntries", rows: [1, 2] },
      { register: "permissions", rows: [0] },
      { register: "prices", rows: [0] },
    ],
  });
});
