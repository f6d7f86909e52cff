import { expect, test } from "vitest";
import { requireTable, tableOf } from "#core/book/book";
import { bookOf } from "../rules/books";

test("a register that the book must hold is its table, and to ask for one that it lacks is an error that names it", () => {
  const book = bookOf({ customers: [{ number: "K1" }] });
  expect(requireTable(book, "customers")).toBe(tableOf(book, "customers"));
  expect(() => requireTable(book, "projects")).toThrow("The book has no register projects");
});
