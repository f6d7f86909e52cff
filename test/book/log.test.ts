import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import { compareRows } from "#core/book/compare";
import { readJournal } from "#core/book/journal";
import { jobName, loggedJobs, markUndone } from "#core/book/log";
import { logEntry } from "#core/book/log-entry";
import { readBook } from "#core/book/read-book";
import { undoJournal } from "#core/book/undo-journal";
import { finish } from "#core/values/task";
import { bookOf, rawTables, testDay, type Row } from "../rules/books";
import { runs } from "../runs";

test("a job is named by its time, and by a number too when the log has one of the same second", () => {
  const time = "2026-03-16 14:05:09";
  expect(jobName(bookOf({}), time)).toBe(time);
  const row = (job: string) => ({ job, part: "1" });
  expect(jobName(bookOf({ importLog: [row("2026-03-16 14:05:08")] }), time)).toBe(time);
  expect(jobName(bookOf({ importLog: [row(time)] }), time)).toBe(`${time} (2)`);
  expect(jobName(bookOf({ importLog: [row(time), row(`${time} (2)`)] }), time)).toBe(`${time} (3)`);
});

const facts = {
  job: "1",
  time: "2026-03-16 14:05:09",
  what: "Import",
  register: "customers",
  file: "namn.csv",
  added: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
} as const;

const cellsOf = (book: Book) =>
  tableOf(book, "customers")!.order.map((row) => tableOf(book, "customers")!.raw[row]);

test("a job of thousands of renamed customers is undone to the letter, read back from its rows in the log #147 Q32", () => {
  // Blanks wherever a cell of the log could be cut.
  const name = fc.integer({ min: 1, max: 60 }).map((length) => "A ".repeat(length).trim());
  fc.assert(
    fc.property(fc.array(name, { minLength: 900, maxLength: 900 }), (names) => {
      const rows = (of: (at: number) => string): Row[] =>
        names.map((_, at) => ({ number: `Q${at}`, name: of(at) }));
      const before = rows((at) => names[at]!);
      const book = bookOf({ customers: before, importLog: [] });
      const after = cellsOf(bookOf({ customers: rows((at) => `${names[at]} AB`) }));
      const edits = finish(
        compareRows(
          tableOf(book, "customers")!,
          after.map((cells) => cells!),
        ),
      );
      const log = finish(logEntry(book, edits, facts)).edits;
      expect(log.length).toBeGreaterThan(1);
      apply(book, [...edits, ...log]);
      const [job] = loggedJobs(book);
      const journal = finish(readJournal(job!.journal));
      const undo = finish(undoJournal(book, journal.ok ? journal.value : []));
      expect(undo.conflicts).toEqual([]);
      apply(book, undo.edits);
      expect(cellsOf(book)).toEqual(cellsOf(bookOf({ customers: before })));
    }),
    { numRuns: runs(5) },
  );
});

test("the log gives a job's journal as its cells stand, blanks at the ends and all", () => {
  const [job] = loggedJobs(bookOf({ importLog: [{ job: "1", part: "1", undo: ' ["set"] ' }] }));
  expect(job?.journal).toEqual([' ["set"] ']);
});

test("in a log from before undoing had rows of its own, the job's first row is marked, and in any other none is #147", () => {
  const time = "2026-03-17 08:00:00";
  const [raw] = rawTables({
    importLog: [
      { job: "1", part: "1" },
      { job: "1", part: "2" },
    ],
  });
  const newer = finish(readBook([raw!], { date1904: false, today: testDay })).book;
  expect(markUndone(newer, loggedJobs(newer)[0]!, time)).toBeUndefined();
  const headers = raw!.headers.map((header) => (header === "Ångrar" ? "Eget" : header));
  const older = finish(readBook([{ ...raw!, headers }], { date1904: false, today: testDay })).book;
  expect(markUndone(older, loggedJobs(older)[0]!, time)).toMatchObject({
    kind: "set",
    register: "importLog",
    row: 0,
    column: headers.indexOf("Ångrad"),
    from: "",
    to: time,
  });
});
