import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { deleteRow } from "#core/book/delete-row";
import { setField } from "#core/book/new-row";
import { rowId } from "#core/book/row-id";
import { applyChecked, applyInSlices, checkBook, findingsOf } from "#core/rules/engine/check";
import { rules } from "#core/rules/index";
import { duplicateEntry } from "#core/rules/time-entries/duplicate-entry";
import { finish } from "#core/values/task";
import { bookOf } from "../books";
import { emptyRule, failingRule } from "../made-rules";

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
  applyChecked(check, [setField(book, table, rowId(0), "internalComment", "Ny")!]);
  expect(findingsOf(check)[0]).toBe(before);
  applyChecked(check, [setField(book, table, rowId(0), "name", "Ny")!]);
  expect(findingsOf(check)[0]).not.toBe(before);
});

test("many edits made in slices give what they give at once", () => {
  const rows = Array.from({ length: 100 }, (_, at) => ({ code: `P.${at % 60}`, name: at % 3 ? "Namn" : "" }));
  const checks = [1, 2].map(() => finish(checkBook(bookOf({ projects: rows }), rules)));
  const [sliced, whole] = [checks[0]!, checks[1]!];
  const table = tableOf(whole.book, "projects")!;
  const edits = table.order
    .map((row) => deleteRow(table, row))
    .filter((_, at) => at % 2 === 0)
    .toReversed();
  const steps = [...applyInSlices(sliced, edits)];
  applyChecked(whole, edits);
  expect(steps.length).toBeGreaterThan(1);
  const found = (check: typeof whole): string[] =>
    findingsOf(check)
      .map((one) => JSON.stringify(one))
      .sort();
  expect(found(sliced)).toEqual(found(whole));
  expect(found(sliced)).toEqual(found(finish(checkBook(whole.book, rules))));
});

test("days with many entries each are judged in slices of a few days", () => {
  const entry = (at: number) => ({
    date: 46_000 + (at % 300),
    employee: "1",
    project: "A",
    hours: 1 + Math.floor(at / 300) / 4,
  });
  const book = bookOf({ timeEntries: Array.from({ length: 3_000 }, (_, at) => entry(at)) });
  // The first check makes the index of the days, which the second has no part in.
  expect(findingsOf(finish(checkBook(book, [duplicateEntry])))).toEqual([]);
  expect([...checkBook(book, [duplicateEntry])].filter((days) => days > 64)).toEqual([]);
});
