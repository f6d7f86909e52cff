import fc from "fast-check";
import { expect } from "vitest";
import type { Book } from "#core/book/book";
import { invert, type Edit } from "#core/book/edit";
import { applyChecked, checkBook, type Check } from "#core/rules/engine/check";
import type { Rule } from "#core/rules/engine/rule";
import { finish } from "#core/values/task";
import { runs } from "../runs";
import { anyEdit, editOf, type AnyEdit } from "./any-edit";
import { bookOf, type Rows } from "./books";
import { findingsByRule, readAnew } from "./findings-anew";

/** Each rule has edits of its own, the same each time. */
const seedOf = (id: string): number =>
  Array.from(id, (char) => char.charCodeAt(0)).reduce((seed, unit) => (seed * 31 + unit) | 0, 7);

const drawn = new Map<string, AnyEdit[][]>();

const batchesFor = (id: string): AnyEdit[][] => {
  let batches = drawn.get(id);
  if (!batches) {
    const batch = fc.array(anyEdit, { minLength: 6, maxLength: 12 });
    drawn.set(id, (batches = fc.sample(batch, { numRuns: runs(8), seed: seedOf(id) })));
  }
  return batches;
};

/** Reading a book anew costs more than all the rest: it is done after one batch in so many. */
const batchesARead = 4;

const checkOf = (book: Book, rule: Rule<unknown>): Check => finish(checkBook(book, [rule]));

type Findings = ReturnType<typeof findingsByRule>;

const expectSame = (kept: Findings, whole: Findings, made: readonly Edit[]): void => {
  if (JSON.stringify(kept) === JSON.stringify(whole)) return;
  expect(kept, `kept through ${JSON.stringify(made)}, beside a whole check`).toEqual(whole);
};

/**
 * After each of some edits of what the rule reads, what is kept of its findings is what a whole check finds: `touched`
 * names every subject that an edited row has a say in, and `reads` every column. Then the edits are taken back.
 */
export const expectTrueThroughEdits = (rule: Rule<unknown>, rows: Rows): void => {
  const check = checkOf(bookOf(rows), rule);
  const reads = rule.bind(check.book, [rule.id]).map((bound) => bound.reads);
  const before = findingsByRule(check);
  for (const [index, batch] of batchesFor(rule.id).entries()) {
    const made: Edit[] = [];
    for (const any of batch) {
      const edits = editOf(check.book, reads, any);
      applyChecked(check, edits);
      made.push(...edits);
      expectSame(findingsByRule(check), findingsByRule(checkOf(check.book, rule)), made);
    }
    if (index % batchesARead === 0)
      expectSame(findingsByRule(check), findingsByRule(checkOf(readAnew(check.book), rule)), made);
    const undo = invert(made);
    applyChecked(check, undo);
    expectSame(findingsByRule(check), before, [...made, ...undo]);
  }
};
