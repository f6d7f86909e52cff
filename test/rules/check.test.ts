import { expect, test } from "vitest";
import { setField } from "../../src/book/new-row";
import { tableOf } from "../../src/book/book";
import { applyChecked, checkBook, findingsOf } from "../../src/rules/check";
import { emptyRule, failingRule } from "./made-rules";
import { finish } from "../../src/values/steps";
import { bookOf } from "./books";

test("a rule that breaks is one finding, and the others still run", () => {
  const book = bookOf({ projects: [{ code: "A" }, { code: "B" }] });
  const check = finish(checkBook(book, [failingRule, emptyRule]));
  expect(findingsOf(check)).toEqual([
    {
      rule: "rule-failed",
      severity: "error",
      at: undefined,
      facts: { rule: "failing", message: "no such row" },
    },
    { rule: "empty", severity: "info", at: { register: "projects", row: 0 }, facts: {} },
    { rule: "empty", severity: "info", at: { register: "projects", row: 1 }, facts: {} },
  ]);
});

test("an edit of a column that no rule reads judges nothing again", () => {
  const book = bookOf({ projects: [{ code: "A" }] });
  const table = tableOf(book, "projects")!;
  const check = finish(checkBook(book, [emptyRule]));
  const [before] = findingsOf(check);
  applyChecked(check, [setField(book, table, 0, "internalComment", "Ny")!]);
  expect(findingsOf(check)[0]).toBe(before);
  applyChecked(check, [setField(book, table, 0, "name", "Ny")!]);
  expect(findingsOf(check)[0]).not.toBe(before);
});
