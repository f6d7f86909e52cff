import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf } from "#core/book/book";
import { invert } from "#core/book/edit";
import { rowId } from "#core/book/row-id";
import { deletionOf, planDeletion } from "#core/records/deletion";
import { finish } from "#core/values/task";
import { bookOf, type Rows } from "../rules/books";

const company: Rows = {
  dimensions: [{ dimension: "8", kind: "Kund" }],
  customers: [{ number: "1" }, { number: "2" }, { number: "3" }, { number: "m3" }, { number: "M3" }, {}],
  timeEntries: [{ customer: "2" }, { customer: "M3" }],
  prices: [{ dimension: "8", code: "3", price: 100 }],
};

const plan = (...rows: number[]) => {
  const book = bookOf(company);
  const table = tableOf(book, "customers")!;
  const { free, named } = finish(planDeletion(book, table, rows.map(rowId)));
  return {
    free,
    named: named.map(({ row, references }) => [row, ...references.map(({ register }) => register)]),
  };
};

test("a customer that time entries or prices name is not deleted, one that nothing names is #137 Q37", () => {
  expect(plan(0, 1, 2)).toEqual({
    free: [0],
    named: [
      [1, "timeEntries"],
      [2, "prices"],
    ],
  });
});

test("one of two rows with the same number may go, both may not #137 Q37", () => {
  expect(plan(3)).toEqual({ free: [3], named: [] });
  expect(plan(3, 4).named).toEqual([
    [3, "timeEntries"],
    [4, "timeEntries"],
  ]);
});

test("a row without a number may go, and a row that is gone already is passed over #137", () => {
  expect(plan(5, 99)).toEqual({ free: [5], named: [] });
});

test("several are deleted in one go and come back where they stood #137", () => {
  const book = bookOf(company);
  const table = tableOf(book, "customers")!;
  const before = table.order.map((row) => table.raw[row]);
  const edits = deletionOf(table, [rowId(0), rowId(3), rowId(2)]);
  apply(book, edits);
  expect(table.order).toEqual([1, 4, 5]);
  apply(book, invert(edits));
  expect(table.order.map((row) => table.raw[row])).toEqual(before);
});
