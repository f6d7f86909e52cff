import { expect } from "vitest";
import { currentEdits } from "#core/book/current-edits";
import { invert } from "#core/book/edit";
import { checkBook, findingsOf, applyChecked } from "#core/rules/engine/check";
import type { Finding, Rule } from "#core/rules/engine/rule";
import { rules, type FactsOf, type RuleId } from "#core/rules/index";
import { finish } from "#core/values/task";
import { bookOf, type Rows } from "./books";
import { expectTrueThroughEdits } from "./true-through-edits";

const ruleNamed = (id: RuleId): Rule<unknown> => {
  const rule = rules.find((known) => known.id === id);
  if (!rule) throw new Error(`There is no rule ${id}`);
  return rule;
};

const check = (id: RuleId, rows: Rows) => finish(checkBook(bookOf(rows), [ruleNamed(id)]));

/** The rule has nothing to say of this book, and what it comes to say as the book is edited is true. */
export const expectClean = (id: RuleId, rows: Rows): void => {
  expect(findingsOf(check(id, rows))).toEqual([]);
  expectTrueThroughEdits(ruleNamed(id), rows);
};

/**
 * The rule says exactly this of the book: where (row counted from 0 in the register, field) and with which facts. And
 * what it says stays true as the book is edited.
 */
export const expectFound = <Id extends RuleId>(
  id: Id,
  rows: Rows,
  expected: readonly {
    readonly row: number;
    readonly field?: string;
    readonly facts: FactsOf<Id>;
    readonly severity?: Finding["severity"];
  }[],
): readonly Finding[] => {
  const findings = findingsOf(check(id, rows));
  const told = findings.map(({ at, facts, severity }) => ({
    row: at?.row,
    ...(at?.field !== undefined && { field: at.field }),
    facts,
    severity,
  }));
  const { severity } = ruleNamed(id);
  expect(told).toEqual(expected.map((one) => ({ severity, ...one })));
  expectTrueThroughEdits(ruleNamed(id), rows);
  return findings;
};

/** Making every finding's fix leaves the book clean, and taking the fixes back brings the same findings again. */
export const expectFixed = (id: RuleId, rows: Rows): void => {
  const checked = check(id, rows);
  const before = findingsOf(checked);
  expect(before.length).toBeGreaterThan(0);
  const undo = [];
  for (let next = before[0]; next; next = findingsOf(checked)[0]) {
    expect(next.edits, "the finding has a fix").toBeDefined();
    const edits = currentEdits(checked.book, next.edits ?? []);
    applyChecked(checked, edits);
    undo.unshift(...invert(edits));
    expect(undo.length).toBeLessThan(1000);
  }
  expect(findingsOf(checked)).toEqual([]);
  applyChecked(checked, undo);
  expect(new Set(findingsOf(checked).map((finding) => JSON.stringify(finding.at)))).toEqual(
    new Set(before.map((finding) => JSON.stringify(finding.at))),
  );
};
