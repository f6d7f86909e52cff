import { expect, test } from "vitest";
import { decimalText } from "#core/values/decimal-text";

test.each([
  [0, "0,00"],
  [5, "0,05"],
  [-5, "-0,05"],
  [123_456, "1234,56"],
  [-100, "-1,00"],
])("%i öre are written %s", (ore, text) => {
  expect(decimalText(ore, 2, 2, ",")).toBe(text);
});

test("three decimals get a fourth, for they could be thousands", () => {
  expect(decimalText(12_340, 4, 0, ".")).toBe("1.2340");
  expect(decimalText(10_000, 4, 0, ".")).toBe("1");
});
