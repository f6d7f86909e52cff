import { expect, test } from "vitest";
import { readBook } from "#core/book/read-book";
import { newProject, type NewProject } from "#core/restructure/new-project";
import { finish } from "#core/values/task";
import { bookOf, rawTables, testDay, type Rows } from "../rules/books";
import { carryOut, cellsOf, planOf, refusalOf } from "./plans";

const rows: Rows = {
  projects: [
    { code: "Region2", name: "Region 2", color: "#00FF00" },
    { code: "BS", name: "Bygg", bookable: "Ja" },
  ],
  timeEntries: [{ project: "BS" }, { project: "Region2" }],
};
const make = (project: Partial<NewProject>) =>
  newProject(bookOf(rows), { code: "Ny", name: "Nytt", unbookParent: false, ...project });

test("a new project is a row at the end of the register, and nothing else (#11)", () => {
  const book = bookOf(rows);
  const plan = planOf(newProject(book, { code: " 05 ", name: " Fem ", unbookParent: true }));
  expect(plan).toMatchObject({ notes: [], codes: [], bookableParent: undefined });
  carryOut(book, plan, () => {
    expect(cellsOf(book, "projects", "code", "name", "inheritColor")).toEqual([
      ["Region2", "Region 2", ""],
      ["BS", "Bygg", ""],
      ["05", "Fem", ""],
    ]);
  });
});

test("a new subproject takes its parent's code before its own, and inherits color and competences (#12, #69, #85)", () => {
  const book = bookOf(rows);
  const plan = planOf(
    newProject(book, { parent: "Region2", code: "Norr", name: "Norr", unbookParent: true }),
  );
  carryOut(book, plan, () => {
    const fields = ["code", "color", "inheritColor", "inheritCompetences", "inheritParticipants"];
    expect(cellsOf(book, "projects", ...fields).at(-1)).toEqual(["Region2.Norr", "", "Ja", "Ja", ""]);
  });
});

test("a subproject's code may be written out with its parent's", () => {
  const book = bookOf(rows);
  const project = { parent: "Region2", code: "region2.Norr", name: "Norr", unbookParent: false };
  carryOut(book, planOf(newProject(book, project)), () => {
    expect(cellsOf(book, "projects", "code").at(-1)).toEqual(["region2.Norr"]);
  });
});

test("a parent that is said to be bookable is offered not to be, and time on it is told of (#8, #9, Q2)", () => {
  const offered = planOf(make({ parent: "BS" }));
  expect(offered.bookableParent).toBe("BS");
  expect(offered.edits.map(({ kind }) => kind)).toEqual(["insert"]);
  expect(offered.notes).toEqual([
    { code: "entries-on-parent", project: "BS", register: "timeEntries", rows: [0] },
  ]);
  const taken = planOf(make({ parent: "BS", unbookParent: true }));
  expect(taken.edits.map(({ kind }) => kind)).toEqual(["set", "insert"]);
  expect(taken.edits[0]).toMatchObject({ row: 1, from: "Ja", to: "Nej" });
});

test("a project without a code, a name, a parent or a free code is refused (Q3, Q4)", () => {
  expect(refusalOf(make({ code: "" }))).toEqual({ code: "no-code" });
  expect(refusalOf(make({ parent: "BS", code: " " }))).toEqual({ code: "no-code" });
  expect(refusalOf(make({ name: "  " }))).toEqual({ code: "no-name" });
  expect(refusalOf(make({ parent: "Borta" }))).toEqual({
    code: "missing-parent",
    project: "Borta.Ny",
    parent: "Borta",
  });
  expect(refusalOf(make({ code: "bs" }))).toEqual({ code: "exists", project: "BS" });
  expect(refusalOf(make({ code: "A B" }))).toEqual({ code: "character", project: "A B", characters: " " });
  expect(refusalOf(newProject(bookOf({}), { code: "A", name: "A", unbookParent: false }))).toEqual({
    code: "no-projects",
  });
});

test("a new project is refused where the sheet has no column for its name: nothing that was typed is lost in silence (#11)", () => {
  const [projects] = rawTables({ projects: [{ code: "BS", name: "Bygg" }] });
  if (!projects) throw new Error("no table");
  const headers = projects.headers.map((header) => (header === "Namn" ? "Vad den heter" : header));
  const { book } = finish(readBook([{ ...projects, headers }], { date1904: false, today: testDay }));
  expect(refusalOf(newProject(book, { code: "Ny", name: "Nytt", unbookParent: false }))).toEqual({
    code: "no-column",
    field: "name",
  });
});
