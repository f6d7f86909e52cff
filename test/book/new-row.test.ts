import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { addChildDefaults } from "#core/book/child-defaults";
import { emptyTable } from "#core/book/empty-table";
import { appendRow, setContent, setField } from "#core/book/new-row";
import { readBook } from "#core/book/read-book";
import { rowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import type { CellValue } from "#core/values/cell";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import { bookOf, testDay } from "../rules/books";

const start = () => {
  const book = bookOf({ projects: [{ code: "A", budgetHours: 8, Eget: "x" }, { code: "B" }] });
  return { book, table: tableOf(book, "projects")! };
};

test("a new row stands last with the next id, and holds its values as the sheet writes them", () => {
  const { book, table } = start();
  const start2026 = dayOf(2026, 3, 1)!;
  const row = appendRow(book, table, {
    code: "C",
    budgetHours: 75_000,
    startDate: start2026,
    bookable: 1,
    status: "ongoing",
  });
  expect([row.row, row.position, row.register]).toEqual([2, 2, "projects"]);
  const cell = (field: string): CellValue | undefined => row.cells[table.columnOf.get(field)!];
  expect(["code", "budgetHours", "startDate", "bookable", "status", "name"].map(cell)).toEqual([
    "C",
    7.5,
    start2026 + 25_569,
    "Ja",
    "Pågående",
    "",
  ]);
  expect(row.cells).toHaveLength(table.headers.length);
  expect(row.cells.at(-1)).toBe("");
});

test("a cell's edit quotes what stands there now, and one of a column that the sheet lacks is none", () => {
  const { book, table } = start();
  expect(setContent(table, rowId(0), "budgetHours", "9")).toMatchObject({ row: 0, from: 8, to: "9" });
  expect(setField(book, table, rowId(0), "budgetHours", 90_000)).toMatchObject({ from: 8, to: 9 });
  expect(setField(book, table, rowId(0), "budgetHours", undefined)).toMatchObject({ from: 8, to: "" });
  expect(setContent(table, rowId(1), "budgetHours", 1)).toMatchObject({ from: "", to: 1 });
  const raw = {
    name: "",
    sheet: "Projekt",
    row: 0,
    column: 0,
    headers: ["Kod", "Namn"],
    rows: [["A", "Ett"]],
  };
  const few = finish(readBook([raw], { date1904: false, today: testDay })).book;
  expect(setContent(tableOf(few, "projects")!, rowId(0), "budgetHours", 1)).toBeUndefined();
});

test("a register without a sheet has all of its columns, in the language that it is made in", () => {
  expect(emptyTable("customers", "en").headers[0]).toBe("Customer number");
  const table = emptyTable("customers", "sv");
  expect([table.headers[0], table.order, table.raw]).toEqual(["Kundnummer", [], []]);
  expect(table.fields.every((field) => field !== undefined)).toBe(true);
});

test("a new subproject inherits color and competences where nothing else is said #69 #85", () => {
  const { table } = start();
  const cellsFor = (code: CellValue, inheritColor = "", of: Table = table): CellValue[] => {
    const cells = table.headers.map((): CellValue => "");
    cells[table.columnOf.get("code")!] = code;
    cells[table.columnOf.get("inheritColor")!] = inheritColor;
    addChildDefaults(of, cells, "sv");
    return ["inheritColor", "inheritCompetences"].map((field) => cells[table.columnOf.get(field)!]!);
  };
  expect(cellsFor("A.B")).toEqual(["Ja", "Ja"]);
  expect(cellsFor("A.B", "Nej")).toEqual(["Nej", "Ja"]);
  expect(cellsFor("A")).toEqual(["", ""]);
  expect(cellsFor(1.5)).toEqual(["", ""]);
  expect(cellsFor("A.B", "", tableOf(bookOf({ customers: [] }), "customers"))).toEqual(["", ""]);
});
