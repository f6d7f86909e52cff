import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { cellsAfter } from "#core/book/cells-after";
import { deleteRow } from "#core/book/delete-row";
import type { Edit } from "#core/book/edit";
import { appendRow, setContent } from "#core/book/new-row";
import { positionAt, rowId } from "#core/book/row-id";
import { sheetWrites } from "#core/book/sheet-writes";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";

const start = () => {
  const book = bookOf({
    projects: ["A", "B", "C"].map((code) => ({ code, name: code.toLowerCase() })),
    customers: [{ number: "1" }],
  });
  const table = tableOf(book, "projects")!;
  const set = (row: number, field: string, to: string): Edit => setContent(table, rowId(row), field, to)!;
  const add = (row: number, position: number, code: string): Edit => ({
    ...appendRow(book, table, { code }),
    row: rowId(row),
    position: positionAt(position),
  });
  return { book, table, set, add };
};

test("a cell that is edited twice is written once, from what it held first to what it holds last", () => {
  const { book, set } = start();
  const [write] = finish(
    sheetWrites(book, [set(1, "code", "X"), { ...set(1, "code", "Y"), from: "X" } as Edit]),
  );
  expect(write?.cells).toEqual([{ position: 1, column: 0, from: "B", to: "Y" }]);
  expect([write?.removed, write?.added]).toEqual([[], []]);
});

test("cells are written row by row, each row from the left", () => {
  const { book, set } = start();
  const [write] = finish(
    sheetWrites(book, [set(2, "code", "X"), set(0, "name", "X"), set(2, "name", "X"), set(0, "code", "X")]),
  );
  expect(write?.cells.map(({ position, column }) => [position, column])).toEqual([
    [0, 0],
    [0, 1],
    [2, 0],
    [2, 1],
  ]);
});

test("rows go out from the bottom up, and what was edited in them is not written", () => {
  const { book, table, set } = start();
  const [write] = finish(
    sheetWrites(book, [set(0, "code", "X"), deleteRow(table, rowId(0)), deleteRow(table, rowId(2))]),
  );
  expect(write?.cells).toEqual([]);
  expect(write?.removed.map(({ position, cells }) => [position, cells[0]])).toEqual([
    [2, "C"],
    [0, "A"],
  ]);
});

test("rows come in at their last places, with what was edited in them", () => {
  const { book, table, set, add } = start();
  const [write] = finish(
    sheetWrites(book, [
      add(3, 1, "N"),
      add(4, 3, "M"),
      { ...set(0, "name", "new"), row: 3, from: "" } as Edit,
      deleteRow(table, rowId(0)),
    ]),
  );
  expect(write?.added.map(({ position, cells }) => [position, cells[0], cells[1]])).toEqual([
    [0, "N", "new"],
    [2, "M", ""],
  ]);
  expect(write?.cells).toEqual([]);
});

test("a row that comes and goes again leaves no trace", () => {
  const { book, add } = start();
  const gone: Edit = {
    kind: "delete",
    register: "projects",
    row: rowId(3),
    position: positionAt(1),
    cells: [],
  };
  const [write] = finish(sheetWrites(book, [add(3, 1, "N"), gone]));
  expect([write?.cells, write?.removed, write?.added]).toEqual([[], [], []]);
});

test("each table has its own writes, in the order that they were thought of", () => {
  const { book, set } = start();
  const customers = tableOf(book, "customers")!;
  const writes = finish(
    sheetWrites(book, [
      setContent(customers, rowId(0), "name", "Ek")!,
      set(0, "code", "X"),
      setContent(customers, rowId(0), "city", "Lund")!,
    ]),
  );
  expect(writes.map(({ register, cells }) => [register, cells.length])).toEqual([
    ["customers", 2],
    ["projects", 1],
  ]);
  expect(() => finish(sheetWrites(book, [{ ...set(0, "code", "X"), register: "prices" }]))).toThrow("prices");
});

test("what rows will hold is known before the edits are made", () => {
  const { book, table, set, add } = start();
  const after = finish(
    cellsAfter(book, [
      set(0, "code", "X"),
      set(0, "name", "Y"),
      add(3, 1, "N"),
      { ...set(0, "name", "Z"), row: rowId(3) },
      deleteRow(table, rowId(1)),
      set(2, "code", "W"),
      deleteRow(table, rowId(2)),
    ]),
  ).get("projects")!;
  expect([...after].map(([row, cells]) => [row, cells[0], cells[1]])).toEqual([
    [0, "X", "Y"],
    [3, "N", "Z"],
  ]);
  expect(table.raw[0]?.slice(0, 2)).toEqual(["A", "a"]);
});
