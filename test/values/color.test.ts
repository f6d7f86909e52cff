import { expect, test } from "vitest";
import { readableOn, readColor } from "#core/values/color";
import { outcome } from "./faults";

test.each([
  ["#a1b2c3", "#A1B2C3"],
  ["A1B2C3", "#A1B2C3"],
  [" #abc ", "#AABBCC"],
  ["000033", "#000033"],
])("the color %j is %s, #66", (cell, color) => {
  expect(readColor(cell)).toBe(color);
});

test.each(["abc", "#12345", "#GGGGGG", "röd", "Auto", 112233, true])("%j is no color", (cell) => {
  expect(outcome(readColor(cell))).toBe("not-a-color");
});

test("a text color may be Auto, in either language, #67", () => {
  expect(readColor("automatisk", true)).toBe("Auto");
  expect(readColor("AUTO", true)).toBe("Auto");
});

test("blank is no color, and an error value says so", () => {
  expect(readColor("")).toBeUndefined();
  expect(outcome(readColor("#N/A"))).toBe("error-value");
});

test.each([
  ["#FFFFFF", "#000000"],
  ["#FFFF00", "#000000"],
  ["#00B050", "#000000"],
  ["#000000", "#FFFFFF"],
  ["#0000FF", "#FFFFFF"],
  ["#C00000", "#FFFFFF"],
])("text on %s is %s, #67", (background, text) => {
  expect(readableOn(background)).toBe(text);
});

test("black gives way to white between two greys that look the same, #67", () => {
  expect(readableOn("#767676")).toBe("#000000");
  expect(readableOn("#757575")).toBe("#FFFFFF");
});

test.each([
  ["#0a0a0a", "#FFFFFF"],
  ["#ff0", "#000000"],
  ["#0000ff", "#FFFFFF"],
  ["#767676", "#000000"],
  ["#757575", "#FFFFFF"],
])("on %s one reads %s #67", (color, text) => {
  const read = outcome(readColor(color));
  expect(readableOn(`${read}`)).toBe(text);
});

test.each(["#ab", "#abcd", "#abcde", "#12345g"])("%s is no color", (cell) => {
  expect(outcome(readColor(cell))).toMatch(/not-a-color/);
});
