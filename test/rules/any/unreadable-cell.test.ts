import { expect, test } from "vitest";
import { standardNaming } from "#core/registers/naming";
import { unreadableCell } from "#core/rules/any/unreadable-cell";
import { checkBook, findingsOf } from "#core/rules/engine/check";
import { namesOf } from "#core/text/names";
import { sayFinding } from "#core/text/say-finding";
import { finish } from "#core/values/task";
import { bookOf } from "../books";
import { expectClean, expectFixed, expectFound } from "../expect";

test("every way of writing a number, a date and a choice is clean", () => {
  expectClean("unreadable-cell", {
    projects: [
      { code: "A", budgetHours: "1 234,5 h", startDate: "20260301", status: "avslutad", bookable: "x" },
      { code: "B", budgetHours: 7.25, startDate: 46082, status: "Ongoing", bookable: false },
    ],
  });
});

test.each([
  ["budgetHours", "mycket", "not-a-number"],
  ["budgetHours", "1,234", "ambiguous-number"],
  ["budgetHours", "0,00001", "too-many-decimals"],
  ["budgetAmount", "-5", "out-of-range"],
  ["startDate", "2026-02-30", "not-a-date"],
  ["startDate", "01-03-2026", "ambiguous-date"],
  ["bookable", "kanske", "not-a-bool"],
  ["status", "Pausat", "not-in-list"],
  ["color", "blå", "not-a-color"],
  ["name", "#N/A", "error-value"],
] as const)("%s holding %s is %s, and quoted", (field, text, fault) => {
  expectFound("unreadable-cell", { projects: [{ [field]: text }] }, [
    { row: 0, field, facts: { register: "projects", field, text, fault, suggestion: undefined } },
  ]);
});

test("a choice mistyped by one letter is suggested, in the workbook's language", () => {
  const rows = { projects: [{ code: "A", name: "A", status: "Avslutatt" }] };
  const [finding] = expectFound("unreadable-cell", rows, [
    {
      row: 0,
      field: "status",
      facts: {
        register: "projects",
        field: "status",
        text: "Avslutatt",
        fault: "not-in-list",
        suggestion: "Avslutat",
      },
    },
  ]);
  expect(finding?.edits).toMatchObject([{ from: "Avslutatt", to: "Avslutat" }]);
  expectFixed("unreadable-cell", rows);
});

test("a setting may hold a number as well as text", () => {
  expectClean("unreadable-cell", { settings: [{ name: "Högsta kompetensnivå", value: 5 }] });
});

test.each([
  ["hours", "7,5O", 7.5],
  ["hours", "l2", 12],
  ["date", "2O26-03-O2", 46_083],
] as const)(
  "letters that look like digits are told in %s: %s, and the fix writes the number or date",
  (field, typed, to) => {
    const rows = { timeEntries: [{ date: "2026-03-02", hours: 1, [field]: typed }] };
    const check = finish(checkBook(bookOf(rows), [unreadableCell]));
    const [finding] = findingsOf(check);
    const [edit] = finding?.edits ?? [];
    expect(edit).toMatchObject({ to });
    expect(sayFinding(finding!, namesOf("sv", standardNaming))).toMatch(
      /Menar du ”[0-9,-]+”, med siffran [01] i stället för bokstaven [Ol]\?$/,
    );
    expectFixed("unreadable-cell", rows);
  },
);

test("a word in a column of numbers is no number", () => {
  const [finding] = findingsOf(
    finish(checkBook(bookOf({ timeEntries: [{ hours: "ol" }] }), [unreadableCell])),
  );
  expect(finding?.edits).toBeUndefined();
});
