import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { leftBy, otherThanLeft } from "#core/book/late-merge";
import { setContent } from "#core/book/new-row";
import { rowId } from "#core/book/row-id";
import { finish, ROWS_PER_SLICE } from "#core/values/task";
import { bookOf } from "../rules/books";

const named = (name: string) => bookOf({ projects: [{ code: "A", name }, { code: "B" }] });

test("what a job left in a row with a key is told where it holds something else or is gone", () => {
  const book = named("Nytt");
  const edits = [setContent(tableOf(book, "projects")!, rowId(0), "name", "Ett")!];
  const left = finish(leftBy(book, edits));
  expect(left).toEqual([{ register: "projects", key: "a", header: "Namn", wrote: "Nytt" }]);
  expect(finish(otherThanLeft(named("Nytt"), left))).toEqual([]);
  expect(finish(otherThanLeft(named("Annat"), left))).toMatchObject([{ wrote: "Nytt", found: "Annat" }]);
  const gone = bookOf({ projects: [{ code: "B" }] });
  expect(finish(otherThanLeft(gone, left))).toMatchObject([{ row: undefined, wrote: "Nytt" }]);
  const twice = bookOf({ projects: [{ code: "A" }, { code: "a" }] });
  expect(finish(otherThanLeft(twice, left))).toEqual([]);
});

test("the rows of a long register are found by their keys in slices, of the book written and of the one merged", () => {
  const rows = Array.from({ length: 3 * ROWS_PER_SLICE }, (_, at) => ({ number: `K${at}`, name: "Nytt" }));
  const book = bookOf({ customers: rows });
  const edits = [setContent(tableOf(book, "customers")!, rowId(0), "name", "Ett")!];
  expect([...leftBy(book, edits)].length).toBe(3);
  const left = finish(leftBy(book, edits));
  expect([...otherThanLeft(bookOf({ customers: rows }), left)].length).toBe(3);
});
