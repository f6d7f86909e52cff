import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { requireTable } from "#core/book/book";
import { journalOf, writeJournal } from "#core/book/journal";
import { journalEntrySchema, journalPartSchema } from "#core/book/journal-schema";
import { appendRow, setField } from "#core/book/new-row";
import { rowId } from "#core/book/row-id";
import { finish } from "#core/values/task";
import { compileStrictly } from "../cli/hold-to-schema";
import { bookOf } from "../rules/books";

test("what the import log keeps of a job holds to the schemas of its changes and of its parts", () => {
  const book = bookOf({ customers: [{ number: "1", name: "A" }] });
  const table = requireTable(book, "customers");
  const edits = [
    ...[setField(book, table, rowId(0), "name", "B")].flatMap((edit) => edit ?? []),
    appendRow(book, table, { number: "2", name: "C" }),
  ];
  const entries = finish(journalOf(book, edits));
  const [isEntry, isPart] = [journalEntrySchema, journalPartSchema].map(compileStrictly);
  expect(entries.map((entry) => isEntry?.(entry))).toEqual([true, true]);
  expect(finish(writeJournal(entries)).map((text) => isPart?.(JSON.parse(text)))).toEqual([true]);
  expect(isEntry?.(["set", "kunder", "x", "y", "a", "b"])).toBe(false);
  apply(book, edits);
});
