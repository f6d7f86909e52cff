import { expect, test } from "vitest";
import { rowId } from "#core/book/row-id";
import { applyChecked, checkBook, findingsOf } from "#core/rules/engine/check";
import type { Rule } from "#core/rules/engine/rule";
import { neverTransfer } from "#core/rules/projects/never-transfer";
import { finish } from "#core/values/task";
import { bookOf } from "../books";
import { expectClean, expectFixed, expectFound } from "../expect";

const rows = {
  projects: [
    { code: "A", name: "A", neverTransfer: "Ja" },
    { code: "A.B", name: "B" },
    { code: "C", name: "C", neverTransfer: "Ja", bookable: "Nej" },
  ],
};

test("it has a place on subprojects, at whatever depth they are, and on bookable main projects #22 Q15 Q16", () => {
  expectClean("never-transfer", {
    projects: [
      { code: "A", neverTransfer: "Nej" },
      { code: "A.B", neverTransfer: "Ja" },
      { code: "A.B.C", neverTransfer: "Ja" },
      { code: "Flat", neverTransfer: "Ja" },
    ],
  });
});

test("on a main project with projects below it, or not bookable, it is found #23 Q16", () => {
  expectFound("never-transfer", rows, [
    { row: 0, field: "neverTransfer", facts: { code: "A" } },
    { row: 2, field: "neverTransfer", facts: { code: "C" } },
  ]);
});

test("the fix blanks it #23", () => {
  expectFixed("never-transfer", rows);
});

test("the topmost row of a code speaks for the other rows of the code, after an edit too #23", () => {
  const row = (bookable: string) => ({ code: "A", neverTransfer: "Ja", bookable });
  const book = bookOf({ projects: [row("Nej"), row("Ja")] });
  const check = finish(checkBook(book, [neverTransfer as Rule<unknown>]));
  expect(findingsOf(check)).toHaveLength(2);
  const column = book.tables.get("projects")!.columnOf.get("bookable")!;
  applyChecked(check, [{ kind: "set", register: "projects", row: rowId(0), column, from: "Nej", to: "Ja" }]);
  expect(findingsOf(check)).toEqual([]);
});
