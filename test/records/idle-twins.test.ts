import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { rowId } from "#core/book/row-id";
import { idleTwins } from "#core/records/idle-twins";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";

const idle = (...groups: number[][]): readonly number[] => {
  const customers = ["1", "2", "3", "4", "5", "6"].map((number) => ({ number }));
  const book = bookOf({ customers, timeEntries: [{ customer: "2" }, { customer: "5" }, { customer: "6" }] });
  return finish(
    idleTwins(
      book,
      tableOf(book, "customers")!,
      groups.map((rows) => rows.map(rowId)),
    ),
  );
};

test("of customers that seem to be one, those that nothing names are idle Q32", () => {
  expect(idle([0, 1])).toEqual([0]);
  expect(idle([4, 5])).toEqual([]);
});

test("where nothing names any of them, the topmost stays Q32", () => {
  expect(idle([3, 2], [0, 1])).toEqual([3, 0]);
});
