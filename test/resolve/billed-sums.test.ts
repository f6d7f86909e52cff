import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import { rowId } from "#core/book/row-id";
import { billedSums } from "#core/resolve/billed-sums";
import { prepareRowsWithCode } from "#core/resolve/rows-with-code";
import { workedSums } from "#core/resolve/worked-sums";
import { finish, ROWS_PER_SLICE } from "#core/values/task";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { anew, books, changes, editOf } from "./random-billing";

const sums = (book: Book): unknown => {
  const entries = tableOf(book, "timeEntries")!;
  return ["a", "a.b"].map((code) => [
    [...workedSums(entries).of(fold(code))],
    [...billedSums(book, entries).of(fold(code))],
  ]);
};

test("the sums of each project are what they would be if made anew, whatever is edited #45 #48", () => {
  fc.assert(
    fc.property(books, fc.array(changes, { minLength: 1, maxLength: 6 }), (rows, batches) => {
      const book = bookOf(rows);
      sums(book);
      for (const batch of batches) {
        for (const change of batch) apply(book, editOf(book, change));
        expect(sums(book)).toEqual(sums(anew(book)));
      }
    }),
    { numRuns: runs(100) },
  );
});

test("time on a project that the register lacks follows the prices above it too #48 Q25", () => {
  const book = bookOf({
    settings: [{ name: "Priser ärvs i trädet", value: "Ja" }],
    dimensions: [{ dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 }],
    projects: [{ code: "A", billable: "Ja – alltid" }],
    prices: [{ dimension: "6", code: "A", usedIn: "Tid", price: 100 }],
    timeEntries: [{ date: "2026-02-01", project: "A.B", hours: 1 }],
  });
  sums(book);
  const prices = tableOf(book, "prices")!;
  const column = prices.columnOf.get("price")!;
  apply(book, [{ kind: "set", register: "prices", row: rowId(0), column, from: 100, to: 200 }]);
  expect(sums(book)).toEqual(sums(anew(book)));
});

test("sums being made in slices are begun again when both a time row and a price are edited between two #45 #48", () => {
  const book = bookOf({
    dimensions: [{ dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 }],
    projects: [{ code: "A", billable: "Ja – alltid" }],
    prices: [{ dimension: "6", code: "A", usedIn: "Tid", price: 100 }],
    timeEntries: Array.from({ length: 2000 }, () => ({ date: "2026-02-01", project: "A", hours: 1 })),
  });
  const entries = tableOf(book, "timeEntries")!;
  const steps = billedSums(book, entries).prepare([fold("a")]);
  steps.next();
  const edit = (register: "timeEntries" | "prices", field: string, from: number, to: number): void => {
    const column = book.tables.get(register)!.columnOf.get(field)!;
    apply(book, [{ kind: "set", register, row: rowId(0), column, from, to }]);
  };
  edit("timeEntries", "hours", 1, 5);
  edit("prices", "price", 100, 200);
  finish(steps);
  expect(sums(book)).toEqual(sums(anew(book)));
});

test("sums being made in slices are begun again when a time row is edited between two #45", () => {
  const rows = Array.from({ length: 2000 }, () => ({ project: "A", hours: 1 }));
  const book = bookOf({ projects: [{ code: "A" }], timeEntries: rows });
  const entries = tableOf(book, "timeEntries")!;
  const steps = workedSums(entries).prepare([fold("a")]);
  steps.next();
  const column = entries.columnOf.get("hours")!;
  apply(book, [{ kind: "set", register: "timeEntries", row: rowId(0), column, from: 1, to: 5 }]);
  finish(steps);
  expect([...workedSums(entries).of(fold("a"))]).toEqual([2004 * 10_000]);
});

test("a time row whose hours are blank or cannot be read adds no hours to its project #101", () => {
  const hours = ["", "åtta", 2];
  const book = bookOf({
    projects: [{ code: "A" }],
    timeEntries: hours.map((one) => ({ project: "A", hours: one })),
  });
  expect([...workedSums(tableOf(book, "timeEntries")!).of(fold("a"))]).toEqual([2 * 10_000]);
});

test("the sums of one project with many time rows are made in slices #45", () => {
  const rows = Array.from({ length: 3 * ROWS_PER_SLICE }, () => ({ project: "A", hours: 1 }));
  const book = bookOf({ projects: [{ code: "A" }], timeEntries: rows });
  const entries = tableOf(book, "timeEntries")!;
  finish(prepareRowsWithCode(book, entries));
  const slices = [...workedSums(entries).prepare([fold("a")])];
  expect(slices.filter((cost) => cost === ROWS_PER_SLICE)).toHaveLength(3);
});

test("the hours of each project are added up once, and an edit of a time row is added to them #45", () => {
  const book = bookOf({ projects: [{ code: "A" }], timeEntries: [{ project: "A", hours: 1 }] });
  const entries = tableOf(book, "timeEntries")!;
  const sumsMade = workedSums(entries);
  expect([...sumsMade.of(fold("a"))]).toEqual([10_000]);
  const column = entries.columnOf.get("hours")!;
  apply(book, [{ kind: "set", register: "timeEntries", row: rowId(0), column, from: 1, to: 3 }]);
  expect(workedSums(entries)).toBe(sumsMade);
  expect([...sumsMade.of(fold("a"))]).toEqual([30_000]);
});

test("projects are made ready in slices of so many rows, small ones together", () => {
  const codes = Array.from({ length: ROWS_PER_SLICE + 10 }, (_, at) => `P${at}`);
  const book = bookOf({
    projects: codes.map((code) => ({ code })),
    timeEntries: codes.map((project) => ({ project, hours: 1 })),
  });
  const entries = tableOf(book, "timeEntries")!;
  workedSums(entries).of(fold("p0"));
  // A project counts as a row of its own, beside those of its time.
  const asked = ["unknown", ...codes.slice(1)].map(fold);
  expect([...workedSums(entries).prepare(asked)]).toEqual([ROWS_PER_SLICE, ROWS_PER_SLICE]);
});

test("sums being made in slices are begun again when a row that was counted goes to another project between two #45", () => {
  const count = 2 * ROWS_PER_SLICE;
  const book = bookOf({
    projects: [{ code: "A" }, { code: "B" }],
    timeEntries: Array.from({ length: count }, () => ({ project: "A", hours: 1 })),
  });
  const entries = tableOf(book, "timeEntries")!;
  const steps = workedSums(entries).prepare(["a", "b"].map(fold));
  steps.next();
  const column = entries.columnOf.get("project")!;
  apply(book, [{ kind: "set", register: "timeEntries", row: rowId(0), column, from: "A", to: "B" }]);
  finish(steps);
  const hours = ["a", "b"].map((code) => workedSums(entries).of(fold(code))[0]);
  expect(hours).toEqual([(count - 1) * 10_000, 10_000]);
});

test("sums being made in slices are begun again when a counted row goes to a project that is asked for between two #45", () => {
  const count = 2 * ROWS_PER_SLICE;
  const book = bookOf({
    projects: [{ code: "A" }, { code: "B" }],
    timeEntries: Array.from({ length: count }, (_, at) => ({ project: "A", hours: at === 0 ? 5 : 1 })),
  });
  const entries = tableOf(book, "timeEntries")!;
  finish(prepareRowsWithCode(book, entries));
  const steps = workedSums(entries).prepare([fold("a")]);
  steps.next();
  const column = entries.columnOf.get("project")!;
  apply(book, [{ kind: "set", register: "timeEntries", row: rowId(0), column, from: "A", to: "B" }]);
  expect([...workedSums(entries).of(fold("b"))]).toEqual([50_000]);
  finish(steps);
  expect([...workedSums(entries).of(fold("a"))]).toEqual([(count - 1) * 10_000]);
});

test("sums being made in slices are begun again when a price alone is edited between two #48", () => {
  const book = bookOf({
    dimensions: [{ dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 }],
    projects: [{ code: "A", billable: "Ja – alltid" }],
    prices: [{ dimension: "6", code: "A", usedIn: "Tid", price: 100 }],
    timeEntries: Array.from({ length: 3 * ROWS_PER_SLICE }, () => ({
      date: "2026-02-01",
      project: "A",
      hours: 1,
    })),
  });
  const entries = tableOf(book, "timeEntries")!;
  finish(prepareRowsWithCode(book, entries));
  const steps = billedSums(book, entries).prepare([fold("a")]);
  steps.next();
  const column = tableOf(book, "prices")!.columnOf.get("price")!;
  apply(book, [{ kind: "set", register: "prices", row: rowId(0), column, from: 100, to: 200 }]);
  finish(steps);
  expect(sums(book)).toEqual(sums(anew(book)));
});
