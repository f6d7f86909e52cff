import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { numbers } from "#core/book/table";
import { resolveColor } from "#core/resolve/color";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";

const book = bookOf({ projects: [{ code: "BS.HR", color: "#112233" }] });
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
