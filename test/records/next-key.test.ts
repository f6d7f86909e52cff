import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { nextKey } from "#core/records/next-key";
import type { CellValue } from "#core/values/cell";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";

const after = (...numbers: readonly CellValue[]): string =>
  finish(
    nextKey(tableOf(bookOf({ customers: numbers.map((number) => ({ number, name: "A" })) }), "customers")!),
  );

test("a new customer is suggested the number after the highest of the series that most belong to #135", () => {
  expect(after("1001", "1003", "1002")).toBe("1004");
  expect(after("K-0098", "k-0099", "7")).toBe("K-0100");
  expect(after("1001", "1002", "5560160680")).toBe("1003");
});

test("a number that is taken, by text or by a number that Excel made, is not suggested #135", () => {
  expect(after("998", "999", "1000")).toBe("1001");
  expect(after(1001, 1002)).toBe("1003");
});

test("an empty register begins with 1, and names that count nothing suggest nothing #135", () => {
  expect(after()).toBe("1");
  expect(after("", "")).toBe("1");
  expect(after("VOLVO", "SAAB")).toBe("");
});

test("leading zeros stay #135", () => {
  expect(after("0007", "0042")).toBe("0043");
});
