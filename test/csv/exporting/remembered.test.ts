import fc from "fast-check";
import { expect, test } from "vitest";
import { requireTable, type Book } from "#core/book/book";
import { readRemembered, rememberExport, sinceRemembered } from "#core/csv/exporting/remembered";
import { finish } from "#core/values/task";
import { bookOf, type Rows } from "../../rules/books";
import { runs } from "../../runs";

const customers = (book: Book) => requireTable(book, "customers");
const all = (book: Book): readonly number[] => customers(book).headers.map((_, at) => at);
const remembered = (book: Book, columns = all(book)) =>
  readRemembered(JSON.stringify(finish(rememberExport(customers(book), columns, "2026-12-01 09:00:00"))))!;
const since = (rows: Rows, later: Rows) => {
  const book = bookOf(later);
  const { rows: found, ...counts } = finish(sinceRemembered(customers(book), remembered(bookOf(rows))));
  return { ...counts, rows: [...found].map((row) => customers(book).order.indexOf(row)) };
};

test("what is remembered of an export tells exactly the rows that came or changed since, faulty ones and twins too", () => {
  const cell = fc.constantFrom("", "a", "b", "i fjol");
  const row = fc.record({
    number: fc.constantFrom("", "1", "2", "3"),
    name: cell,
    startDate: cell,
    city: cell,
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), fc.array(row, { maxLength: 5 }), (before, after) => {
      const text = (one: object): string => JSON.stringify(one);
      const left = before.map(text);
      const expected = after.flatMap((one, at) => {
        if (text(one) === text({ number: "", name: "", startDate: "", city: "" })) return [];
        const same = left.indexOf(text(one));
        if (same >= 0) left.splice(same, 1);
        return same >= 0 ? [] : [at];
      });
      expect(since({ customers: before }, { customers: after }).rows).toEqual(expected);
    }),
    { numRuns: runs(100) },
  );
});

test("a row that has changed is told from one that is new by what names it", () => {
  const two = [
    { number: "1", name: "Ett" },
    { number: "2", name: "Två" },
  ];
  const later = [{ number: "1", name: "Ett AB" }, two[1]!, { number: "3", name: "Tre" }];
  expect(since({ customers: two }, { customers: later })).toEqual({ added: 1, changed: 1, rows: [0, 2] });
  expect(since({ customers: two }, { customers: two.toReversed() })).toEqual({
    added: 0,
    changed: 0,
    rows: [],
  });
});

test("only what went out counts, and a value that is written otherwise is the same", () => {
  const before = bookOf({ customers: [{ number: "1", name: "Ett", city: "Lund", active: "Ja" }] });
  const columns = ["number", "name"].map((id) => customers(before).columnOf.get(id)!);
  const after = customers(bookOf({ customers: [{ number: "1", name: "Ett", city: "Umeå", active: "ja" }] }));
  expect(finish(sinceRemembered(after, remembered(before, columns))).rows.size).toBe(0);
  expect(finish(sinceRemembered(after, remembered(before))).rows.size).toBe(1);
  const same = customers(bookOf({ customers: [{ number: "1", name: "Ett", city: "Lund", active: "ja" }] }));
  expect(finish(sinceRemembered(same, remembered(before))).rows.size).toBe(0);
});

test("a register without a key is told by its rows, and what somebody else has put there is no memory", () => {
  const of = (...hours: readonly number[]) =>
    bookOf({ controls: hours.map((budgetHours) => ({ project: "1", budgetHours })) });
  const table = requireTable(of(1, 2), "controls");
  const kept = finish(
    rememberExport(
      table,
      table.headers.map((_, at) => at),
      "nu",
    ),
  )!;
  const later = requireTable(of(2, 2, 3), "controls");
  expect(finish(sinceRemembered(later, kept)).rows.size).toBe(2);
  for (const text of [
    undefined,
    "",
    "null",
    "{}",
    "[1]",
    '{"version":2}',
    JSON.stringify({ ...kept, rows: 9 }),
  ])
    expect(readRemembered(text)).toBeUndefined();
});
