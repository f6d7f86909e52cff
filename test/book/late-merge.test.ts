import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { leftBy, otherThanLeft } from "#core/book/late-merge";
import { setContent } from "#core/book/new-row";
import { positionAt, rowId } from "#core/book/row-id";
import { finish, ROWS_PER_SLICE } from "#core/values/task";
import { fold } from "#core/values/text";
import { bookOf, type Row } from "../rules/books";

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

test("a key that is written otherwise, a row that is gone and a column that is gone are told", () => {
  const book = named("Nytt");
  const table = tableOf(book, "projects")!;
  const cells = table.raw[rowId(1)]!;
  const left = finish(
    leftBy(book, [
      setContent(table, rowId(0), "code", "X")!,
      { kind: "insert", register: "projects", row: rowId(1), position: positionAt(1), cells },
    ]),
  );
  expect(left).toEqual([
    { register: "projects", key: "a", header: "Kod", wrote: "A" },
    { register: "projects", key: "b", header: "", wrote: "" },
  ]);
  const others = (rows: readonly Row[]) => finish(otherThanLeft(bookOf({ projects: rows }), left));
  expect(others([{ code: "A" }, { code: "B", name: "Annat" }])).toEqual([]);
  expect(others([{ code: "a" }])).toEqual([
    { register: "projects", row: 0, header: "Kod", wrote: "A", found: "a" },
    { register: "projects", row: undefined, header: "", wrote: "", found: "" },
  ]);
  const ofColumn = [{ register: "projects", key: fold("a"), header: "Smeknamn", wrote: "x" }] as const;
  expect(finish(otherThanLeft(book, ofColumn))).toEqual([
    { register: "projects", row: 0, header: "Smeknamn", wrote: "x", found: "" },
  ]);
});

test("many changes are gone through in slices", () => {
  const book = named("Nytt");
  const edit = setContent(tableOf(book, "projects")!, rowId(0), "name", "Ett")!;
  const edits = Array.from({ length: 2 * ROWS_PER_SLICE }, () => edit);
  const left = finish(leftBy(book, edits));
  expect([[...leftBy(book, edits)].length, [...otherThanLeft(book, left)].length]).toEqual([2, 2]);
});

test("the rows of a long register are found by their keys in slices, of the book written and of the one merged", () => {
  const rows = Array.from({ length: 3 * ROWS_PER_SLICE }, (_, at) => ({ number: `K${at}`, name: "Nytt" }));
  const book = bookOf({ customers: rows });
  const edits = [setContent(tableOf(book, "customers")!, rowId(0), "name", "Ett")!];
  expect([...leftBy(book, edits)].length).toBe(3);
  const left = finish(leftBy(book, edits));
  expect([...otherThanLeft(bookOf({ customers: rows }), left)].length).toBe(3);
});
