import { expect, test } from "vitest";
import { codeColumns, codeIn, typedCodeIn } from "#core/book/code-columns";
import { readBook } from "#core/book/read-book";
import { rowId } from "#core/book/row-id";
import { finish } from "#core/values/task";
import { bookOf, rawTables, testDay } from "../rules/books";

test("the columns that hold codes are those of projects and customers and those that bear a dimension's name #3", () => {
  const book = bookOf({
    dimensions: [
      { dimension: "6", singular: "Uppdrag", kind: "Projekt" },
      { dimension: "8", kind: "Kund" },
      { dimension: "1", singular: "Kostnadsställe" },
    ],
    timeEntries: [{ project: "A", Kostnadsställe: " X1 ", Egen: "y" }],
    codingCombinations: [{ Uppdrag: "*", kind: "Tillåt" }],
  });
  const columnsOf = (id: "timeEntries" | "codingCombinations") => {
    const table = book.tables.get(id)!;
    return codeColumns(book, table).map(({ column, dimension }) => [table.headers[column], dimension]);
  };
  expect(columnsOf("timeEntries")).toEqual([
    ["Projekt", "6"],
    ["Kund", "8"],
    ["Kostnadsställe", "1"],
  ]);
  expect(columnsOf("codingCombinations")).toEqual([["Uppdrag", "6"]]);
  const entries = book.tables.get("timeEntries")!;
  const column = entries.headers.indexOf("Kostnadsställe");
  expect([typedCodeIn(entries, rowId(0), column), codeIn(entries, rowId(0), column)]).toEqual(["X1", "x1"]);
});

test("a blank cell and a formula's error hold no code", () => {
  const book = bookOf({ timeEntries: [{ project: "#SAKNAS!" }] });
  const entries = book.tables.get("timeEntries")!;
  expect(typedCodeIn(entries, rowId(0), entries.columnOf.get("project"))).toBe("");
  expect(codeIn(entries, rowId(0), entries.columnOf.get("customer")!)).toBe("");
});

test("the columns that hold codes come from left to right, a dimension's own to the left of the project's among them #3", () => {
  const [dimensions] = rawTables({ dimensions: [{ dimension: "1" }, { dimension: "6", kind: "Projekt" }] });
  const raw = { name: "", row: 0, column: 0, sheet: "Tidrader" };
  const tidrader = { ...raw, headers: ["1", "Datum", "Anställd", "Projekt", "Timmar"], rows: [] };
  const { book } = finish(readBook([dimensions!, tidrader], { date1904: false, today: testDay }));
  const found = codeColumns(book, book.tables.get("timeEntries")!);
  expect(found.map(({ column, dimension }) => [column, dimension])).toEqual([
    [0, "1"],
    [3, "6"],
  ]);
});
