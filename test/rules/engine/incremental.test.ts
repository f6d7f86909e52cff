import fc from "fast-check";
import { expect, test } from "vitest";
import type { Book } from "#core/book/book";
import { invert, type Edit } from "#core/book/edit";
import { applyChecked, checkBook, findingsOf, type Check } from "#core/rules/engine/check";
import type { Rule } from "#core/rules/engine/rule";
import { rules } from "#core/rules/index";
import { finish } from "#core/values/task";
import { runs } from "../../runs";
import { bookOf } from "../books";
import { findingsByRule, readAnew } from "../findings-anew";
import { editsOf, randomBatches, randomRows } from "../random-books";

const checked = (book: Book): Check => finish(checkBook(book, rules as readonly Rule<unknown>[]));

test("after any edits, and after undoing them, every rule finds what a whole check finds", () => {
  fc.assert(
    fc.property(randomRows, randomBatches, (rows, batches) => {
      const check = checked(bookOf(rows));
      const before = findingsByRule(check);
      const undo: Edit[][] = [];
      for (const changes of batches) {
        const edits = editsOf(check.book, changes);
        applyChecked(check, edits);
        undo.unshift(invert(edits));
        expect(findingsByRule(check)).toEqual(findingsByRule(checked(readAnew(check.book))));
      }
      for (const edits of undo) applyChecked(check, edits);
      expect(findingsByRule(check)).toEqual(before);
      expect(findingsOf(check).filter(({ rule }) => rule === "rule-failed")).toEqual([]);
    }),
    { numRuns: runs(40) },
  );
});

test("the random books make every rule speak", () => {
  const silent = new Set<string>(rules.map(({ id }) => id));
  // As many books as it takes: which rules the first hundreds meet is chance.
  for (let batch = 0; batch < 20 && silent.size > 0; batch++)
    for (const rows of fc.sample(randomRows, 100))
      for (const { rule } of findingsOf(checked(bookOf(rows)))) silent.delete(rule);
  expect([...silent]).toEqual([]);
});
