import fc from "fast-check";
import { expect, test } from "vitest";
import type { Lang } from "#core/values/cell";
import { dayOf } from "#core/values/date";
import { readText } from "#core/values/text";
import {
  numberFormatOf,
  readCell,
  writeCell,
  writeText,
  type StoredValue,
  type ValueType,
} from "#core/values/value-type";
import { runs } from "../runs";
import { outcome } from "./faults";

const LARGEST = 999_999_999_999_999;
const CHOICES = [
  { id: "ongoing", sv: "Pågående", en: "Ongoing" },
  { id: "closed", sv: "Avslutat", en: "Closed", aliases: ["Avslutad"] },
];

const anyNumber = fc.oneof(
  fc.integer({ min: -LARGEST, max: LARGEST }),
  fc.integer({ min: -100_000, max: 100_000 }),
);
const anyText = fc.string({ unit: "binary", minLength: 1 }).filter((text) => readText(text) === text);
const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((color) => `#${color.toString(16).padStart(6, "0").toUpperCase()}`);

const values: readonly (readonly [ValueType, fc.Arbitrary<StoredValue>])[] = [
  [{ kind: "text" }, anyText],
  [{ kind: "code" }, fc.oneof(fc.constantFrom("0001", "1E10", "1.10", "MAR1"), anyText)],
  [{ kind: "integer" }, anyNumber],
  [{ kind: "decimal" }, anyNumber],
  [{ kind: "hours" }, anyNumber],
  [{ kind: "money" }, anyNumber],
  [{ kind: "date" }, fc.integer({ min: dayOf(1900, 1, 1)!, max: dayOf(9999, 12, 31)! })],
  [{ kind: "time" }, fc.integer({ min: 0, max: 1440 })],
  [{ kind: "bool" }, fc.constantFrom(0, 1)],
  [{ kind: "enum", choices: CHOICES }, fc.constantFrom("ongoing", "closed")],
  [{ kind: "color", auto: true }, fc.oneof(fc.constant("Auto"), anyColor)],
];

const anyLang = fc.constantFrom<Lang>("sv", "en");

test.each(values)("a worksheet cell of $kind reads back as the value written to it", (type, anyValue) => {
  fc.assert(
    fc.property(anyValue, anyLang, fc.boolean(), (value, lang, date1904) => {
      expect(readCell(type, writeCell(type, value, lang, date1904), { date1904 })).toBe(value);
    }),
    { numRuns: runs(1000) },
  );
});

test.each(values)(
  "the CSV text of $kind reads back as the value, with no decision about the column",
  (type, anyValue) => {
    fc.assert(
      fc.property(anyValue, anyLang, fc.constantFrom(",", "."), (value, lang, decimal) => {
        const text = writeText(type, value, lang, decimal);
        expect(readCell(type, text, { date1904: false })).toBe(value);
      }),
      { numRuns: runs(1000) },
    );
  },
);

test.each(values)("a blank cell of $kind is undefined, and an error value is a fault", (type) => {
  expect(readCell(type, "", { date1904: false })).toBeUndefined();
  expect(readCell(type, " \u00A0\u200B", { date1904: false })).toBeUndefined();
  expect(outcome(readCell(type, "#N/A", { date1904: false }))).toBe("error-value");
});

test.each(values)("nothing that stands in a cell of $kind makes reading fail", (type) => {
  const anyCell = fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean());
  fc.assert(
    fc.property(anyCell, fc.boolean(), (cell, date1904) => {
      const reading = outcome(readCell(type, cell, { date1904 }));
      expect(reading === "" || Number.isNaN(reading)).toBe(false);
    }),
    { numRuns: runs(500) },
  );
});

test("a number outside its column's bounds is out of range", () => {
  const options = { date1904: false };
  expect(outcome(readCell({ kind: "money", min: 0 }, -0.01, options))).toBe("out-of-range");
  expect(outcome(readCell({ kind: "hours", min: 0 }, "0", options))).toBe(0);
  expect(outcome(readCell({ kind: "integer", min: 1, max: 5 }, 6, options))).toBe("out-of-range");
  expect(outcome(readCell({ kind: "decimal", min: -90, max: 90 }, 90.000001, options))).toBe("out-of-range");
  expect(outcome(readCell({ kind: "decimal", min: -90, max: 90 }, 90, options))).toBe(90_000_000);
});

test("CSV text has the decimal mark asked for, no thousands sign and nothing ambiguous", () => {
  expect(writeText({ kind: "money" }, 123456750, "sv", ",")).toBe("1234567,50");
  expect(writeText({ kind: "money" }, -5, "en", ".")).toBe("-0.05");
  expect(writeText({ kind: "hours" }, 75000, "sv", ",")).toBe("7,5");
  expect(writeText({ kind: "hours" }, 12340, "sv", ",")).toBe("1,2340");
  expect(writeText({ kind: "decimal" }, 59_329_444, "en", ".")).toBe("59.329444");
  expect(writeText({ kind: "decimal" }, 59_000_000, "sv", ",")).toBe("59");
  expect(writeText({ kind: "integer" }, 30, "sv", ",")).toBe("30");
  expect(writeText({ kind: "date" }, dayOf(2026, 8, 27)!, "sv", ",")).toBe("2026-08-27");
  expect(writeText({ kind: "bool" }, 1, "sv", ",")).toBe("Ja");
  expect(writeText({ kind: "bool" }, 0, "en", ".")).toBe("No");
});

test("a day before the 1904 system begins is written as text, not as a wrong serial", () => {
  expect(writeCell({ kind: "date" }, dayOf(1903, 12, 31)!, "sv", true)).toBe("1903-12-31");
  expect(writeCell({ kind: "date" }, dayOf(2026, 8, 27)!, "sv", true)).toBe(44799);
});

test("codes and text are formatted as text before any value arrives, reliability A5", () => {
  expect(numberFormatOf({ kind: "code" })).toBe("@");
  expect(numberFormatOf({ kind: "text" })).toBe("@");
  expect(numberFormatOf({ kind: "date" })).toBe("yyyy-mm-dd");
  expect(numberFormatOf({ kind: "money" })).toBe("#,##0.00");
});

test("a value of the wrong sort is a mistake in the program and throws", () => {
  expect(() => writeCell({ kind: "money" }, "12", "sv", false)).toThrow(TypeError);
  expect(() => writeText({ kind: "code" }, 12, "sv", ",")).toThrow(TypeError);
});
