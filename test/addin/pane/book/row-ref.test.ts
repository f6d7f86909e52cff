import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import { positionAt, rowId } from "#core/book/row-id";
import { refTo, rowNow, rowTitle, sheetRow } from "../../../../addin/pane/book/row-ref";
import { refToKey, rowOf } from "../../../../addin/pane/customers/customer-ref";
import { bookOf } from "../../../rules/books";

const customers = (...numbers: readonly string[]): Book =>
  bookOf({ customers: numbers.map((number, at) => ({ number, name: `Kund ${at}` })) });
const tableIn = (book: Book) => tableOf(book, "customers")!;

/** Where a row of one book stands in another, told in the same way of the registers and of Kunder. */
const found = (book: Book, row: number, now: Book) => {
  const ref = refTo(book, tableIn(book), rowId(row));
  const told = rowNow(now, tableIn(now), ref);
  expect(rowOf(now, ref)).toBe(told);
  return told;
};

test("while the book lives a row is found by itself, whatever it is called, until it is gone", () => {
  const book = customers("1", "1", "");
  expect([0, 1, 2].map((row) => found(book, row, book))).toEqual([0, 1, 2]);
  const ref = refTo(book, tableIn(book), rowId(1));
  const cells = tableIn(book).raw[rowId(1)]!;
  apply(book, [{ kind: "delete", register: "customers", row: rowId(1), position: positionAt(1), cells }]);
  expect(rowNow(book, tableIn(book), ref)).toBe(0);
  apply(book, [{ kind: "delete", register: "customers", row: rowId(0), position: positionAt(0), cells }]);
  expect(rowNow(book, tableIn(book), ref)).toBeUndefined();
});

test("when the workbook is read anew a row is found by its key, and one without a key is not", () => {
  const book = customers("1", "2", "");
  expect([0, 1, 2].map((row) => found(book, row, customers("2", "", "1")))).toEqual([2, 0, undefined]);
  expect(found(book, 0, customers("2"))).toBeUndefined();
  const entries = bookOf({ timeEntries: [{ project: "A", hours: 1 }] });
  const again = bookOf({ timeEntries: [{ project: "A", hours: 1 }] });
  const ref = refTo(entries, tableOf(entries, "timeEntries")!, rowId(0));
  expect(rowNow(again, tableOf(again, "timeEntries")!, ref)).toBeUndefined();
});

test("when the workbook is read anew no row is taken for another with the same key", () => {
  const book = customers("1", "1", "2");
  expect([0, 1, 2].map((row) => found(book, row, customers("1", "1", "2")))).toEqual([
    undefined,
    undefined,
    2,
  ]);
  expect(found(book, 2, customers("2", "2"))).toBeUndefined();
  expect(rowOf(customers("3", "4"), refToKey(book, rowId(0), " 4 "))).toBe(1);
  expect(rowOf(customers("4", "4"), refToKey(book, rowId(0), "4"))).toBeUndefined();
  expect(rowOf(bookOf({ projects: [] }), refToKey(book, rowId(0), "4"))).toBeUndefined();
});

test("a row is called by its key and its name, as much of it as is there", () => {
  const book = bookOf({
    customers: [{ number: "1", name: "Ek" }, { number: "2" }, { name: "Al" }, { city: "Örebro" }],
  });
  const titles = [0, 1, 2, 3].map((row) => rowTitle(book, tableIn(book), rowId(row)));
  expect(titles).toEqual(["1 Ek", "2", "Al", ""]);
});

test("a row of a register without a key is called by what it cannot be without", () => {
  const book = bookOf({ timeEntries: [{ date: "2026-03-02", employee: "7", project: "A", comment: "x" }] });
  expect(rowTitle(book, tableOf(book, "timeEntries")!, rowId(0))).toBe("2026-03-02 7 A");
});

test("a row stands in its worksheet below the headers, wherever these are", () => {
  const table = tableIn(customers("1", "2", "3"));
  expect([0, 2].map((row) => sheetRow(table, rowId(row)))).toEqual([1, 3]);
  const lower = { ...table, place: { ...table.place, row: 5 } };
  expect(sheetRow(lower, rowId(2))).toBe(8);
});
