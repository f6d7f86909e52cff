import { expect, test } from "vitest";
import { causesOf } from "#core/rules/engine/causes";
import { checkBook, findingsOf } from "#core/rules/engine/check";
import { listFindings } from "#core/rules/engine/listing";
import { rules } from "#core/rules/index";
import { finish } from "#core/values/task";
import { bookOf } from "../books";

test("rows that name the same missing customer are one cause, with the topmost first", () => {
  const customers = ["K", "M", "K", "K", "Q"];
  const book = bookOf({
    customers: [],
    travelEntries: customers.map((customer, at) => ({
      date: "2026-03-02",
      employee: String(at),
      customer,
      amount: 1,
    })),
  });
  const listed = listFindings(book, findingsOf(finish(checkBook(book, rules))));
  const causes = finish(causesOf(listed));
  expect(causes.map(({ first, rest }) => [first.value, first.row, rest.map(({ row }) => row)])).toEqual([
    ["K", 1, [3, 4]],
    ["M", 2, []],
    ["Q", 5, []],
  ]);
});
