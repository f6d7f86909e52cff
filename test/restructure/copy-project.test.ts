import { expect, test } from "vitest";
import { readBook } from "#core/book/read-book";
import { copyProject, type ProjectCopy } from "#core/restructure/copy-project";
import { finish } from "#core/values/task";
import { bookOf, rawTables, testDay, type Rows } from "../rules/books";
import { carryOut, cellsOf, planOf, refusalOf } from "./plans";

const rows: Rows = {
  projects: [
    { code: "LO", name: "Logistik", color: "#00FF00", status: "Avslutat" },
    {
      code: "LO.101",
      name: "Lager",
      inheritColor: "Ja",
      inheritCompetences: "Ja",
      budgetHours: 40,
      status: "Fryst",
    },
    { code: "LO.101.A", name: "Del A" },
  ],
  dimensions: [
    { dimension: "Kst", kind: "Enkel" },
    { dimension: "Projekt", kind: "Projekt" },
  ],
  timeEntries: [{ project: "LO.101" }],
  permissions: [{ user: "u", role: "r", dimension: "Projekt", code: "LO.101" }],
  projectCodings: [{ project: "LO.101", dimension: "Kst", code: "10" }],
  controls: [{ project: "lo.101", control: "Budgeterad tid", kind: "Varning", limit: 80 }],
  projectCompetences: [
    { project: "LO", competence: "B-körkort" },
    { project: "LO.101.A", competence: "Truck", level: 2 },
  ],
  participants: [{ project: "LO.101", employee: "1", role: "Projektledare" }],
  attachments: [{ project: "LO.101", fileName: "avtal.pdf" }],
  projectPlaces: [{ project: "LO.101", place: "Lagret" }],
  prices: [
    { dimension: "Projekt", code: "LO.101", price: 2500, whenDimension: "Projekt", whenCode: "LO.101.A" },
    { dimension: "Kst", code: "10", price: 2200, whenDimension: "Projekt", whenCode: "LO.101" },
  ],
};

const copy = (more: Partial<ProjectCopy>, book = bookOf(rows)) =>
  copyProject(book, { from: "LO.101", to: "LO.201", name: "", below: false, unbookParent: false, ...more });

test("a copy has the project's own settings under a new code, and goes on inheriting what it inherits (#11)", () => {
  const book = bookOf(rows);
  const fields = ["code", "name", "color", "inheritColor", "inheritCompetences", "budgetHours", "status"];
  carryOut(book, planOf(copy({ name: "Lager 2" }, book)), () => {
    expect(cellsOf(book, "projects", ...fields).slice(3)).toEqual([
      ["LO.201", "Lager 2", "", "Ja", "Ja", 40, ""],
    ]);
    expect(cellsOf(book, "projectCompetences", "project").flat()).toEqual(["LO", "LO.101.A"]);
  });
});

test("the rows that are a project's settings are copied with it; time, permissions and others' prices are not (#11)", () => {
  const book = bookOf(rows);
  carryOut(book, planOf(copy({}, book)), () => {
    expect(cellsOf(book, "projectCodings", "project", "dimension", "code").at(-1)).toEqual([
      "LO.201",
      "Kst",
      "10",
    ]);
    expect(cellsOf(book, "controls", "project", "limit").at(-1)).toEqual(["LO.201", 80]);
    expect(cellsOf(book, "participants", "project", "employee", "role").at(-1)).toEqual([
      "LO.201",
      "1",
      "Projektledare",
    ]);
    expect(cellsOf(book, "attachments", "project", "fileName").at(-1)).toEqual(["LO.201", "avtal.pdf"]);
    expect(cellsOf(book, "projectPlaces", "project", "place").at(-1)).toEqual(["LO.201", "Lagret"]);
    expect(cellsOf(book, "prices", "code", "whenCode").slice(2)).toEqual([["LO.201", "LO.101.A"]]);
    expect(cellsOf(book, "timeEntries", "project")).toHaveLength(1);
    expect(cellsOf(book, "permissions", "code")).toHaveLength(1);
  });
});

test("with all below it a copy is a subtree of its own", () => {
  const book = bookOf(rows);
  const plan = planOf(copy({ below: true }, book));
  expect(plan.codes).toEqual([
    { from: "LO.101", to: "LO.201", name: "Lager" },
    { from: "LO.101.A", to: "LO.201.A", name: "Del A" },
  ]);
  carryOut(book, plan, () => {
    expect(cellsOf(book, "projects", "code").flat().slice(3)).toEqual(["LO.201", "LO.201.A"]);
    expect(cellsOf(book, "projectCompetences", "project", "competence", "level").at(-1)).toEqual([
      "LO.201.A",
      "Truck",
      2,
    ]);
    expect(cellsOf(book, "prices", "code", "whenCode").slice(2)).toEqual([["LO.201", "LO.201.A"]]);
  });
});

test("a copy that becomes a main project inherits nothing: there is nothing above it (Q19)", () => {
  const book = bookOf(rows);
  carryOut(book, planOf(copy({ to: "Ny" }, book)), () => {
    expect(cellsOf(book, "projects", "code", "inheritColor", "inheritCompetences").at(-1)).toEqual([
      "Ny",
      "",
      "",
    ]);
  });
});

test("a copy is refused where its code is taken, below itself, or of nothing", () => {
  expect(refusalOf(copy({ to: "lo.101" }))).toEqual({ code: "exists", project: "LO.101" });
  expect(refusalOf(copy({ to: "LO.101.A" }))).toEqual({ code: "exists", project: "LO.101.A" });
  expect(refusalOf(copy({ to: "LO.101.B", below: true }))).toEqual({
    code: "below-itself",
    project: "LO.101",
    to: "LO.101.B",
  });
  expect(refusalOf(copy({ from: "LO.9" }))).toEqual({ code: "unknown-project", project: "LO.9" });
  expect(planOf(copy({ to: "LO.101.B" })).edits.length).toBeGreaterThan(0);
});

test("a copy with a name of its own is refused where the sheet has no column for its name: nothing that was typed is lost in silence (#11)", () => {
  const [projects] = rawTables({ projects: [{ code: "BS", name: "Bygg" }] });
  if (!projects) throw new Error("no table");
  const headers = projects.headers.map((header) => (header === "Namn" ? "Vad den heter" : header));
  const { book } = finish(readBook([{ ...projects, headers }], { date1904: false, today: testDay }));
  expect(
    refusalOf(copyProject(book, { from: "BS", to: "Ny", name: "Nytt", below: false, unbookParent: false })),
  ).toEqual({ code: "no-column", field: "name" });
});
