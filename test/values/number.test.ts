import Big from "big.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readInteger } from "#core/values/integer";
import { readDecimal } from "#core/values/number";
import { scanNumber } from "#core/values/scan-number";
import { runs } from "../runs";
import { outcome } from "./faults";

const FROM_CELL = { date1904: false };
const LARGEST = 999_999_999_999_999;

const hundredths = (cell: string | number | boolean, decimal?: "," | "."): string | number | undefined =>
  outcome(readDecimal(cell, 2, decimal === undefined ? FROM_CELL : { ...FROM_CELL, decimal }));

test.each([
  ["0", 0],
  ["1234", 123400],
  ["1234,5", 123450],
  ["1234.50", 123450],
  ["1 234,50", 123450],
  ["1\u00A0234,50", 123450],
  ["1\u202F234,50", 123450],
  ["1\u2009234\u2009567,50", 123456750],
  ["1\u2007234,50", 123450],
  ["1'234.50", 123450],
  ["1’234’567.50", 123456750],
  ["1.234,50", 123450],
  ["1,234.50", 123450],
  ["1.234.567", 123456700],
  ["1,234,567", 123456700],
  ["1.234.567,89", 123456789],
  ["1 234,500", 123450],
  ["1234,500", 123450],
  ["0,500", 50],
  [",5", 50],
  [".5", 50],
  ["12,5000000", 1250],
  ["-5", -500],
  ["- 5", -500],
  ["\u22125,25", -525],
  ["5-", -500],
  ["5,25 \u2212", -525],
  ["(1 234,50)", -123450],
  ["( 5 )", -500],
  ["+5", 500],
  ["  7 ", 700],
  ["007", 700],
  ["-0", 0],
  ["9 999 999 999 999,99", LARGEST],
])("the text %j is %j hundredths, formats E3", (cell, value) => {
  expect(hundredths(cell)).toBe(value);
});

test.each([
  "abc",
  "-",
  ",",
  "()",
  "5,",
  "5.",
  "1E5",
  "1 2",
  "12 34",
  "1234 567",
  "1 2345",
  "1 234'567",
  "1 234\u00A0567,5 0",
  "1,234.567,8",
  "1,23,4",
  "1.234.56",
  "1,,5",
  "--5",
  "-5-",
  "(-5)",
  "5 kr",
  "5%",
  "٣",
  "2026-08-27",
  "1_000",
  "Infinity",
  "0x10",
])("the text %j is no number", (cell) => {
  expect(hundredths(cell)).toBe("not-a-number");
});

test.each(["1,234", "1.234", "12,345", "999.999", "-1,234", "(1.234)"])(
  "%j may be thousands or decimals, so it is a fault until somebody decides, formats E3",
  (cell) => {
    expect(hundredths(cell)).toBe("ambiguous-number");
  },
);

test("a decision for the column settles what is ambiguous", () => {
  expect(hundredths("1,234", ".")).toBe(123400);
  expect(hundredths("1.230", ".")).toBe(123);
  expect(hundredths("1.230", ",")).toBe(123000);
  expect(hundredths("1,230", ",")).toBe(123);
  expect(hundredths("1,234", ",")).toBe("too-many-decimals");
});

test("decimals beyond the scale are a fault, never rounded, unless they are zero", () => {
  expect(hundredths("0,005")).toBe("too-many-decimals");
  expect(hundredths("1,2345")).toBe("too-many-decimals");
  expect(hundredths("1,2300")).toBe(123);
  expect(hundredths(0.005)).toBe("too-many-decimals");
  expect(hundredths(1.005)).toBe("too-many-decimals");
  expect(hundredths(1.000_005)).toBe("too-many-decimals");
  expect(hundredths(1_234_567.891)).toBe("too-many-decimals");
  expect(outcome(readInteger(1.5, FROM_CELL))).toBe("too-many-decimals");
  expect(outcome(readInteger("12,0", FROM_CELL))).toBe(12);
});

test("what binary computing leaves behind a number is no decimal", () => {
  expect(hundredths(0.1 + 0.2)).toBe(30);
  expect(hundredths(1.1 * 3)).toBe(330);
  expect(hundredths(0.3 - 0.1 - 0.2)).toBe(0);
  expect(hundredths(4.35)).toBe(435);
  expect(hundredths(-0)).toBe(0);
});

test("a number of more than fifteen digits is out of range: Excel would cut it", () => {
  expect(hundredths("10 000 000 000 000")).toBe("out-of-range");
  expect(hundredths(1e13)).toBe("out-of-range");
  expect(hundredths("9".repeat(400))).toBe("out-of-range");
  expect(hundredths(Number.POSITIVE_INFINITY)).toBe("out-of-range");
  expect(hundredths(Number.NaN)).toBe("not-a-number");
});

test("blank, bool and error value are not numbers, and none of them is 0", () => {
  expect(hundredths("")).toBeUndefined();
  expect(hundredths(" \u00A0")).toBeUndefined();
  expect(hundredths(false)).toBe("not-a-number");
  expect(hundredths("#N/A")).toBe("error-value");
});

const anyAmount = fc.integer({ min: -LARGEST, max: LARGEST });
const grouped = (digits: string, sign: string): string => digits.replace(/\B(?=(\d{3})+$)/g, sign);

test("however an amount is written, it reads as big.js says", () => {
  const style = fc.record({
    group: fc.constantFrom("", " ", "\u00A0", "\u202F", "'", "."),
    minus: fc.constantFrom("-", "\u2212", "( )", " -"),
  });
  fc.assert(
    fc.property(anyAmount, style, (amount, { group, minus }) => {
      const [whole, decimals] = new Big(amount).abs().div(100).toFixed(2).split(".") as [string, string];
      const size = `${grouped(whole, group)},${decimals}`;
      const text =
        amount >= 0 ? size : minus === "( )" ? `(${size})` : minus === " -" ? size + minus : minus + size;
      expect(hundredths(text)).toBe(amount);
    }),
    { numRuns: runs(100) },
  );
});

test("a number cell reads to the very öre that big.js finds in it", () => {
  fc.assert(
    fc.property(anyAmount, (amount) => {
      expect(hundredths(new Big(amount).div(100).toNumber())).toBe(amount);
    }),
    { numRuns: runs(1000) },
  );
});

test("any text reads as what big.js makes of it, or as a fault", () => {
  const characters = fc.constantFrom(...Array.from("0123456789,. -()"));
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 12 }), (text) => {
      const read = hundredths(text);
      if (typeof read !== "number") return;
      const lastMark = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
      const marks = Array.from(text).filter((character) => character === text[lastMark]).length;
      const isDecimal = lastMark >= 0 && marks === 1;
      const whole = (isDecimal ? text.slice(0, lastMark) : text).replace(/\D/g, "");
      const decimals = isDecimal ? text.slice(lastMark + 1).replace(/\D/g, "") : "";
      const size = new Big(`${whole || "0"}.${decimals || "0"}`).times(100).toNumber();
      expect(Math.abs(read)).toBe(size);
    }),
    { numRuns: runs(2000) },
  );
});

test("a decision never changes a number that can be read in one way only", () => {
  const characters = fc.constantFrom(...Array.from("0123456789,. -"));
  fc.assert(
    fc.property(
      fc.string({ unit: characters, maxLength: 10 }),
      fc.constantFrom(",", "." as const),
      (text, decimal) => {
        const undecided = hundredths(text);
        if (undecided !== "ambiguous-number") expect(hundredths(text, decimal)).toBe(undecided);
      },
    ),
    { numRuns: runs(2000) },
  );
});

test("a space that groups says that what follows is decimals, even where it groups wrongly", () => {
  expect(hundredths("1 2,345")).toBe("not-a-number");
  expect(hundredths("1 234,567")).toBe("too-many-decimals");
});

test("nothing at all is no number, wherever in a text it stands", () => {
  expect(scanNumber("1  2", 2, 2, 0, {})).toBe("not-a-number");
  expect(scanNumber("1 2", 2, 3, 0, {})).toBe(2);
});
