import { expect, test } from "vitest";
import { currentEdits } from "#core/book/current-edits";
import { applyChecked, checkBook, findingsOf } from "#core/rules/engine/check";
import { rules } from "#core/rules/index";
import { finish } from "#core/values/task";
import { bookOf } from "../books";
import { expectClean } from "../expect";

const book = (value: string, name = "Regler som inte gäller") => bookOf({ settings: [{ name, value }] });
const check = (value: string, name?: string) => finish(checkBook(book(value, name), rules));
const found = (value: string, name?: string) =>
  findingsOf(check(value, name)).filter(({ rule }) => rule === "unknown-rule");

test("rules that there are, in any case and parted by semicolons or commas, are clean", () => {
  expect(found("zero-budget; Duplicate-Key,long-day;")).toEqual([]);
  expect(found("", "Regler som bara upplyser")).toEqual([]);
  expectClean("unknown-rule", { settings: [{ name: "Regler som inte gäller", value: "unknown-rule" }] });
});

test("what is no rule is found, in both settings, each name by itself", () => {
  expect(found("zero-budget; nolla, inget").map(({ facts }) => facts)).toEqual([
    { setting: "rulesOff", id: "nolla", suggestion: undefined },
    { setting: "rulesOff", id: "inget", suggestion: undefined },
  ]);
  expect(found("nolla", "Rules for information only").map(({ facts }) => facts)).toEqual([
    { setting: "rulesLowered", id: "nolla", suggestion: undefined },
  ]);
});

test("the fix writes the one rule that is meant, and keeps the others", () => {
  const checked = check("long-day, zero-budgt");
  const [finding] = findingsOf(checked).filter(({ rule }) => rule === "unknown-rule");
  expect(finding?.facts).toEqual({ setting: "rulesOff", id: "zero-budgt", suggestion: "zero-budget" });
  applyChecked(checked, currentEdits(checked.book, finding?.edits ?? []));
  expect(checked.book.tables.get("settings")?.raw[0]?.[1]).toBe("long-day; zero-budget");
});
