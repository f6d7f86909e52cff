import { expect, test } from "vitest";
import { columnAt, rowId } from "#core/book/row-id";
import { cachedList } from "#core/rules/engine/cached-list";
import { applyChecked, checkBook, findingsOf } from "#core/rules/engine/check";
import { rules } from "#core/rules/index";
import { finish } from "#core/values/task";
import { bookOf, type Rows } from "../books";

const rows = (name: string, value: string): Rows => ({
  settings: [{ name, value }],
  projects: [{ code: "A", name: "Hus", budgetHours: 0 }],
});
const check = (name: string, value: string) => finish(checkBook(bookOf(rows(name, value)), rules));
const told = (name: string, value: string) =>
  findingsOf(check(name, value)).map(({ rule, severity }) => [rule, severity]);

test("a rule that the settings turn off says nothing, and the others all the same", () => {
  expect(told("Regler som inte gäller", "long-day")).toEqual([["zero-budget", "warning"]]);
  expect(told("Regler som inte gäller", "long-day; Zero-Budget")).toEqual([]);
});

test("a rule that the settings lower says the same for information, in either language", () => {
  expect(told("Rules for information only", "zero-budget")).toEqual([["zero-budget", "info"]]);
});

test("a rule is off from the edit of the setting on, and on again when it is taken back", () => {
  const checked = check("Regler som inte gäller", "");
  const severities = () => finish(cachedList(checked)).map(({ finding }) => finding.severity);
  const set = (from: string, to: string): void =>
    applyChecked(checked, [
      { kind: "set", register: "settings", row: rowId(0), column: columnAt(1), from, to },
    ]);
  expect(severities()).toEqual(["warning"]);
  set("", "zero-budget");
  expect(severities()).toEqual([]);
  set("zero-budget", "");
  expect(severities()).toEqual(["warning"]);
});
