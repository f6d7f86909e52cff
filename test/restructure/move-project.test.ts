import { expect, test } from "vitest";
import { readBook } from "#core/book/read-book";
import { moveProject, type ProjectMove } from "#core/restructure/move-project";
import { finish } from "#core/values/task";
import { bookOf, rawTables, testDay, type Rows } from "../rules/books";
import { carryOut, cellsOf, planOf, refusalOf } from "./plans";

const tree = [
  { code: "BS", name: "Bygg" },
  { code: "BS.HR", name: "HR" },
  { code: "bs.hr.Bem", name: "Bemanning" },
  { code: "BS.HRX", name: "Ett annat" },
  { code: "BS.Eko", name: "Ekonomi" },
];

const move = (rows: Rows, from: string, to: string, more: Partial<ProjectMove> = {}) =>
  moveProject(bookOf(rows), { from, to, unbookParent: false, ...more });

const dimensions = [
  { dimension: "Kst", kind: "Enkel" },
  { dimension: "Uppdrag", kind: "Projekt" },
];

test("a subtree that gets another code keeps its shape, and its neighbors keep theirs (#6, Q3)", () => {
  const book = bookOf({ projects: tree });
  const plan = planOf(moveProject(book, { from: "bs.hr", to: "BS.PERS", unbookParent: false }));
  carryOut(book, plan, () => {
    expect(cellsOf(book, "projects", "code").flat()).toEqual([
      "BS",
      "BS.PERS",
      "BS.PERS.Bem",
      "BS.HRX",
      "BS.Eko",
    ]);
  });
  expect(plan.codes).toEqual([
    { from: "BS.HR", to: "BS.PERS", name: "HR" },
    { from: "bs.hr.Bem", to: "BS.PERS.Bem", name: "Bemanning" },
  ]);
});

test("every register that names the codes follows, through its column or through the dimension beside it", () => {
  const book = bookOf({
    projects: tree,
    dimensions,
    timeEntries: [{ project: "BS.HR.BEM" }, { project: "BS.Eko" }, { project: "BS.HR" }],
    projectCodings: [{ project: "BS.HR", dimension: "Kst", code: "BS.HR" }],
    participants: [{ project: "bs.hr", employee: "1" }],
    reviewers: [{ user: "u", project: "BS.HR.Bem" }, { user: "u" }],
    permissions: [
      { user: "u", role: "r", dimension: "Uppdrag", code: "BS.HR" },
      { user: "u", role: "r", dimension: "Kst", code: "BS.HR" },
      { user: "u", role: "r", dimension: "Uppdrag" },
    ],
    prices: [
      { dimension: "Kst", code: "10", whenDimension: "Uppdrag", whenCode: "BS.HR", price: 1 },
      { dimension: "uppdrag", code: "BS.HR.Bem", price: 2 },
    ],
    events: [{ dimension: "Uppdrag", code: "BS.HR" }],
  });
  const plan = planOf(moveProject(book, { from: "BS.HR", to: "BS.PERS", unbookParent: false }));
  carryOut(book, plan, () => {
    expect(cellsOf(book, "timeEntries", "project").flat()).toEqual(["BS.PERS.BEM", "BS.Eko", "BS.PERS"]);
    expect(cellsOf(book, "projectCodings", "project", "code")).toEqual([["BS.PERS", "BS.HR"]]);
    expect(cellsOf(book, "participants", "project").flat()).toEqual(["BS.PERS"]);
    expect(cellsOf(book, "reviewers", "project").flat()).toEqual(["BS.PERS.Bem", ""]);
    expect(cellsOf(book, "permissions", "code").flat()).toEqual(["BS.PERS", "BS.HR", ""]);
    expect(cellsOf(book, "prices", "code", "whenCode")).toEqual([
      ["10", "BS.PERS"],
      ["BS.PERS.Bem", ""],
    ]);
    expect(cellsOf(book, "events", "code").flat()).toEqual(["BS.PERS"]);
  });
});

test("a column that bears the project dimension's name follows, and one that bears another's does not (#3)", () => {
  const combinations = {
    name: "Konteringskombinationer",
    sheet: "Konteringskombinationer",
    row: 0,
    column: 0,
    headers: ["Kst", "Uppdrag", "Typ", "Anteckning"],
    rows: [
      ["BS.HR", "BS.HR", "Tillåt", "BS.HR"],
      ["*", "*", "Tillåt ej", ""],
    ],
  };
  const named = [{ dimension: "6", singular: "Uppdrag", kind: "Projekt" }, { dimension: "Kst" }];
  const raws = [...rawTables({ projects: tree, dimensions: named }), combinations];
  const { book } = finish(readBook(raws, { date1904: false, today: testDay }));
  carryOut(book, planOf(moveProject(book, { from: "BS.HR", to: "BS.PERS", unbookParent: false })), () => {
    const table = book.tables.get("codingCombinations")!;
    expect(table.order.map((row) => table.raw[row])).toEqual([
      ["BS.HR", "BS.PERS", "Tillåt", "BS.HR"],
      ["*", "*", "Tillåt ej", ""],
    ]);
  });
});

test("a project moves to another place in the tree, or becomes a main project", () => {
  expect(planOf(move({ projects: tree }, "BS.HR", "BS.Eko.HR")).codes.map(({ to }) => to)).toEqual([
    "BS.Eko.HR",
    "BS.Eko.HR.Bem",
  ]);
  expect(planOf(move({ projects: tree }, "BS.HR.Bem", "Bemanning")).codes).toEqual([
    { from: "bs.hr.Bem", to: "Bemanning", name: "Bemanning" },
  ]);
});

test("only the spelling of a code may change", () => {
  const plan = planOf(move({ projects: tree }, "BS.HR", "BS.Hr"));
  expect(plan.codes.map(({ to }) => to)).toEqual(["BS.Hr", "BS.Hr.Bem"]);
});

test("a code that is taken, also below, is refused", () => {
  expect(refusalOf(move({ projects: tree }, "BS.HR", "bs.eko"))).toEqual({
    code: "exists",
    project: "BS.Eko",
  });
  const orphan = [...tree, { code: "BS.PERS.bem", name: "Annan" }];
  expect(refusalOf(move({ projects: orphan }, "BS.HR", "BS.PERS"))).toEqual({
    code: "exists",
    project: "BS.PERS.bem",
  });
});

test("a project cannot come below itself, below nothing, or where it stands", () => {
  const refused = (from: string, to: string) => refusalOf(move({ projects: tree }, from, to));
  expect(refused("BS.HR", "BS.HR.Ny")).toEqual({ code: "below-itself", project: "BS.HR", to: "BS.HR.Ny" });
  expect(refused("BS.HR", "BS.Finns.HR")).toEqual({
    code: "missing-parent",
    project: "BS.Finns.HR",
    parent: "BS.Finns",
  });
  expect(refused("bs.hr", " BS.HR ")).toEqual({ code: "same-code", project: "BS.HR" });
  expect(refused("BS.H", "BS.X")).toEqual({ code: "unknown-project", project: "BS.H" });
  expect(refusalOf(move({ customers: [] }, "BS", "X"))).toEqual({ code: "no-projects" });
});

test("a code that is no code is refused, and an unusual one is told of (Q3, Q4)", () => {
  const refused = (to: string) => refusalOf(move({ projects: tree }, "BS.HR", to));
  expect(refused("BS..PERS")).toEqual({ code: "empty-segment", project: "BS..PERS" });
  expect(refused("BS.PERS.")).toEqual({ code: "empty-segment", project: "BS.PERS." });
  expect(refused("BS.P/S")).toEqual({ code: "character", project: "BS.P/S", characters: "/" });
  expect(refused("  ")).toEqual({ code: "no-code" });
  expect(planOf(move({ projects: tree }, "BS.HR", "BS.P-S")).notes).toEqual([
    { code: "unusual-character", project: "BS.P-S", characters: "-" },
  ]);
});

test("a subtree whose top has no row of its own can be moved all the same", () => {
  const projects = [
    { code: "A.B.C", name: "C" },
    { code: "X", name: "X" },
  ];
  expect(planOf(move({ projects }, "A.B", "X.B")).codes).toEqual([{ from: "A.B.C", to: "X.B.C", name: "C" }]);
  expect(planOf(move({ projects }, "A.B", "A.D")).codes).toEqual([{ from: "A.B.C", to: "A.D.C", name: "C" }]);
});

test("rows that name the new code already are told of: they come to mean this project", () => {
  const rows = { projects: tree, timeEntries: [{ project: "BS.PERS" }, { project: "bs.pers.bem" }, {}] };
  expect(planOf(move(rows, "BS.HR", "BS.PERS")).notes).toEqual([
    { code: "already-named", register: "timeEntries", rows: [0, 1] },
  ]);
});

test("a bookable project that gets its first subproject can stop being bookable, and its time is told of (#8, Q2)", () => {
  const rows = {
    projects: [...tree.slice(0, 4), { code: "BS.Eko", name: "Ekonomi", bookable: "Ja" }],
    timeEntries: [{ project: "BS.Eko" }],
  };
  const kept = planOf(move(rows, "BS.HR.Bem", "BS.Eko.Bem"));
  expect(kept.bookableParent).toBe("BS.Eko");
  expect(kept.edits).toHaveLength(1);
  expect(kept.notes).toEqual([
    { code: "entries-on-parent", project: "BS.Eko", register: "timeEntries", rows: [0] },
  ]);
  const book = bookOf(rows);
  const unbooked = planOf(moveProject(book, { from: "BS.HR.Bem", to: "BS.Eko.Bem", unbookParent: true }));
  carryOut(book, unbooked, () => {
    expect(cellsOf(book, "projects", "bookable").flat().at(-1)).toBe("Nej");
  });
});

test("two rows with one code move together, and cells that hold the new code already are left", () => {
  const projects = [...tree, { code: "bs.hr", name: "Dubblett" }];
  expect(planOf(move({ projects }, "BS.HR", "BS.PERS")).edits).toHaveLength(3);
  expect(planOf(move({ projects }, "BS.HR", "bs.hr")).edits).toHaveLength(1);
});
