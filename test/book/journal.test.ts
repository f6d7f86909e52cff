import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import { compareRows } from "#core/book/compare";
import type { Edit } from "#core/book/edit";
import { journalOf, readJournal, writeJournal, type JournalEntry } from "#core/book/journal";
import { writeParts } from "#core/book/journal-parts";
import { columnAt, type RowId } from "#core/book/row-id";
import { undoJournal } from "#core/book/undo-journal";
import type { RegisterId } from "#core/registers/register";
import type { CellValue } from "#core/values/cell";
import { finish } from "#core/values/task";
import { bookOf, type Row } from "../rules/books";
import { runs } from "../runs";

const cellsOf = (book: Book, register: RegisterId): (readonly CellValue[])[] => {
  const table = tableOf(book, register)!;
  return table.order.map((row) => table.raw[row] ?? []);
};

/** Turns one list of rows into another as one job, and gives its journal as it would stand in the import log. */
const job = (register: RegisterId, before: readonly Row[], after: readonly Row[]) => {
  const book = bookOf({ [register]: before });
  const edits = finish(
    compareRows(tableOf(book, register)!, cellsOf(bookOf({ [register]: after }), register)),
  );
  const journal = finish(writeJournal(finish(journalOf(book, edits))));
  apply(book, edits);
  return { book, journal };
};

const undo = (book: Book, journal: readonly string[]) => {
  const read = finish(readJournal(journal));
  if (!read.ok) throw new Error(read.error.kind);
  const result = finish(undoJournal(book, read.value));
  apply(book, result.edits);
  return result;
};

const customer = (number: string, name: string): Row => ({ number, name });

test("a job is undone next week, when the rows have moved Q32", () => {
  const { book, journal } = job(
    "customers",
    [customer("1", "Ek"), customer("2", "Al")],
    [customer("1", "Ek AB"), customer("2", "Al"), customer("3", "Gran")],
  );
  const later = bookOf({ customers: [customer("3", "Gran"), customer("2", "Al"), customer("1", "Ek AB")] });
  expect(undo(later, journal).conflicts).toEqual([]);
  expect(cellsOf(later, "customers").map((cells) => cells.slice(0, 2))).toEqual([
    ["2", "Al"],
    ["1", "Ek"],
  ]);
  expect(book.tables.size).toBe(1);
});

test("rows that are alike are each undone", () => {
  const projectsOf = (book: Book) => cellsOf(book, "timeEntries").map((cells) => cells[2]);
  const [b, a, low] = ["B", "A", "a"].map((project): Row => ({ date: "2026-03-02", project, hours: 8 }));
  const changed = job("timeEntries", [a!, low!], [b!, b!]);
  expect(undo(changed.book, changed.journal).conflicts).toEqual([]);
  expect(projectsOf(changed.book)).toEqual(["A", "a"]);
  const added = job("timeEntries", [b!], [b!, a!, a!]);
  expect(undo(added.book, added.journal).conflicts).toEqual([]);
  expect(projectsOf(added.book)).toEqual(["B"]);
  const taken = job("timeEntries", [b!], [b!, a!, a!]);
  const later = bookOf({ timeEntries: [a!, b!] });
  expect(undo(later, taken.journal).conflicts).toMatchObject([{ register: "timeEntries", row: undefined }]);
  expect(projectsOf(later)).toEqual(["B"]);
});

test("a cell that someone has edited since is left alone and listed", () => {
  const { journal } = job("customers", [customer("1", "Ek")], [customer("1", "Ek AB"), customer("2", "Al")]);
  const later = bookOf({ customers: [customer("1", "Eken"), customer("2", "Al")] });
  const { conflicts } = undo(later, journal);
  expect(conflicts).toMatchObject([{ header: "Namn", wrote: "Ek AB", found: "Eken" }]);
  expect(cellsOf(later, "customers").map(([, name]) => name)).toEqual(["Eken"]);
});

test("a row that a job brought in is not taken out once someone has added to it", () => {
  const { journal } = job("customers", [], [customer("2", "Al")]);
  const later = bookOf({ customers: [{ ...customer("2", "Al"), city: "Lund" }] });
  expect(undo(later, journal).conflicts).toMatchObject([{ row: 0, header: "" }]);
  expect(cellsOf(later, "customers")).toHaveLength(1);
});

test("a journal that someone has changed by hand is told, not followed", () => {
  const damaged = { ok: false, error: { kind: "damaged" } };
  expect(finish(readJournal(['["set","customers"']))).toEqual(damaged);
  expect(finish(readJournal(['["drop","customers","1"]']))).toEqual(damaged);
  expect(finish(readJournal(finish(writeParts([["drop", "customers", "1"]]))))).toEqual(damaged);
  expect(finish(readJournal([]))).toEqual(damaged);
});

test("a journal of any length is cut into texts that a cell can hold", () => {
  const { journal } = job(
    "customers",
    [],
    Array.from({ length: 2000 }, (_, at) => customer(String(at), "x".repeat(30))),
  );
  expect(journal.length).toBeGreaterThan(1);
  expect(Math.max(...journal.map((part) => part.length))).toBeLessThanOrEqual(32_767);
  expect(finish(readJournal(journal))).toMatchObject({ ok: true, value: { length: 2000 } });
});

const rows = fc.uniqueArray(
  fc.record({ number: fc.constantFrom("1", "2", "3", "4", "Ö5"), name: fc.constantFrom("", "a", "b", "=1") }),
  { selector: ({ number }) => number },
);

test("undoing a job at once brings back every row, with a key and without", () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const { book, journal } = job("customers", before, after);
      expect(undo(book, journal).conflicts).toEqual([]);
      const sorted = (from: Book) => cellsOf(from, "customers").map(String).sort();
      expect(sorted(book)).toEqual(sorted(bookOf({ customers: before })));
    }),
    { numRuns: runs(100) },
  );
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const entries = (list: readonly Row[]): Row[] =>
        list.map(({ number, name }) => ({ employee: number!, hours: name! }));
      const { book, journal } = job("timeEntries", entries(before), entries(after));
      expect(undo(book, journal).conflicts).toEqual([]);
      const sorted = (from: Book) => cellsOf(from, "timeEntries").map(String).sort();
      expect(sorted(book)).toEqual(sorted(bookOf({ timeEntries: entries(before) })));
    }),
    { numRuns: runs(100) },
  );
});

/** A journal as it was written before its parts had checksums. */
const oldJournal = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / 30_000) }, (_, at) =>
    text.slice(at * 30_000, (at + 1) * 30_000),
  );

/** An entry whose text, cut as it was then, has a space at the end of its first part. */
const spaceAtTheCut = (): JournalEntry => {
  const entry = (filling: string): JournalEntry => ["set", "customers", "1", "Namn", `${filling} JK`, ""];
  const before = JSON.stringify(entry("")).indexOf(" JK");
  return entry("x".repeat(30_000 - 1 - before));
};

test("an old journal is read as its cells stand, with the space or line break at an edge of a part Q32", () => {
  const entry = spaceAtTheCut();
  const parts = oldJournal(`${JSON.stringify(entry)}\n${JSON.stringify(entry)}`);
  expect(parts[0]?.endsWith("x ")).toBe(true);
  expect(finish(readJournal(parts))).toEqual({ ok: true, value: [entry, entry] });
});

test("an old journal with a part that is shorter than its cut is damaged, and never applied Q32", () => {
  const trimmed = oldJournal(JSON.stringify(spaceAtTheCut())).map((part) => part.trim());
  expect(trimmed).toHaveLength(2);
  expect(finish(readJournal(trimmed))).toEqual({ ok: false, error: { kind: "damaged" } });
});

test("an old journal in three parts is damaged when its middle one alone has lost its last space Q32", () => {
  const filling = "x".repeat(29_000);
  const text = JSON.stringify(["set", "customers", "1", "Namn", `${filling}${" ".repeat(60_000)}`, ""]);
  const parts = oldJournal(text);
  expect(parts).toHaveLength(3);
  expect(finish(readJournal(parts))).toMatchObject({ ok: true });
  const [first, middle, last] = parts;
  expect(finish(readJournal([first!, middle!.slice(0, -1), last!]))).toEqual({
    ok: false,
    error: { kind: "damaged" },
  });
});

test("an old journal with a blank line among its entries or at its end is read Q32", () => {
  const entry: JournalEntry = ["set", "customers", "1", "Namn", "Ek", "Ek AB"];
  const line = JSON.stringify(entry);
  expect(finish(readJournal(oldJournal(`${line}\n\n${line}\n`)))).toEqual({
    ok: true,
    value: [entry, entry],
  });
});

test("a cell that becomes another and then a third in one job is one change: its undo gives back what stood first", () => {
  const book = bookOf({ customers: [customer("1", "Ek"), customer("2", "Al")] });
  const table = tableOf(book, "customers")!;
  const [row, other] = [...table.order] as [RowId, RowId];
  const set = (at: RowId, from: string, to: string): Edit => ({
    kind: "set",
    register: "customers",
    row: at,
    column: columnAt(1),
    from,
    to,
  });
  const edits = [
    set(row, "Ek", "Bok"),
    set(other, "Al", "Gran"),
    set(row, "Bok", "Alm"),
    set(other, "Gran", "Al"),
  ];
  const journal = finish(journalOf(book, edits));
  expect(journal).toEqual([["set", "customers", '["1"]', "Namn", "Ek", "Alm"]]);
  apply(book, edits);
  const undone = finish(undoJournal(book, journal));
  expect(undone.conflicts).toEqual([]);
  apply(book, undone.edits);
  expect(cellsOf(book, "customers").map((cells) => cells[1])).toEqual(["Ek", "Al"]);
});
