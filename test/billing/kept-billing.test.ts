import fc from "fast-check";
import { expect, test } from "vitest";
import { billingOf } from "#core/billing/billing";
import { groupings } from "#core/billing/group-keys";
import { billingGroups, billingTotals } from "#core/billing/groups";
import { billingStanding, tallyGroups } from "#core/billing/standing";
import { apply } from "#core/book/apply";
import type { Book } from "#core/book/book";
import { invert } from "#core/book/edit";
import { positionAt, rowId } from "#core/book/row-id";
import type { Day } from "#core/values/brands";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import { anew, books, changes, editOf } from "../resolve/random-billing";
import { bookOf } from "../rules/books";
import { runs } from "../runs";

const untils = fc.constantFrom(undefined, dayOf(2026, 2, 28), dayOf(2026, 3, 31));
const bases = fc.constantFrom("invoice", "bookkeeping");

/** Everything that is told of a book's billing, and its rows from the top. */
const told = (book: Book, until: Day | undefined, basis: "invoice" | "bookkeeping") => {
  const billing = finish(billingOf(book, until, basis));
  const standing = finish(billingStanding(book, until));
  return {
    totals: finish(billingTotals(billing)),
    groups: groupings.map((by) => finish(billingGroups(billing, [by]))),
    pairs: finish(billingGroups(billing, ["customer", "month"])),
    whole: standing.whole,
    tallies: finish(tallyGroups(standing, ["project", "customer"])),
    rows: billing.registers.map(({ entries, states, reasons, amounts, invoices, billable }) =>
      entries.order.map((row) => [states[row], reasons[row], amounts[row], invoices[row], billable[row]]),
    ),
    uncounted: billing.registers.map(({ entries, uncounted }) =>
      uncounted.map(({ row, reason }) => [entries.order.indexOf(row), reason]),
    ),
  };
};

test("what is kept of a book's billing is never told of another: after any edits, and back, it is that of the workbook read anew #104 #165 #166 #172", () => {
  fc.assert(
    fc.property(books, changes, untils, bases, (rows, made, until, basis) => {
      const book = bookOf(rows);
      const before = told(book, until, basis);
      for (const change of made) {
        const edits = editOf(book, change);
        apply(book, edits);
        expect(told(book, until, basis)).toEqual(told(anew(book), until, basis));
        if (change.at % 3 !== 0) continue;
        apply(book, invert(edits));
        expect(told(book, until, basis)).toEqual(told(anew(book), until, basis));
      }
      if (made.length === 0) expect(told(book, until, basis)).toEqual(before);
    }),
    { numRuns: runs(30) },
  );
});

test("a job's row in the import log judges no entry anew #104 #147", () => {
  const book = bookOf({
    projects: [{ code: "P", name: "P" }],
    timeEntries: [{ project: "P", date: "2026-03-02", hours: 1 }],
    importLog: [{ job: "1", part: "1", what: "Import" }],
  });
  const before = finish(billingOf(book));
  const log = book.tables.get("importLog")!;
  const cells = log.headers.map((_, at) => (at === log.columnOf.get("job") ? "2" : ""));
  apply(book, [{ kind: "insert", register: "importLog", row: rowId(1), position: positionAt(1), cells }]);
  const after = finish(billingOf(book));
  expect(after.registers[0]).toBe(before.registers[0]);
  expect(after.anew.count).toBe(0);
});

test("asked up to one day after another, each is told as if it were the first #172", () => {
  fc.assert(
    fc.property(books, fc.array(untils, { minLength: 2, maxLength: 4 }), bases, (rows, days, basis) => {
      const book = bookOf(rows);
      for (const until of days) expect(told(book, until, basis)).toEqual(told(anew(book), until, basis));
    }),
    { numRuns: runs(40) },
  );
});
