import fc from "fast-check";
import { expect, test } from "vitest";
import type { Book } from "#core/book/book";
import { applyChecked, checkBook, findingsOf, type Check } from "#core/rules/engine/check";
import type { Rule } from "#core/rules/engine/rule";
import { rules } from "#core/rules/index";
import { finish } from "#core/values/task";
import { anew, books, changes, editOf } from "../../resolve/random-billing";
import { runs } from "../../runs";
import { bookOf } from "../books";

const concerned = ["control-reached", "control-without-budget", "locked-billable", "equal-prices"];
const watched = rules.filter(({ id }) => concerned.includes(id)) as readonly Rule<unknown>[];

const checked = (book: Book): Check => finish(checkBook(book, watched));

/** What is found, in a form that does not depend on row ids. */
const told = (check: Check): string[] =>
  findingsOf(check)
    .map(({ rule, severity, at, facts }) => {
      const position = at && check.book.tables.get(at.register)?.order.indexOf(at.row);
      return JSON.stringify({ rule, severity, register: at?.register, position, facts });
    })
    .sort();

test("in books where billing is used, every edit leaves the findings that a whole check finds #45 #48 #166 Q24", () => {
  fc.assert(
    fc.property(books, fc.array(changes, { minLength: 1, maxLength: 4 }), (rows, batches) => {
      const check = checked(bookOf(rows));
      for (const batch of batches) {
        for (const change of batch) applyChecked(check, editOf(check.book, change));
        expect(told(check)).toEqual(told(checked(anew(check.book))));
      }
    }),
    { numRuns: runs(100) },
  );
});

test("each of the rules that edits are tried on finds something in such books #45 #48 #166 Q24", () => {
  const drawn = fc.sample(books, { numRuns: 100, seed: 1 });
  const spoke = new Set(drawn.flatMap((rows) => findingsOf(checked(bookOf(rows))).map(({ rule }) => rule)));
  expect([...spoke].sort()).toEqual([...concerned].sort());
});
