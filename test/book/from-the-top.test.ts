import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { fromTheTop } from "#core/book/from-the-top";
import { positionAt, rowId } from "#core/book/row-id";
import { finish, ROWS_PER_SLICE } from "#core/values/task";
import { bookOf } from "../rules/books";

const tableWith = (rows: number) =>
  tableOf(bookOf({ projects: Array.from({ length: rows }, (_, at) => ({ code: `P${at}` })) }), "projects")!;

test("rows come in the order that they stand in the sheet, also once the sheet has been sorted", () => {
  const table = tableWith(4);
  expect(finish(fromTheTop(table, [3, 0, 2].map(rowId)))).toEqual([0, 2, 3]);
  table.order.splice(positionAt(0), table.order.length, ...table.order.toReversed());
  expect(finish(fromTheTop(table, [3, 0, 2].map(rowId)))).toEqual([3, 2, 0]);
  expect(finish(fromTheTop(table, [rowId(1)]))).toEqual([1]);
});

test("a long table is gone through in slices of as many rows as a slice has", () => {
  const slices = [...fromTheTop(tableWith(2 * ROWS_PER_SLICE + 1), [rowId(1), rowId(0)])];
  expect(slices).toEqual([ROWS_PER_SLICE, ROWS_PER_SLICE]);
});
