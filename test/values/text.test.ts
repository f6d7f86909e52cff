import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, hasInvisible, isPlain, readCode, readText } from "#core/values/text";
import { trimmed } from "#core/values/trim";
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

/** Every unit of UTF-16. */
const allUnits = Array.from({ length: 0x10000 }, (_, at) => at);

test("what nobody can see is hidden to its last character, and its neighbours are not", () => {
  const ranges = [
    [0x00, 0x08],
    [0x0b, 0x0c],
    [0x0e, 0x1f],
    [0x7f, 0x9f],
    [0xad, 0xad],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2069],
    [0xfeff, 0xfeff],
  ] as const;
  const isHidden = (code: number): boolean => ranges.some(([first, last]) => code >= first && code <= last);
  expect(allUnits.filter((code) => hasInvisible(`a${String.fromCharCode(code)}`) !== isHidden(code))).toEqual(
    [],
  );
});

test("outer white is the same at either end, and no more than it is", () => {
  const white = "\t\n\v\f\r \u0085\u00A0\u1680\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF";
  const wide = Array.from({ length: 0x200e - 0x2000 }, (_, at) => String.fromCharCode(0x2000 + at)).join("");
  const isTrimmed = (code: number): boolean => {
    const character = String.fromCharCode(code);
    return trimmed(`${character}a${character}`) === "a";
  };
  expect(allUnits.filter(isTrimmed)).toEqual(
    allUnits.filter((code) => (white + wide).includes(String.fromCharCode(code))),
  );
});

test("a letter and the first mark that combines are read as one character", () => {
  expect(readText("a\u0300")).toBe("à");
});

test.each(["BS.HR", "a b", "!~", "0#"])("%j is read just as it stands", (text) => {
  expect(isPlain(text)).toBe(true);
});

test.each(["", "#N/A", " a", "a ", "a\tb", "a\u007F", "å", "a\u001F"])(
  "%j has to be looked at before it is read",
  (text) => {
    expect(isPlain(text)).toBe(false);
  },
);

test("every plain text is what reading it gives", () => {
  for (let code = 0; code <= 0xff; code++)
    for (const text of [
      String.fromCharCode(code),
      `${String.fromCharCode(code)}a`,
      `a${String.fromCharCode(code)}`,
    ])
      if (isPlain(text)) expect(readText(text)).toBe(text);
});

test("a code that stands as a number is read with the decimals that its cell shows: 1.10 is not 1.1, reliability A5", () => {
  const shown = (cell: number, format: string) => {
    const read = readCode(cell, format);
    return typeof read === "object" ? [read.fault, read.read] : read;
  };
  expect(shown(1.1, "0.00")).toEqual(["not-text", "1.10"]);
  expect(shown(1.1, "General")).toEqual(["not-text", "1.1"]);
  expect(shown(1.234, "0.00")).toEqual(["not-text", "1.234"]);
  expect(shown(7, "0000")).toEqual(["not-text", "0007"]);
});
