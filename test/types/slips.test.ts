import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { numbers } from "#core/book/table";
import { resolveColor } from "#core/resolve/color";
import { formatHours } from "#core/values/format";
import { amountOf } from "#core/values/money";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";

const book = bookOf({
  projects: [{ code: "BS.HR", color: "#112233", budgetHours: 2, salesPerHour: 3, startDate: "2026-03-16" }],
});
const projects = tableOf(book, "projects")!;

test("a code as it is typed does not compile where one that is compared is asked for", () => {
  const typed: string = "BS.HR";
  // @ts-expect-error A key is looked up as fold makes it.
  expect(rowWithKey(projects, typed)).toBeUndefined();
  // @ts-expect-error A project is asked about by its folded code.
  expect(resolveColor(book, typed).value).toBeUndefined();
  expect(rowWithKey(projects, fold(typed))).toBe(0);
  expect(resolveColor(book, fold(typed)).value).toBe("#112233");
});

test("a column whose name is misspelt does not compile", () => {
  // @ts-expect-error The column is called budgetAmount.
  expect(numbers(projects, "budgetAmuont")).toEqual([]);
});

test("hours and a price turned round do not compile, nor a day as hours", () => {
  const [hours, price] = [numbers(projects, "budgetHours")[0]!, numbers(projects, "salesPerHour")[0]!];
  const day = numbers(projects, "startDate")[0]!;
  // @ts-expect-error The hours come first.
  expect(amountOf(price, hours)).toBe(600);
  expect(amountOf(hours, price)).toBe(600);
  // @ts-expect-error A day is no hours.
  expect(formatHours(day, "en")).toContain("2.0528");
  // @ts-expect-error Nor is an amount.
  expect(formatHours(price, "en")).toContain("0.03");
});
