import fc from "fast-check";
import { expect, test } from "vitest";
import { hourParts, ore } from "#core/values/brands";
import { readHours } from "#core/values/hours";
import { amountOf, readMoney } from "#core/values/money";
import { runs } from "../runs";
import { outcome } from "./faults";

const FROM_CELL = { date1904: false };

test.each([
  ["1 234,50 kr", 123450],
  ["1 234,50kr", 123450],
  ["SEK 1,234.50", 123450],
  ["1234 SEK", 123400],
  ["kr 100", 10000],
  ["100:-", 10000],
  ["100,-", 10000],
  ["-100:-", -10000],
  ["-5 kr", -500],
  ["(5 kr)", -500],
  ["(5) kr", -500],
  ["- SEK 5", -500],
  [99.9, 9990],
])("the amount %j is %j öre, formats E3", (cell, amount) => {
  expect(outcome(readMoney(cell, FROM_CELL))).toBe(amount);
});

test("an amount in another unit is no amount", () => {
  expect(outcome(readMoney("5 h", FROM_CELL))).toBe("not-a-number");
  expect(outcome(readMoney("5 EUR", FROM_CELL))).toBe("not-a-number");
  expect(outcome(readMoney("kr", FROM_CELL))).toBe("not-a-number");
});

test.each([
  ["7,5", 75000],
  ["7.5 h", 75000],
  ["7,5h", 75000],
  ["7,5 tim", 75000],
  ["7:30", 75000],
  ["7:30 h", 75000],
  ["07:45:00", 77500],
  ["-0:15", -2500],
  ["-0:00", 0],
  ["0:06", 1000],
  ["1,2345", 12345],
  [0.25, 2500],
])("the hours %j are %j ten-thousandths, formats E3", (cell, hours) => {
  expect(outcome(readHours(cell, FROM_CELL))).toBe(hours);
});

test("minutes that four decimals cannot hold are a fault: three times 7:20 would not be 22 hours", () => {
  expect(outcome(readHours("7:20", FROM_CELL))).toBe("too-many-decimals");
  expect(outcome(readHours(7 + 1 / 3, FROM_CELL))).toBe("too-many-decimals");
});

test("what looks like a clock but is none is no number of hours", () => {
  expect(outcome(readHours("7:60", FROM_CELL))).toBe("not-a-number");
  expect(outcome(readHours("7:5", FROM_CELL))).toBe("not-a-number");
  expect(outcome(readHours("5 kr", FROM_CELL))).toBe("not-a-number");
  expect(outcome(readHours("#N/A", FROM_CELL))).toBe("error-value");
});

test.each([
  [75000, 120000, 900000],
  [1, 5000, 1],
  [1, 4999, 0],
  [-1, 5000, -1],
  [-1, 4999, 0],
  [3333, 100000, 33330],
  [0, -5, 0],
])("%j ten-thousandths of an hour at %j öre cost %j öre", (hours, price, amount) => {
  expect(amountOf(hourParts(hours), ore(price))).toBe(amount);
});

test("an amount is hours × price rounded half away from zero, for any safe hours and price", () => {
  const anySafe = fc.oneof(fc.maxSafeInteger(), fc.integer());
  fc.assert(
    fc.property(anySafe, anySafe, (hours, price) => {
      const product = BigInt(hours) * BigInt(price);
      const size = product < 0n ? -product : product;
      const rounded = (size + 5000n) / 10000n;
      expect(amountOf(hourParts(hours), ore(price))).toBe(Number(product < 0n ? -rounded : rounded));
    }),
    { numRuns: runs(2000) },
  );
});
