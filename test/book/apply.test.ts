import { expect, test } from "vitest";
import { apply, touchesOf } from "#core/book/apply";
import { tableOf } from "#core/book/book";
import { invert, type Edit } from "#core/book/edit";
import { indexBy, rowsWithKey } from "#core/book/keys";
import { appendRow, setContent } from "#core/book/new-row";
import { columnAt, positionAt, rowId } from "#core/book/row-id";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";

const start = () => {
  const book = bookOf({
    projects: [
      { code: "A", name: "One" },
      { code: "A.1", name: "Two" },
    ],
  });
  return { book, table: tableOf(book, "projects")! };
};

const deletion = (row: number): Edit => ({
  kind: "delete",
  register: "projects",
  row: rowId(row),
  position: positionAt(row),
  cells: [],
});
const change = (row: number, column: number): Edit => ({
  kind: "set",
  register: "projects",
  row: rowId(row),
  column: columnAt(column),
  from: "",
  to: "x",
});

test("an edit of a register that the book lacks is a mistake that names it", () => {
  expect(() => apply(start().book, [{ ...deletion(0), register: "customers" }])).toThrow("customers");
});

test("an edit of a row that is gone is a mistake that names it", () => {
  const { book } = start();
  apply(book, [deletion(1)]);
  expect(() => apply(book, [deletion(1)])).toThrow("projects has no row 1");
  expect(() => apply(book, [change(7, 0)])).toThrow("projects has no row 7");
});

test("a cell's edit files its row anew in every index that the cell's column is part of", () => {
  const { book, table } = start();
  const both = indexBy(table, ["code", "name"]);
  const names = indexBy(table, ["name"]);
  apply(book, [setContent(table, rowId(0), "code", "B")!]);
  expect(rowsWithKey(table, fold("a"))).toEqual([]);
  expect(rowsWithKey(table, fold("b"))).toEqual([0]);
  expect([...both.rows.keys()]).toEqual(["a.1\u0000two", "b\u0000one"]);
  apply(book, [setContent(table, rowId(1), "name", "One")!]);
  expect([...names.rows]).toEqual([["one", [0, 1]]]);
});

test("a row that comes or goes does so in every index, and a blank key in none", () => {
  const { book, table } = start();
  const names = indexBy(table, ["name"]);
  const added = appendRow(book, table, { code: "C" });
  apply(book, [added]);
  expect(rowsWithKey(table, fold("c"))).toEqual([2]);
  expect([...names.rows.keys()]).toEqual(["one", "two"]);
  apply(book, [setContent(table, rowId(2), "name", "Three")!]);
  expect([...names.rows.keys()]).toEqual(["one", "two", "three"]);
  apply(book, invert([added]));
  expect(rowsWithKey(table, fold("c"))).toEqual([]);
  expect([...names.rows.keys()]).toEqual(["one", "two"]);
  expect(table.order).toEqual([0, 1]);
});

test("a cell's edit reaches its row in that column alone, a row that comes or goes in all", () => {
  expect(touchesOf([change(1, 3)])).toEqual([{ register: "projects", row: 1, columns: new Set([3]) }]);
  expect(touchesOf([deletion(1)])).toEqual([{ register: "projects", row: 1 }]);
  expect(touchesOf([])).toEqual([]);
});

test("many edits reach each row once, with every column, or all of it when it comes or goes", () => {
  const customers: Edit = { ...change(1, 5), register: "customers" };
  expect(touchesOf([change(1, 3), customers, change(1, 4), change(2, 3)])).toEqual([
    { register: "projects", row: 1, columns: new Set([3, 4]) },
    { register: "projects", row: 2, columns: new Set([3]) },
    { register: "customers", row: 1, columns: new Set([5]) },
  ]);
  expect(touchesOf([change(1, 3), deletion(1)])).toEqual([{ register: "projects", row: 1 }]);
  expect(touchesOf([deletion(1), change(1, 3)])).toEqual([{ register: "projects", row: 1 }]);
});
