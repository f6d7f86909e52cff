import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { placeAtEnd, positionOf, positionsIn, rowAway, rowOnSheet, topmost } from "#core/book/positions";
import { positionAt, rowId } from "#core/book/row-id";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";

const bookAndTable = () => {
  const book = bookOf({ projects: [{ code: "A" }, { code: "B" }, { code: "b" }] });
  return { book, table: tableOf(book, "projects")! };
};

test("a row's place follows when rows come and go above it", () => {
  const { book, table } = bookAndTable();
  expect(positionsIn(table)[rowId(2)]).toBe(2);
  apply(book, [
    { kind: "delete", register: "projects", row: rowId(0), position: positionAt(0), cells: table.raw[0]! },
  ]);
  expect(positionsIn(table)[rowId(2)]).toBe(1);
  apply(book, [{ kind: "insert", register: "projects", row: rowId(3), position: positionAt(0), cells: [] }]);
  expect(positionsIn(table)[rowId(2)]).toBe(2);
});

test("the topmost of several rows speaks for a key, also when it came last", () => {
  const { book, table } = bookAndTable();
  expect(rowWithKey(table, fold("b"))).toBe(1);
  apply(book, [
    { kind: "insert", register: "projects", row: rowId(3), position: positionAt(0), cells: ["B"] },
  ]);
  expect(rowWithKey(table, fold("b"))).toBe(3);
});

test("a row that no table has ever had is at the top, as one that stands no more", () => {
  const { table } = bookAndTable();
  expect([0, 1, 2, 3, -1].map((row) => positionOf(table, rowId(row)))).toEqual([0, 1, 2, 0, 0]);
});

test("a row of the worksheet is one of the table below its headers, and none above or past it", () => {
  const { table } = bookAndTable();
  expect([-1, 0, 1, 3, 4].map((row) => rowOnSheet(table, row))).toEqual([
    undefined,
    undefined,
    rowId(0),
    rowId(2),
    undefined,
  ]);
  const lower = { ...table, place: { ...table.place, row: 5 } };
  expect([5, 6, 8, 9].map((row) => rowOnSheet(lower, row))).toEqual([undefined, 0, 2, undefined]);
  expect([-1, 1, 2].map((away) => rowAway(table, rowId(1), away))).toEqual([rowId(0), rowId(2), undefined]);
});

test("the topmost of some rows is the one that stands highest in the sheet, in whatever order they are named", () => {
  const { book, table } = bookAndTable();
  apply(book, [{ kind: "insert", register: "projects", row: rowId(3), position: positionAt(0), cells: [] }]);
  const top = (...rows: readonly number[]) => topmost(table, rows.map(rowId));
  expect([top(), top(2), top(1, 2), top(2, 1), top(0, 3), top(3, 0)]).toEqual([undefined, 2, 1, 1, 3, 3]);
  expect([top(2, 1, 3), top(0, 2, 1)]).toEqual([3, 0]);
});

test("a row comes in at the end below all others and those that come in before it, with an id that no row has had", () => {
  const { book, table } = bookAndTable();
  expect(placeAtEnd(table)).toEqual({ row: 3, position: 3 });
  apply(book, [
    { kind: "delete", register: "projects", row: rowId(0), position: positionAt(0), cells: table.raw[0]! },
  ]);
  expect(placeAtEnd(table, 2)).toEqual({ row: 5, position: 4 });
});
