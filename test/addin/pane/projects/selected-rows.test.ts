import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { selectedEntry } from "../../../../addin/pane/projects/entry/selected-entry";
import { selectedProject } from "../../../../addin/pane/projects/tree/selected-project";
import { bookOf } from "../../../rules/books";

const book = bookOf({
  projects: [{ code: "A" }, { code: "b", name: "Bygg" }, { name: "Utan kod" }],
  timeEntries: [{ project: "A", hours: 1 }, {}, { hours: 2 }],
  travelEntries: [{ project: "A", amount: 1 }],
});

test("the project that the person stands on is that of the row, as it is typed, and none elsewhere", () => {
  const at = (sheet: string, row: number) => selectedProject(book, { sheet, row });
  expect([0, 1, 2, 3, 4].map((row) => at("Projekt", row))).toEqual([
    undefined,
    "A",
    "b",
    undefined,
    undefined,
  ]);
  expect([at("Tidrader", 1), selectedProject(book, undefined)]).toEqual([undefined, undefined]);
  expect(selectedProject(bookOf({ customers: [] }), { sheet: "Projekt", row: 1 })).toBeUndefined();
});

test("the entry that the person stands on is a row of time or travel that holds something", () => {
  const at = (sheet: string, row: number) => selectedEntry(book, { sheet, row });
  const entries = tableOf(book, "timeEntries");
  expect([0, 1, 2, 3, 4].map((row) => at("Tidrader", row))).toEqual([
    undefined,
    { entries, row: 0 },
    undefined,
    { entries, row: 2 },
    undefined,
  ]);
  expect(at("Reserader", 1)).toEqual({ entries: tableOf(book, "travelEntries"), row: 0 });
  expect([at("Projekt", 1), selectedEntry(book, undefined)]).toEqual([undefined, undefined]);
});
