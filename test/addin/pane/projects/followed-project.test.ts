import { expect, test } from "vitest";
import { readBook } from "#core/book/read-book";
import { finish } from "#core/values/task";
import { followedProject } from "../../../../addin/pane/projects/followed-project";
import { rawTables, testDay } from "../../../rules/books";

const raws = rawTables({
  projects: [{ code: "A" }, { code: "B" }, {}],
  timeEntries: [{ project: "B" }, { project: "" }, { project: true }],
  customers: [{ number: "A" }],
}).map((raw) => ({ ...raw, row: 3 }));
const { book } = finish(readBook(raws, { date1904: false, today: testDay }));

const at = (sheet: string, row: number): string | undefined => followedProject(book, { sheet, row });

test("the project is that of the row that the person stands on, its own or one of a register that names it", () => {
  expect([at("Projekt", 4), at("Projekt", 5)]).toEqual(["A", "B"]);
  expect(at("Tidrader", 4)).toBe("B");
});

test("a row without a project, one outside the table and a register without projects lead to none", () => {
  expect([0, 3, 6, 7].map((row) => at("Projekt", row))).toEqual([undefined, undefined, undefined, undefined]);
  expect([5, 6].map((row) => at("Tidrader", row))).toEqual([undefined, undefined]);
  expect(at("Kunder", 4)).toBeUndefined();
  expect(at("Lunch", 4)).toBeUndefined();
});

test("of two tables on a sheet the one that has a project there tells", () => {
  const [projects, , customers] = raws;
  const both = [
    { ...customers!, sheet: "Allt" },
    { ...projects!, sheet: "Allt", row: 10 },
  ];
  const mixed = finish(readBook(both, { date1904: false, today: testDay })).book;
  expect(followedProject(mixed, { sheet: "Allt", row: 12 })).toBe("B");
});
