import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { positionsIn } from "#core/book/positions";
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
