import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, hasInvisible, readText } from "#core/values/text";
import { runs } from "../runs";
import { outcome } from "./faults";

test.each([
  ["0001", "0001"],
  ["1E10", "1E10"],
  ["  BS.HR ", "BS.HR"],
  ["\u00A0\uFEFFÖstra\u200B\t", "Östra"],
  ["A\u030Angstro\u0308m", "Ångström"],
  ["rad 1\nrad 2", "rad 1\nrad 2"],
  ["#1", "#1"],
])("text %j reads as %j", (cell, text) => {
  expect(readText(cell)).toBe(text);
});

test.each(["", " ", "\u00A0", "\u200B\uFEFF", "\r\n\t"])("a cell with only white is blank: %j", (cell) => {
  expect(readText(cell)).toBeUndefined();
});

test("a number or a bool in a text column is a fault that quotes it, reliability A5", () => {
  expect(readText(1.1)).toEqual({ fault: "not-text", text: "1.1" });
  expect(readText(0)).toEqual({ fault: "not-text", text: "0" });
  expect(readText(true)).toEqual({ fault: "not-text", text: "TRUE" });
});

test.each([
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#SAKNAS!",
])("the failed formula %s is an error value, not text", (cell) => {
  expect(outcome(readText(cell))).toBe("error-value");
});

test.each([
  ["BS\u200BHR", true],
  ["BS\u202EHR", true],
  ["BS\u0000", true],
  ["BS\uFEFFHR", true],
  ["BS\u00ADHR", true],
  ["BS.HR åäö – 1", false],
  ["rad 1\r\n\trad 2", false],
])("whether %j hides a character is %j", (text, hides) => {
  expect(hasInvisible(text)).toBe(hides);
});

test("keys compare trimmed, composed and without regard to capitals, Q4 Q32", () => {
  expect(fold(" bs.hr ")).toBe(fold("BS.HR"));
  expect(fold("ÖST\u00A0")).toBe(fold("öst"));
  expect(fold("a\u030A")).toBe(fold("Å"));
  expect(fold("ΟΔΟΣ")).toBe(fold("οδος"));
  expect(fold("ΟΔΟΣ")).toBe(fold("οδοσ"));
  expect(fold("05")).not.toBe(fold("5"));
  expect(fold("1.10")).not.toBe(fold("1.1"));
});

test("a fold of a fold is the same fold, and no fold has outer white", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = fold(text);
      expect(fold(once)).toBe(once);
      expect(outcome(readText(once)) === "error-value" || once.trim() === once).toBe(true);
    }),
    { numRuns: runs(100) },
  );
});

test("text that was read reads as itself, so nothing drifts from import to import", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (cell) => {
      const text = readText(cell);
      if (typeof text === "string") expect(readText(text)).toBe(text);
    }),
    { numRuns: runs(100) },
  );
});
