import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { fingerprint } from "#core/book/fingerprint";
import type { JournalEntry } from "#core/book/journal";
import { undoJournal } from "#core/book/undo-journal";
import { finish, ROWS_PER_SLICE } from "#core/values/task";
import { bookOf } from "../rules/books";

const start = (...names: readonly string[]) => {
  const book = bookOf({ customers: names.map((name, at) => ({ number: String(at + 1), name })) });
  return { book, table: tableOf(book, "customers")! };
};

const set = (number: string, from: string, to: string): JournalEntry => [
  "set",
  "customers",
  JSON.stringify([number]),
  "Namn",
  from,
  to,
];

test("a cell gets back what it held, when it still holds what was written", () => {
  const { book, table } = start("Ek", "Al");
  const column = table.columnOf.get("name")!;
  expect(finish(undoJournal(book, [set("2", "Alm", "Al")]))).toEqual({
    edits: [{ kind: "set", register: "customers", row: 1, column, from: "Al", to: "Alm" }],
    conflicts: [],
  });
});

test("a cell that holds something else is left, and so is one whose row or column is gone", () => {
  const { book } = start("Ek");
  const gone: JournalEntry = ["set", "customers", '["1"]', "Smeknamn", "a", "b"];
  expect(finish(undoJournal(book, [set("1", "a", "b"), set("9", "a", "b"), gone]))).toEqual({
    edits: [],
    conflicts: [
      { register: "customers", row: 0, header: "Smeknamn", wrote: "b", found: "" },
      { register: "customers", row: undefined, header: "Namn", wrote: "b", found: "" },
      { register: "customers", row: 0, header: "Namn", wrote: "b", found: "Ek" },
    ],
  });
});

test("a row that a job put in goes out when it is as it was written, rows from the bottom up", () => {
  const { book, table } = start("Ek", "Al", "Gran");
  const inserted = (row: number): JournalEntry => [
    "insert",
    "customers",
    JSON.stringify([String(row + 1)]),
    fingerprint(table.raw[row]!),
  ];
  const { edits, conflicts } = finish(undoJournal(book, [inserted(0), inserted(2)]));
  expect(edits).toMatchObject([
    { kind: "delete", row: 2, position: 2 },
    { kind: "delete", row: 0, position: 0 },
  ]);
  expect(conflicts).toEqual([]);
  const changed: JournalEntry = ["insert", "customers", '["2"]', "0"];
  expect(finish(undoJournal(book, [changed]))).toEqual({
    edits: [],
    conflicts: [{ register: "customers", row: 1, header: "", wrote: "", found: "2" }],
  });
});

test("rows that a job took out come back where they stood, by their headers, with ids of their own", () => {
  const { book, table } = start("Ek");
  const deleted = (position: number, name: string): JournalEntry => [
    "delete",
    "customers",
    position,
    ["Namn", "Gammal", "Kundnummer"],
    [name, "x", "7"],
  ];
  const { edits } = finish(undoJournal(book, [deleted(0, "Al"), deleted(1, "Gran")]));
  expect(edits.map((edit) => edit.kind === "insert" && [edit.row, edit.position])).toEqual([
    [1, 1],
    [2, 0],
  ]);
  const cells = edits[0]?.kind === "insert" ? edits[0].cells : [];
  expect(cells).toHaveLength(table.headers.length);
  expect([cells[table.columnOf.get("number")!], cells[table.columnOf.get("name")!]]).toEqual(["7", "Gran"]);
  expect(cells.filter((cell) => cell !== "")).toHaveLength(2);
});

test("what belongs to a register that is gone cannot be undone, and the rest is", () => {
  const { book } = start("Ek");
  const { edits, conflicts } = finish(
    undoJournal(book, [["set", "projects", '["A"]', "Namn", "a", "b"], set("1", "E", "Ek")]),
  );
  expect(edits).toHaveLength(1);
  expect(conflicts).toEqual([{ register: "projects", row: undefined, header: "", wrote: "", found: "" }]);
});

test("of rows that are alike each is undone once, the last first", () => {
  const book = bookOf({ timeEntries: [{ project: "A" }, { project: "A" }, { project: "B" }] });
  const table = tableOf(book, "timeEntries")!;
  const name = fingerprint(table.raw[0]!);
  const entry: JournalEntry = ["set", "timeEntries", name, "Projekt", "X", "A"];
  const rows = (entries: readonly JournalEntry[]) =>
    finish(undoJournal(book, entries)).edits.map((edit) => edit.row);
  expect(rows([entry])).toEqual([1]);
  expect(rows([entry, entry])).toEqual([1, 0]);
  expect(finish(undoJournal(book, [entry, entry, entry])).conflicts).toMatchObject([{ row: undefined }]);
});

test("a long table is looked through in slices before a single change is undone, and so are many changes", () => {
  const slices = (rows: number, changes: number): number => {
    const { book } = start(...Array.from({ length: rows }, () => "Al"));
    return [
      ...undoJournal(
        book,
        Array.from({ length: changes }, (_, at) => set(String(at + 1), "Alm", "Al")),
      ),
    ].length;
  };
  expect([
    slices(2, 1),
    slices(3 * ROWS_PER_SLICE, 1),
    slices(3 * ROWS_PER_SLICE, 2 * ROWS_PER_SLICE),
  ]).toEqual([0, 3, 5]);
});
