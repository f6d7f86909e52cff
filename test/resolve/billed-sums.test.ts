import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import { rowId } from "#core/book/row-id";
import { billedSums } from "#core/resolve/billed-sums";
import { workedSums } from "#core/resolve/worked-sums";
import { finish } from "#core/values/task";
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
